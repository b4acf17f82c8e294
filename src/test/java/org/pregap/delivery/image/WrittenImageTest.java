package org.pregap.delivery.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pregap.io.FileDigest;
import org.pregap.parallel.Job;
import org.pregap.parallel.Progress;

/** The image is what was handed over, or it is said where it is not. */
class WrittenImageTest {
    private static final int BLOCK = 5_000;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void theSumsAreThoseOfTheFile(int threads) throws IOException {
        byte[] bytes = noise(777_777);
        Path file = folder.resolve("IMAGE.DAT");
        WrittenImage image = written(file, bytes, threads);
        var crc = new CRC32();
        crc.update(bytes);
        assertThat(file).hasBinaryContent(bytes);
        assertThat(image.sums().lengthBytes()).isEqualTo(bytes.length);
        assertThat(image.sums().md5()).isEqualTo(FileDigest.md5(bytes));
        assertThat(image.sums().crc32()).isEqualTo(crc.getValue());
        assertThat(image.differences(job(threads))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 4_999, 5_000, 123_456, 777_776})
    void aChangedBitIsFoundInItsBlock(int at) throws IOException {
        Path file = folder.resolve("IMAGE.DAT");
        WrittenImage image = written(file, noise(777_777), 2);
        try (var open = new RandomAccessFile(file.toFile(), "rw")) {
            open.seek(at);
            int old = open.read();
            open.seek(at);
            open.write(old ^ 4);
        }
        assertThat(image.differences(job(2)))
                .containsExactly("the image from byte " + at / BLOCK * BLOCK + " on: read other bytes than rendered");
    }

    @Test
    void blocksThatChangedPlacesAreFound() throws IOException {
        byte[] bytes = noise(3 * BLOCK);
        Path file = folder.resolve("IMAGE.DAT");
        WrittenImage image = written(file, bytes, 2);
        byte[] swapped = bytes.clone();
        System.arraycopy(bytes, 0, swapped, BLOCK, BLOCK);
        System.arraycopy(bytes, BLOCK, swapped, 0, BLOCK);
        Files.write(file, swapped);
        assertThat(image.differences(job(2))).hasSize(2);
    }

    @Test
    void anotherLengthIsFound() throws IOException {
        byte[] bytes = noise(2 * BLOCK);
        Path file = folder.resolve("IMAGE.DAT");
        WrittenImage image = written(file, bytes, 2);
        Files.write(file, Arrays.copyOf(bytes, bytes.length + 1));
        assertThat(image.differences(job(2))).containsExactly("the image's length: rendered 10000 bytes, read 10001");
    }

    @Test
    void anImageThatIsThereIsNotOverwritten() throws IOException {
        Path file = Files.writeString(folder.resolve("IMAGE.DAT"), "mine");
        assertThatExceptionOfType(FileAlreadyExistsException.class).isThrownBy(() -> ImageFile.begin(file, job(2)));
        assertThat(file).hasContent("mine");
    }

    private static WrittenImage written(Path file, byte[] bytes, int threads) throws IOException {
        try (ImageFile image = ImageFile.begin(file, job(threads))) {
            for (int at = 0; at < bytes.length; at += BLOCK) {
                byte[] block = Arrays.copyOfRange(bytes, at, at + BLOCK);
                image.write(block, Math.min(BLOCK, bytes.length - at));
            }
            return image.finish();
        }
    }

    private static byte[] noise(int count) {
        var bytes = new byte[count];
        new SplittableRandom(5).nextBytes(bytes);
        return bytes;
    }

    private static Job job(int threads) {
        return new Job(threads, Progress.NONE);
    }
}
