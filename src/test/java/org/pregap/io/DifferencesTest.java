package org.pregap.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DifferencesTest {
    @Test
    void whatDiffersIsSaidInItsOrderAndWhatIsTheSameIsNot() {
        var differences = new Differences("the sheet, ");
        differences.compare("title", "Tide", "Ebb");
        differences.compare("year", 2026, 2026);
        differences.compare("ISRC", Optional.of("AA6Q72600001"), Optional.empty());
        assertThat(differences.sentences())
                .containsExactly(
                        "the sheet, title: meant 'Tide', read 'Ebb'",
                        "the sheet, ISRC: meant 'Optional[AA6Q72600001]', read 'Optional.empty'");
    }

    @Test
    void anyDifferenceEndsReadingBack() {
        assertThatCode(() -> ReadBackException.requireNone(List.of())).doesNotThrowAnyException();
        assertThatExceptionOfType(ReadBackException.class)
                .isThrownBy(() -> ReadBackException.requireNone(List.of("one: other", "two: another")))
                .withMessageEndingWith("one: other; two: another");
    }
}
