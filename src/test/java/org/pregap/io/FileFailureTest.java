package org.pregap.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class FileFailureTest {
    private static final Path FILE = Path.of("a.pregap");

    @Test
    void whatTheSystemSaysGetsTheNameOfTheFile() {
        assertThat(FileFailure.on(FILE, new IOException("No space left on device")))
                .hasMessage("a.pregap: No space left on device");
    }

    @Test
    void whatNamesAFileStaysAsItIs() {
        var missing = new NoSuchFileException("b.wav");
        var broken = new FormatException("c.wav", "", "is empty");
        assertThat(FileFailure.on(FILE, missing)).isSameAs(missing);
        assertThat(FileFailure.on(FILE, broken)).isSameAs(broken);
    }

    @Test
    void aFileThatCannotBeReadOnIsNamed() {
        Path unreadable = Path.of("/proc/self/mem");
        Assumptions.assumeTrue(Files.exists(unreadable), "only Linux has such a file");
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> FileDigest.md5(unreadable, read -> {}))
                .withMessageStartingWith("/proc/self/mem: ");
    }
}
