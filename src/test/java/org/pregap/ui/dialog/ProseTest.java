package org.pregap.ui.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProseTest {
    private final Prose prose = new Prose("Label.foreground");

    @Test
    void everyLineBeginsLikeASentence() {
        prose.say("track 2 is held back\nno sample was clipped");
        assertThat(prose.getText()).isEqualTo("Track 2 is held back\nNo sample was clipped");
    }

    @Test
    void theNameOfAFileStaysAsItIs() {
        prose.say("opener.wav: there is no such file\nmasters/a.wav is a folder");
        assertThat(prose.getText()).isEqualTo("opener.wav: there is no such file\nmasters/a.wav is a folder");
    }

    @Test
    void nothingTakesNoRoom() {
        prose.say("");
        assertThat(prose.isVisible()).isFalse();
    }
}
