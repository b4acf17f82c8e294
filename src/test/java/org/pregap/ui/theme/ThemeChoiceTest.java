package org.pregap.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import javax.swing.UIManager;
import org.junit.jupiter.api.Test;
import org.pregap.testing.WindowThread;
import org.pregap.workspace.jobs.Jobs;
import org.pregap.workspace.settings.Settings;

class ThemeChoiceTest {
    private final WindowThread window = new WindowThread();
    private final Jobs jobs = window.jobs();
    private final Settings settings = Settings.inMemory();

    @Test
    void theSystemIsFollowedAtFirst() {
        ThemeChoice choice = choice(Look.DARK);
        choice.start();
        assertThat(drawn()).as("before the system answered").isEqualTo("Pregap light");
        window.settle(jobs);
        assertThat(drawn()).isEqualTo("Pregap dark");
        assertThat(choice.theme()).isEqualTo(Theme.SYSTEM);
    }

    @Test
    void whatTheSystemSaidLastIsDrawnWhileItIsAskedAgain() {
        choice(Look.DARK).start();
        window.settle(jobs);
        choice(Look.LIGHT).start();
        assertThat(drawn()).isEqualTo("Pregap dark");
        window.settle(jobs);
        assertThat(drawn()).isEqualTo("Pregap light");
    }

    @Test
    void aChoiceIsRememberedAndTheSystemNotAsked() {
        choice(Look.LIGHT).choose(Theme.DARK);
        ThemeChoice next = choice(Look.LIGHT);
        next.start();
        window.settle(jobs);
        assertThat(next.theme()).isEqualTo(Theme.DARK);
        assertThat(drawn()).isEqualTo("Pregap dark");
    }

    @Test
    void anAnswerThatComesAfterAnotherChoiceChangesNothing() {
        ThemeChoice choice = choice(Look.DARK);
        choice.start();
        choice.choose(Theme.LIGHT);
        window.settle(jobs);
        assertThat(drawn()).isEqualTo("Pregap light");
    }

    @Test
    void aSpoiltSettingCountsAsNone() {
        settings.put("theme", "purple");
        assertThat(choice(Look.LIGHT).theme()).isEqualTo(Theme.SYSTEM);
    }

    private ThemeChoice choice(Look system) {
        return new ThemeChoice(settings, jobs, () -> system);
    }

    private static String drawn() {
        return UIManager.getLookAndFeel().getName();
    }
}
