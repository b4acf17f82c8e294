package org.pregap.format.mp4;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pregap.io.FormatException;
import org.pregap.testing.Damage;
import org.pregap.testing.ForAll;

/** Files made by hand: 139 packets of 1024 samples and one that states 249 of its own. */
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
        assertThat(Mp4Sound.read(write(with(new byte[0])))).isEqualTo(new Mp4Sound(0, 142_585, 775));
    }

    @Test
    void tagsAreReadByTheirNames() throws IOException {
        byte[] own = box(
                "----",
                box("mean", join(ints(0), text("com.apple.iTunes"))),
                box("name", join(ints(0), text("ISRC"))),
                box("data", join(ints(1, 0), text("GBAYE6800011"))));
        byte[] number = box("trkn", box("data", ints(0, 0, 2, 12 << 16)));
        byte[] title = box("\u00A9nam", box("data", join(ints(1, 0), text("Début"))));
        byte[] udta = box("udta", box("meta", ints(0), box("ilst", title, number, own)));
        assertThat(Mp4Tags.read(write(box("moov", udta))))
                .containsEntry("\u00A9nam", "Début")
                .containsEntry("trkn", "2/12")
                .containsEntry("----:com.apple.iTunes:ISRC", "GBAYE6800011")
                .hasSize(3);
    }

    @Test
    void whatIsNoMp4IsRefusedWithAReason() throws IOException {
        assertThatThrownBy(() -> Mp4Sound.read(write(text("no boxes at all")))).isInstanceOf(FormatException.class);
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

    private static byte[] whole(int priming) {
        return with(box("edts", box("elst", ints(0, 1, 3210, priming, 0x10000))));
    }

    private static byte[] with(byte[] edits) {
        byte[] times = box("stts", ints(0, 2, 139, 1024, 1, 249));
        byte[] media = box("mdia", box("minf", box("stbl", times)));
        return join(box("ftyp", text("M4A ")), box("moov", box("trak", edits, media)));
    }

    private Path write(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("a.m4a"), bytes);
    }

    private static byte[] box(String type, byte[]... contents) {
        byte[] content = join(contents);
        return join(ints(8 + content.length), type.getBytes(StandardCharsets.ISO_8859_1), content);
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] ints(int... numbers) {
        ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES * numbers.length);
        for (int number : numbers) {
            bytes.putInt(number);
        }
        return bytes.array();
    }

    private static byte[] join(byte[]... parts) {
        var bytes = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            bytes.writeBytes(part);
        }
        return bytes.toByteArray();
    }
}
