package org.pregap.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class TrackFlagsTest {
    @Test
    void namesAreReadInAnyOrderAndWrittenInOne() {
        assertThat(TrackFlags.parse("SCMS  4CH PRE DCP").names()).containsExactly("DCP", "PRE", "4CH", "SCMS");
        assertThat(TrackFlags.parse(" ")).isEqualTo(TrackFlags.NONE);
        for (int bits = 0; bits < 16; bits++) {
            var flags = new TrackFlags((bits & 1) != 0, (bits & 2) != 0, (bits & 4) != 0, (bits & 8) != 0);
            assertThat(TrackFlags.parse(String.join(" ", flags.names()))).isEqualTo(flags);
        }
    }

    @Test
    void anUnknownNameIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TrackFlags.parse("DCP dcp"))
                .withMessageContaining("'dcp'");
    }

    @Test
    void theControlFieldIsThatOfTheQChannel() {
        assertThat(TrackFlags.NONE.controlNibble()).isZero();
        assertThat(TrackFlags.parse("PRE").controlNibble()).isEqualTo(1);
        assertThat(TrackFlags.parse("DCP").controlNibble()).isEqualTo(2);
        assertThat(TrackFlags.parse("4CH").controlNibble()).isEqualTo(8);
        assertThat(TrackFlags.parse("SCMS").controlNibble()).isZero();
    }
}
