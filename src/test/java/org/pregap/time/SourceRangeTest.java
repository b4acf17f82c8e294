package org.pregap.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class SourceRangeTest {
    @Test
    void theEndIsNotPartOfIt() {
        assertThat(new SourceRange(100, 101).lengthSamples()).isEqualTo(1);
    }

    @Test
    void nothingAndLessIsNoRange() {
        assertThatIllegalArgumentException().isThrownBy(() -> new SourceRange(5, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> new SourceRange(5, 4));
        assertThatIllegalArgumentException().isThrownBy(() -> new SourceRange(-1, 4));
    }
}
