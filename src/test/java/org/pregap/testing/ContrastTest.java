package org.pregap.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ContrastTest {
    @Test
    void isTwentyOneAtMostAndTheSameFromBothSides() {
        assertThat(Contrast.of(Color.BLACK, Color.WHITE)).isEqualTo(21, Offset.offset(1e-9));
        assertThat(Contrast.of(Color.WHITE, Color.BLACK)).isEqualTo(21, Offset.offset(1e-9));
        assertThat(Contrast.of(Color.RED, Color.RED)).isEqualTo(1);
    }

    /** #767676 is known as the lightest grey that can be read on white, #777777 as the first that cannot. */
    @Test
    void theGreyThatCanJustBeReadOnWhiteIsFound() {
        assertThat(Contrast.of(new Color(0x767676), Color.WHITE)).isBetween(4.5, 4.6);
        assertThat(Contrast.of(new Color(0x777777), Color.WHITE)).isLessThan(4.5);
    }
}
