package org.pregap.format.mp4;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pregap.testing.Mp4Bytes.box;
import static org.pregap.testing.Mp4Bytes.ints;
import static org.pregap.testing.Mp4Bytes.whole;
import static org.pregap.testing.Mp4Bytes.with;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pregap.io.FormatException;
import org.pregap.testing.Damage;
import org.pregap.testing.ForAll;

class Mp4SoundTest {
    @TempDir
    Path folder;

    @Test
    void lengthAndFillingComeFromPacketsAndEdits() throws IOException {
        Mp4Sound sound = Mp4Sound.read(write(whole(1024)));
        // 139 x 1024 + 249 = 142585, less 1024 = 141561; 140 x 1024 - 142585 = 775
        assertThat(sound).isEqualTo(new Mp4Sound(1024, 141_561, 775));
        assertThat(sound.smpb()).isEqualTo(" 00000000 00000400 00000307 00000000000228F9" + " 00000000".repeat(8));
    }

    @Test
    void aPauseBeforeTheSoundIsNoPriming() throws IOException {
        byte[] edits = box("edts", box("elst", ints(0, 2, 100, -1, 0x10000, 3210, 2112, 0x10000)));
        assertThat(Mp4Sound.read(write(with(edits))).primingSamples()).isEqualTo(2112);
    }

    @Test
    void withoutEditsThereIsNoPriming() throws IOException {
        assertThat(Mp4Sound.read(write(with()))).isEqualTo(new Mp4Sound(0, 142_585, 775));
    }

    @Test
    void tagsAreReadByTheirNames() throws IOException {
        assertThat(Mp4Tags.read(write(whole(1024))))
                .containsEntry("\u00A9nam", "Début")
                .containsEntry("trkn", "2/12")
                .containsEntry("----:com.apple.iTunes:ISRC", "GBAYE6800011")
                .hasSize(3);
    }

    @Test
    void whatIsNoMp4IsRefusedWithAReason() throws IOException {
        assertThatThrownBy(() -> Mp4Sound.read(write("no boxes at all".getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(FormatException.class);
        assertThatThrownBy(() -> Mp4Sound.read(write(whole(200_000))))
                .isInstanceOf(FormatException.class)
                .hasMessageContaining("beginning at 200000");
    }

    @Test
    void nothingInAFileIsTrusted() throws IOException {
        byte[] whole = whole(1024);
        ForAll.forAll(500, random -> Damage.mutate(whole, random), bytes -> {
            try {
                Path file = write(bytes);
                Mp4Sound sound = Mp4Sound.read(file);
                assertThat(sound.lengthSamples()).isNotNegative();
                assertThat(sound.paddingSamples()).isNotNegative();
                Mp4Tags.read(file);
            } catch (FormatException refused) {
                assertThat(refused.reason()).isNotEmpty();
            }
        });
    }

    private Path write(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("a.m4a"), bytes);
    }
}
