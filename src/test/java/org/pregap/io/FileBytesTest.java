package org.pregap.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileBytesTest {
    @TempDir
    private Path folder;

    @Test
    void readsAnywhereWithinTheFile() throws IOException {
        try (FileBytes file = FileBytes.open(fileOf(10))) {
            byte[] into = {-1, -1, -1, -1, -1};
            file.read(6, into, 1, 3);
            assertThat(into).containsExactly(-1, 6, 7, 8, -1);
            assertThat(file.length()).isEqualTo(10);
        }
    }

    @Test
    void aFolderIsNamedAsOne() {
        assertThatExceptionOfType(FormatException.class)
                .isThrownBy(() -> FileBytes.open(folder))
                .withMessage(folder + ": is a folder, not a file");
    }

    @Test
    void aDeviceIsNoFile() {
        Path device = Path.of("/dev/zero");
        Assumptions.assumeTrue(Files.exists(device), "only Unix has such a file");
        assertThatExceptionOfType(FormatException.class)
                .isThrownBy(() -> FileBytes.open(device))
                .withMessage("/dev/zero: is no regular file");
    }

    @Test
    void theEndIsAnErrorWhereAllIsNeeded() throws IOException {
        try (FileBytes file = FileBytes.open(fileOf(10))) {
            assertThatExceptionOfType(FormatException.class)
                    .isThrownBy(() -> file.read(8, new byte[4], 0, 4))
                    .withMessageContaining("byte 10: the file ends here; 2 more bytes are needed");
        }
    }

    @Test
    void theEndIsNoErrorWhereLessWillDo() throws IOException {
        try (FileBytes file = FileBytes.open(fileOf(10))) {
            assertThat(file.upTo(8, 100)).containsExactly(8, 9);
            assertThat(file.upTo(10, 100)).isEmpty();
            assertThat(file.upTo(Long.MAX_VALUE, 100)).isEmpty();
        }
    }

    @Test
    void aFileThatShrinksEndsInAnErrorNeverInSilence() throws IOException {
        Path path = fileOf(1000);
        try (FileBytes file = FileBytes.open(path)) {
            try (FileChannel other = FileChannel.open(path, StandardOpenOption.WRITE)) {
                other.truncate(600);
            }
            assertThat(file.length()).isEqualTo(1000);
            assertThat(file.upTo(590, 10)).hasSize(10);
            assertThatExceptionOfType(FormatException.class)
                    .isThrownBy(() -> file.upTo(590, 20))
                    .withMessageContaining("byte 600: the file ends here; 10 more bytes are needed");
            assertThatExceptionOfType(FormatException.class).isThrownBy(() -> file.reader(0, 1000, 1000));
        }
    }

    @Test
    void aReaderIsBoundedByTheFileAndByWhatTheCallerWillHold() throws IOException {
        try (FileBytes file = FileBytes.open(fileOf(10))) {
            ByteReader reader = file.reader(4, 6, 6);
            assertThat(reader.offset()).isEqualTo(4);
            assertThat(reader.u8()).isEqualTo(4);
            assertThat(reader.remaining()).isEqualTo(5);
            assertThatExceptionOfType(FormatException.class)
                    .isThrownBy(() -> file.reader(4, 7, 100))
                    .withMessageContaining("byte 4: 7 bytes announced, 6 left");
            assertThatExceptionOfType(FormatException.class)
                    .isThrownBy(() -> file.reader(0, 10, 9))
                    .withMessageContaining("at most 9 are accepted");
        }
    }

    @Test
    void lyingNumbersAreFormatErrors() throws IOException {
        try (FileBytes file = FileBytes.open(fileOf(10))) {
            long[][] lies = {{0, -1}, {-1, 1}, {11, 1}, {Long.MAX_VALUE, 1}, {1, Long.MAX_VALUE}, {0, Long.MIN_VALUE}};
            for (long[] lie : lies) {
                assertThatExceptionOfType(FormatException.class)
                        .isThrownBy(() -> file.reader(lie[0], lie[1], Integer.MAX_VALUE));
            }
        }
    }

    @Test
    void aMissingFileIsNoFormatError() {
        assertThatExceptionOfType(NoSuchFileException.class)
                .isThrownBy(() -> FileBytes.open(folder.resolve("missing")).close());
    }

    private Path fileOf(int bytes) throws IOException {
        byte[] content = new byte[bytes];
        for (int i = 0; i < bytes; i++) {
            content[i] = (byte) i;
        }
        return Files.write(folder.resolve("file"), content);
    }
}
