package org.pregap.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.pregap.format.parts.PcmFile;
import org.pregap.io.FormatException;

/** Files of plain samples that were damaged: their reader opens each and reads it to its end, or refuses it by its name. */
public final class DamagedFiles {
    /** The reader under test. */
    @FunctionalInterface
    public interface Reader {
        PcmFile open(Path file) throws IOException;
    }

    private DamagedFiles() {}

    /**
     * @param file where each of them lies in its turn; it is not there before or after
     * @param originals whole files, of which one at a time is damaged
     */
    public static void areReadOrRefused(Path file, int cases, List<byte[]> originals, Reader reader) {
        ForAll.forAll(
                cases, random -> Damage.mutate(originals.get(random.nextInt(originals.size())), random), bytes -> {
                    readOrRefused(Files.write(file, bytes), reader);
                    Files.delete(file); // a new file is written faster than an old one is replaced
                });
    }

    private static void readOrRefused(Path path, Reader reader) throws IOException {
        PcmFile file;
        try {
            file = reader.open(path);
        } catch (FormatException refused) {
            assertThat(refused).hasMessageContaining(String.valueOf(path.getFileName()));
            return;
        }
        assertThat(file.tags()).isNotNull();
        assertThat(file.lengthSamples() * file.samples().bytesPerSample()).isLessThan(Files.size(path));
        assertThat(Samples.of(file)[0]).hasSize((int) file.lengthSamples()); // what was opened can be read to its end
    }
}
