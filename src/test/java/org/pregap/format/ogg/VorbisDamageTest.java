package org.pregap.format.ogg;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.pregap.io.FormatException;

/** Whatever is done to a file, it is read or refused, in bounded time and memory. */
class VorbisDamageTest {
    @TempDir
    Path folder;

    @Test
    @Timeout(120)
    void brokenBytesAreReadOrRefused() throws IOException {
        byte[] sound = VorbisExample.bytes();
        var random = new SplittableRandom(2);
        for (int run = 0; run < 200; run++) {
            byte[] bytes = sound.clone();
            for (int i = 0; i <= run % 5; i++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
            }
            readOrRefuse(bytes);
        }
    }

    /** Checksums that fit the damage let it through to what reads headers and packets. */
    @Test
    @Timeout(240)
    void brokenPagesWithRightChecksumsAreReadOrRefused() throws IOException {
        byte[] sound = VorbisExample.bytes();
        var random = new SplittableRandom(3);
        int read = 0;
        for (int run = 0; run < 300; run++) {
            byte[] bytes = sound.clone();
            int within = run % 2 == 0 ? Math.min(bytes.length, 4500) : bytes.length;
            for (int i = 0; i <= run % 3; i++) {
                bytes[random.nextInt(within)] ^= (byte) (1 << random.nextInt(8));
            }
            VorbisSeeds.mendChecksums(bytes);
            read += readOrRefuse(bytes) ? 1 : 0;
        }
        assertThat(read).isBetween(1, 299);
    }

    private boolean readOrRefuse(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("broken.ogg"), bytes);
        try {
            VorbisFile opened = VorbisReader.open(file);
            if (opened.lengthSamples() > 10_000_000) {
                return false; // a claim; reading would end where the pages do
            }
            VorbisExample.decoded(opened);
            return true;
        } catch (FormatException refused) {
            assertThat(refused.reason()).isNotBlank();
            return false;
        }
    }
}
