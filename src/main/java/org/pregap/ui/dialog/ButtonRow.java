package org.pregap.ui.dialog;

import javax.swing.JButton;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** The buttons of a dialog, at the right, equally wide. */
public final class ButtonRow {
    private ButtonRow() {}

    public static JPanel of(JButton... buttons) {
        var row = new JPanel(new MigLayout("insets 0, hidemode 3, novisualpadding, align trailing"));
        for (JButton button : buttons) {
            row.add(button, "sizegroup dialog, gapleft rel");
        }
        return row;
    }
}
