package org.pregap.ui.isrc;

import java.util.List;
import javax.swing.JComponent;
import org.pregap.ui.isrc.IsrcState.Row;

/** A series of ISRCs before it is applied. */
public final class ShownIsrc {
    private ShownIsrc() {}

    public static JComponent panel() {
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
    }
}
