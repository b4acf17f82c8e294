package org.pregap.ui.history;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pregap.testing.PaintedPanel;
import org.pregap.ui.history.HistoryView.Step;
import org.pregap.ui.history.HistoryView.Time;

class HistoryPanelTest {
    @Test
    void everyStepReadsWell() throws IOException {
        PaintedPanel.requireGoodLooks("history", () -> {
            var panel = new HistoryPanel();
            panel.show(List.of(
                    new Step("Open", Time.DONE),
                    new Step("Move \"Opener\"", Time.DONE),
                    new Step("Crossfade into \"Rain\" 1.5 s", Time.PRESENT),
                    new Step("Gain of 3 tracks −0.5 dB", Time.UNDONE),
                    new Step("Album properties", Time.UNDONE)));
            return panel;
        });
    }
}
