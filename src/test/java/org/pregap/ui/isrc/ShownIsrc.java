package org.pregap.ui.isrc;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pregap.testing.PaintedPanel;
import org.pregap.ui.isrc.IsrcState.Row;

class IsrcPanelTest {
    @Test
    void codesReadWell() throws IOException {
        PaintedPanel.requireGoodLooks("isrc", () -> {
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
        });
    }
}
