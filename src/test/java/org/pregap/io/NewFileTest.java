package org.pregap.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewFileTest {
    @TempDir
    Path folder;

    @Test
    void bytesFollowTheBeginningWhichCanBePutRightAtTheEnd() throws IOException {
        Path path = folder.resolve("a.bin");
        try (NewFile file = NewFile.create(path, bytes(0, 0))) {
            file.write(bytes(1, 2, 3), bytes(), bytes(4));
            file.write(bytes(5));
            file.writeAtBeginning(bytes(8, 9));
            file.finish();
        }
        assertThat(Files.readAllBytes(path)).containsExactly(8, 9, 1, 2, 3, 4, 5);
    }

    @Test
    void moreBuffersThanTheSystemTakesAtOnceAreAllWritten() throws IOException {
        ByteBuffer[] many = new ByteBuffer[5000];
        for (int i = 0; i < many.length; i++) {
            many[i] = bytes(i, i);
        }
        Path path = folder.resolve("many.bin");
        try (NewFile file = NewFile.create(path)) {
            file.write(many);
        }
        byte[] found = Files.readAllBytes(path);
        assertThat(found).hasSize(10_000);
        for (int i = 0; i < found.length; i++) {
            assertThat(found[i]).isEqualTo((byte) (i / 2));
        }
    }

    @Test
    void whatIsThereIsLeftAsItIs() throws IOException {
        Path path = Files.writeString(folder.resolve("a.txt"), "mine");
        assertThatExceptionOfType(FileAlreadyExistsException.class).isThrownBy(() -> NewFile.create(path, bytes(1)));
        assertThat(path).hasContent("mine");
    }

    @Test
    void aFailureNamesTheFile() throws IOException {
        NewFile file = NewFile.create(folder.resolve("a.bin"));
        file.finish();
        assertThatExceptionOfType(FileSystemException.class)
                .isThrownBy(() -> file.write(bytes(1)))
                .withMessageContaining("a.bin");
        assertThatExceptionOfType(FileSystemException.class)
                .isThrownBy(file::force)
                .withMessageContaining("a.bin");
    }

    private static ByteBuffer bytes(int... values) {
        ByteBuffer bytes = ByteBuffer.allocate(values.length);
        for (int value : values) {
            bytes.put((byte) value);
        }
        return bytes.flip();
    }
}
