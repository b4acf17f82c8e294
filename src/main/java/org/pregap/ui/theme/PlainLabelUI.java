package org.pregap.ui.theme;

import com.formdev.flatlaf.ui.FlatLabelUI;
import javax.swing.JComponent;
import javax.swing.plaf.ComponentUI;

/**
 * Labels, and with them the cells of lists and tables, show their text as it is. Swing takes a text that begins with
 * {@code <html>} for HTML and even fetches the pictures in it; but a title may begin with anything. Found by the look
 * through its name.
 */
public final class PlainLabelUI extends FlatLabelUI {
    private static final PlainLabelUI SHARED = new PlainLabelUI();

    private PlainLabelUI() {
        super(true);
    }

    public static ComponentUI createUI(JComponent component) {
        component.putClientProperty("html.disable", true);
        return SHARED;
    }
}
