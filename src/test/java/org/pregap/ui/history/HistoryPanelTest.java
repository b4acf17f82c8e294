package org.pregap.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Dimension;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pregap.testing.PaintedPanel;
import org.pregap.ui.history.HistoryView.Step;
import org.pregap.ui.history.HistoryView.Time;
import org.pregap.ui.theme.Look;

class HistoryPanelTest {
    @ParameterizedTest
    @EnumSource
    void everyStepIsPainted(Look look) throws IOException {
        BufferedImage image = PaintedPanel.of(
                look,
                () -> {
                    var panel = new HistoryPanel();
                    panel.show(List.of(
                            new Step("Open", Time.DONE),
                            new Step("Move \"Opener\"", Time.DONE),
                            new Step("Crossfade into \"Rain\" 1.5 s", Time.PRESENT),
                            new Step("Gain of 3 tracks −0.5 dB", Time.UNDONE),
                            new Step("Album properties", Time.UNDONE)));
                    return panel;
                },
                new Dimension(400, 360));
        PaintedPanel.keep(image, "history-" + look);
        assertThat(image.getHeight()).isGreaterThanOrEqualTo(360);
    }
}
