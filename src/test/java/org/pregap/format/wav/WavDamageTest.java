package org.pregap.format.wav;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pregap.format.parts.PcmFile;
import org.pregap.io.FormatException;
import org.pregap.testing.Damage;
import org.pregap.testing.ForAll;
import org.pregap.testing.Id3Bytes;
import org.pregap.testing.Samples;
import org.pregap.testing.WavBytes;

class WavDamageTest {
    private static final int[] RAMP = {1, -2, 3, -4, 5};

    @TempDir
    private Path folder;

    @Test
    void damagedFilesAreReadOrRefusedAndNothingElse() {
        List<byte[]> files = List.of(
                WavBytes.pcm(44_100, 16, RAMP, RAMP)
                        .info("INAM", "Title", "IART", "x")
                        .bytes(),
                WavBytes.pcm(96_000, 24, RAMP)
                        .chunk(
                                "id3 ",
                                Id3Bytes.version(4).latin1("TIT2", "Title").bytes())
                        .chunk("cue ", new byte[4])
                        .bytes(),
                WavBytes.header()
                        .kind("RF64")
                        .ds64(10, 5, "axml", 60, "LIST", 12)
                        .fmt(1, 1, 44_100, 16)
                        .claiming("data", 0xFFFF_FFFFL, new byte[10])
                        .cues(1, 2, 4)
                        .labels("one", "two")
                        .chunk(
                                "axml",
                                "<a xmlns='urn:x'><isrc>DEA129800001</isrc></a>".getBytes(StandardCharsets.UTF_8))
                        .chunk("bext", new byte[640])
                        .bytes(),
                WavBytes.header()
                        .extensible(3, 2, 48_000, 64, 64)
                        .unpadded("odd ", new byte[3])
                        .claiming("data", 0xFFFF_FFFFL, new byte[64])
                        .bytes());
        Path file = folder.resolve("damaged.wav");
        ForAll.forAll(6000, random -> Damage.mutate(files.get(random.nextInt(files.size())), random), bytes -> {
            readOrRefused(Files.write(file, bytes));
            Files.delete(file); // a new file is written faster than an old one is replaced
        });
    }

    private static void readOrRefused(Path path) throws IOException {
        PcmFile file;
        try {
            file = WavReader.open(path);
        } catch (FormatException refused) {
            assertThat(refused).hasMessageContaining("damaged.wav");
            return;
        }
        assertThat(file.tags()).isNotNull();
        assertThat(file.lengthSamples() * file.samples().bytesPerSample()).isLessThan(Files.size(path));
        assertThat(Samples.of(file)[0]).hasSize((int) file.lengthSamples()); // what was opened can be read to its end
    }
}
