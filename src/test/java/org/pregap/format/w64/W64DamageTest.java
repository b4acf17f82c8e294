package org.pregap.format.w64;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pregap.format.parts.PcmFile;
import org.pregap.io.FormatException;
import org.pregap.testing.Damage;
import org.pregap.testing.ForAll;
import org.pregap.testing.Samples;
import org.pregap.testing.W64Bytes;

class W64DamageTest {
    private static final int[] RAMP = {1, -2, 3, -4, 5};

    @TempDir
    private Path folder;

    @Test
    void damagedFilesAreReadOrRefusedAndNothingElse() {
        List<byte[]> files = List.of(
                W64Bytes.pcm(44_100, 16, RAMP, RAMP)
                        .summary("INAM", "Title", "IART", "x")
                        .bytes(),
                W64Bytes.header()
                        .chunk("bext", new byte[610])
                        .fmt(3, 1, 96_000, 32)
                        .claiming("data", Long.MAX_VALUE, new byte[64])
                        .bytes());
        Path file = folder.resolve("damaged.w64");
        ForAll.forAll(4000, random -> Damage.mutate(files.get(random.nextInt(files.size())), random), bytes -> {
            readOrRefused(Files.write(file, bytes));
            Files.delete(file); // a new file is written faster than an old one is replaced
        });
    }

    private static void readOrRefused(Path path) throws IOException {
        PcmFile file;
        try {
            file = W64Reader.open(path);
        } catch (FormatException refused) {
            assertThat(refused).hasMessageContaining("damaged.w64");
            return;
        }
        assertThat(file.tags()).isNotNull();
        assertThat(file.lengthSamples() * file.samples().bytesPerSample()).isLessThan(Files.size(path));
        assertThat(Samples.of(file)[0]).hasSize((int) file.lengthSamples()); // what was opened can be read to its end
    }
}
