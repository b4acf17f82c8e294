package org.pregap.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FileNameTest {
    @Test
    void whatNoDiskTakesIsReplaced() {
        assertThat(FileName.safe(" AC/DC: \"Live\"?\u0000 ... ", 100)).isEqualTo("AC_DC_ _Live__");
        assertThat(FileName.safe("...", 100)).isEmpty();
    }

    @Test
    void theLimitCountsBytesAndCutsNoCharacter() {
        assertThat(FileName.safe("海".repeat(500), 100)).isEqualTo("海".repeat(33));
        assertThat(FileName.safe("🎵".repeat(500), 98)).isEqualTo("🎵".repeat(24));
        assertThat(FileName.safe("é".repeat(500), 99).getBytes(StandardCharsets.UTF_8))
                .hasSize(98);
    }
}
