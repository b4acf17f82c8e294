package org.pregap.ui.delivering;

import java.util.Map;
import javax.swing.Icon;
import javax.swing.JComponent;
import javax.swing.JTabbedPane;
import org.jspecify.annotations.Nullable;
import org.pregap.check.Severity;
import org.pregap.ui.delivering.DeliverState.Field;
import org.pregap.ui.delivering.choice.DiscChoices;
import org.pregap.ui.dialog.Mnemonic;
import org.pregap.ui.dialog.SeverityIcon;
import org.pregap.ui.words.Words;

/**
 * The choices of the disc and those of track files, one leaf each. A leaf says how many things of it are wanted and whether
 * something on it is wrong, also while the other one is in front.
 */
final class ChoiceTabs {
    private static final int DISC = 0;
    private static final int TRACKS = 1;

    private final Words words;
    private final JTabbedPane tabs = new JTabbedPane();

    ChoiceTabs(Words words, JComponent disc, JComponent tracks) {
        this.words = words;
        tabs.setName("deliver.tabs");
        tabs.getAccessibleContext().setAccessibleName(words.get("tabs"));
        tabs.addTab("", disc);
        tabs.addTab("", tracks);
        title(DISC, "tab.disc", 0);
        title(TRACKS, "tab.tracks", 0);
    }

    JTabbedPane component() {
        return tabs;
    }

    void show(DeliverState state) {
        DiscChoices disc = state.choices().disc();
        title(DISC, "tab.disc", (disc.ddp() ? 1 : 0) + (disc.image().isPresent() ? 1 : 0));
        title(TRACKS, "tab.tracks", state.choices().tracks().count());
        Map<Field, String> errors = state.errors();
        tabs.setIconAt(DISC, sign(errors.containsKey(Field.PROFILE)));
        tabs.setIconAt(TRACKS, sign(errors.containsKey(Field.NAMES)));
    }

    private static @Nullable Icon sign(boolean wrong) {
        return wrong ? SeverityIcon.of(Severity.ERROR) : null;
    }

    private void title(int tab, String key, int count) {
        Mnemonic name = Mnemonic.of(words.get(key));
        String title = count == 0 ? name.text() : words.get("tab.count", name.text(), Integer.toString(count));
        if (!title.equals(tabs.getTitleAt(tab))) {
            tabs.setTitleAt(tab, title);
            tabs.setMnemonicAt(tab, name.key());
            tabs.setDisplayedMnemonicIndexAt(tab, name.index());
        }
    }
}
