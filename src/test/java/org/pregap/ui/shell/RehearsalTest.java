package org.pregap.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class RehearsalTest {
    @Test
    void everythingInTheWindowIsPaintedWithoutAScreen() {
        assertThatCode(DeskProgram::rehearse).doesNotThrowAnyException();
    }

    @Test
    void theProgramKnowsItsOwnClasses() throws IOException {
        assertThat(OwnClasses.names())
                .contains("org.pregap.Main", "org.pregap.ui.delivering.DeliverPanel")
                .noneMatch(name -> name.endsWith("package-info"))
                .allMatch(Rehearsal::load);
    }

    /** The list is of Java's own names, which a screen of X11 needs; elsewhere there are others. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void mostClassesOfTheListAreKnown() {
        List<String> names = Rehearsal.names();
        assertThat(names).hasSizeGreaterThan(300).doesNotHaveDuplicates();
        assertThat(names.stream().filter(Rehearsal::load).count()).isGreaterThan(names.size() * 9L / 10);
    }
}
