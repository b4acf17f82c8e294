package org.pregap.ui.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShortenedTest {
    @Test
    void whatHasRoomIsLeftAlone() {
        assertThat(Shortened.to(6, "Opener")).isEqualTo("Opener");
        assertThat(Shortened.to(6, "")).isEmpty();
    }

    @Test
    void whatIsLongerEndsInAnEllipsisAndInNoSpace() {
        assertThat(Shortened.to(6, "Openers")).isEqualTo("Opene…");
        assertThat(Shortened.to(6, "Open it")).isEqualTo("Open…");
    }

    /** A clef is one character for people and two chars for Java. */
    @Test
    void noCharacterIsCutInHalf() {
        String clef = "\uD834\uDD1E";
        assertThat(Shortened.to(3, clef.repeat(3))).isEqualTo(clef.repeat(3));
        assertThat(Shortened.to(3, clef.repeat(4))).isEqualTo(clef.repeat(2) + "…");
    }
}
