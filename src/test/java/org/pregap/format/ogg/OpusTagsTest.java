package org.pregap.format.ogg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pregap.format.parts.VorbisComments;
import org.pregap.io.ByteReader;
import org.pregap.io.FormatException;
import org.pregap.testing.Damage;
import org.pregap.testing.ForAll;

/** A file made by hand: a head with 312 samples of pre-skip, comments, and two packets of 20 ms. */
class OpusTagsTest {

    @TempDir
    Path folder;

    private byte[] whole;

    @BeforeEach
    void aFile() {
        whole = OpusBytes.whole();
    }

    @Test
    void lengthIsTheLastPagesLessThePreSkip() throws IOException {
        assertThat(OpusSound.read(write(whole))).isEqualTo(new OpusSound(312, 1800 - 312, 1920 - 1800));
    }

    /** Lengths about those at which parts and pages are full: 255 × 255 bytes. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 230, 231, 232, 233, 234, 235, 64_990, 64_995, 64_999, 65_000, 65_001, 65_002, 200_000})
    void commentsOfAnyLengthLeaveTheSoundAsItWas(int length) throws IOException {
        Path from = write(whole);
        Path to = folder.resolve("b.opus");
        String text = "x".repeat(length);
        OpusTags.copy(from, to, "Pregap", List.of("TITLE=Début", "A=" + text));
        assertThat(OpusSound.read(to)).isEqualTo(OpusSound.read(from));
        Map<String, List<String>> read =
                VorbisComments.read(new ByteReader("b", OpusTags.read(to))).all();
        assertThat(read).containsEntry("TITLE", List.of("Début"));
        assertThat(OpusTags.read(to)).hasSize(4 + 6 + 4 + 4 + 12 + 4 + 2 + length);
        Path back = folder.resolve("c.opus");
        OpusTags.copy(to, back, "any", List.of());
        assertThat(Files.readAllBytes(back)).isEqualTo(whole);
    }

    @Test
    void nothingInAFileIsTrusted() {
        ForAll.forAll(500, random -> Damage.mutate(whole, random), bytes -> {
            try {
                OpusSound sound = OpusSound.read(write(bytes));
                assertThat(sound.lengthSamples()).isNotNegative();
                OpusTags.copy(folder.resolve("a.opus"), folder.resolve("b.opus"), "Pregap", List.of());
            } catch (FormatException refused) {
                assertThat(refused.reason()).isNotEmpty();
            }
        });
    }

    @Test
    void whatIsNoOpusIsRefused() {
        assertThatThrownBy(() -> OpusSound.read(write(OpusBytes.page(0, 2, 0, "vorbis, or what"))))
                .isInstanceOf(FormatException.class)
                .hasMessageContaining("OpusHead");
    }

    private Path write(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("a.opus"), bytes);
    }
}
