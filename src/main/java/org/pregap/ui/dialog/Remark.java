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
        // As for a text itself: how high it is depends on how wide it may be.
        putClientProperty("migLayout.dynamicAspectRatio", true);
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

    /** The text is as wide at once: the layout goes on to ask how high it is then. */
    @Override
    public void setBounds(int x, int y, int width, int height) {
        super.setBounds(x, y, width, height);
        if (prose != null) {
            prose.setBounds(0, 0, width, height);
        }
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
