package org.pregap.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;
import org.pregap.io.FormatException;

class FaultTextTest {
    @Test
    void theFileComesFirst() {
        assertThat(FaultText.of(new FormatException("a.wav", 44, "too short"))).isEqualTo("a.wav, byte 44: too short");
        assertThat(FaultText.of(new NoSuchFileException("a.wav"))).isEqualTo("a.wav: there is no such file or folder");
        assertThat(FaultText.of(new AccessDeniedException("a.wav"))).isEqualTo("a.wav: permission denied");
        assertThat(FaultText.of(new FileSystemException("a.wav", null, "is in use")))
                .isEqualTo("a.wav is in use");
    }

    @Test
    void onlyTheReasonsOfAFormatTakeSeveralLines() {
        assertThat(FaultText.of(new FormatException("a\nb.csv", "", "2 mistakes\nrow 1\nrow 2")))
                .isEqualTo("a\u240ab.csv: 2 mistakes\nrow 1\nrow 2");
        assertThat(FaultText.of(new IOException("a\nb"))).isEqualTo("a\u240ab");
    }

    @Test
    void whatAWalkOverFoldersHidesIsSaid() {
        IOException inside = new AccessDeniedException("folder");
        assertThat(FaultText.of(new UncheckedIOException(inside))).isEqualTo("folder: permission denied");
        assertThat(FaultText.isBug(new UncheckedIOException(inside))).isFalse();
    }

    @Test
    void aBugIsCalledOne() {
        assertThat(FaultText.isBug(new IllegalStateException("x"))).isTrue();
        assertThat(FaultText.of(new IllegalStateException("x")))
                .isEqualTo("this is a bug in Pregap, not a fault of yours: java.lang.IllegalStateException: x");
    }
}
