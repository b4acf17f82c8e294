package org.pregap.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TrackNumbersTest {
    @Test
    void threeAndMoreInARowAreWrittenAsARun() {
        assertThat(TrackNumbers.text(List.of())).isEmpty();
        assertThat(TrackNumbers.text(List.of(7))).isEqualTo("7");
        assertThat(TrackNumbers.text(List.of(1, 2))).isEqualTo("1, 2");
        assertThat(TrackNumbers.text(List.of(1, 3, 4, 5, 9, 10))).isEqualTo("1, 3 to 5, 9, 10");
        assertThat(TrackNumbers.text(IntStream.rangeClosed(2, 99).boxed().toList()))
                .isEqualTo("2 to 99");
    }
}
