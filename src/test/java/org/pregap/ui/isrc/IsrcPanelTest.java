package org.pregap.ui.isrc;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Dimension;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pregap.testing.PaintedPanel;
import org.pregap.ui.isrc.IsrcState.Row;
import org.pregap.ui.theme.Look;

class IsrcPanelTest {
    @ParameterizedTest
    @EnumSource
    void codesArePainted(Look look) throws IOException {
        BufferedImage image = PaintedPanel.of(
                look,
                () -> {
                    var panel = new IsrcPanel();
                    panel.show(new IsrcState(
                            "QZ6Q72600001",
                            false,
                            true,
                            List.of(
                                    new Row(1, "Opener", "", "QZ6Q72600001"),
                                    new Row(2, "Tide", "QZ6Q72600002", "QZ6Q72600002"),
                                    new Row(3, "Rain", "", "QZ6Q72600003")),
                            "",
                            "",
                            true));
                    return panel;
                },
                new Dimension(0, 0));
        PaintedPanel.keep(image, "isrc-" + look);
        assertThat(image.getWidth()).isGreaterThanOrEqualTo(420);
    }
}
