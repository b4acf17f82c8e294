package org.pregap.ui.shell;

import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;

class RehearsalTest {
    @Test
    void everythingInTheWindowIsPaintedWithoutAScreen() {
        assertThatCode(DeskProgram::rehearse).doesNotThrowAnyException();
    }
}
