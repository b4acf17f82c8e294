package org.pregap.ui.dialog;

import java.awt.BorderLayout;
import javax.swing.JComponent;
import org.jspecify.annotations.Nullable;

/**
 * The place of a {@link Prose} that mostly says nothing, such as what is wrong with a field. The text is made when there is
 * something to say: a form has dozens of these places, and each text takes a dialog as long as a field.
 */
public final class Remark extends JComponent {
    private static final long serialVersionUID = 1L;

    private final String colorKey;
    private @Nullable Prose prose;

    /** @param colorKey of the theme, such as {@code Pregap.dimForeground} */
    public Remark(String colorKey) {
        this.colorKey = colorKey;
        setLayout(new BorderLayout());
        setVisible(false);
    }

    /** Takes no room where it says nothing. */
    public void say(String text) {
        if (!text.isEmpty()) {
            text().say(text);
        } else if (prose != null) {
            prose.say("");
        }
        setVisible(!text.isEmpty());
    }

    private Prose text() {
        Prose there = prose;
        if (there == null) {
            there = new Prose(colorKey);
            add(there);
            prose = there;
        }
        return there;
    }
}
