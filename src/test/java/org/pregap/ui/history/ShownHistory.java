package org.pregap.ui.history;

import java.util.List;
import javax.swing.JComponent;
import org.pregap.ui.history.HistoryView.Step;
import org.pregap.ui.history.HistoryView.Time;

/** The list of steps, the present one in the middle. */
public final class ShownHistory {
    private ShownHistory() {}

    public static JComponent panel() {
        var panel = new HistoryPanel();
        panel.show(List.of(
                new Step("Open", Time.DONE),
                new Step("Move \"Opener\"", Time.DONE),
                new Step("Crossfade into \"Rain\" 1.5 s", Time.PRESENT),
                new Step("Gain of 3 tracks −0.5 dB", Time.UNDONE),
                new Step("Album properties", Time.UNDONE)));
        return panel;
    }
}
