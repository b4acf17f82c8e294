package org.pregap.ui.dialog;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Color;
import java.awt.Dimension;
import java.util.Locale;
import javax.swing.BorderFactory;
import javax.swing.JTextArea;
import javax.swing.UIManager;

/** Text to read: as wide as there is room, wrapped at words. It can be selected and copied, but takes no focus on the way. */
public final class Prose extends JTextArea {
    private static final long serialVersionUID = 1L;

    private static final int OVERHANG = 5;
    private static final int NARROWEST = 60;

    private final String colorKey;

    /** @param colorKey of the theme, such as {@code Pregap.dimForeground} */
    public Prose(String colorKey) {
        super("");
        this.colorKey = colorKey;
        setEditable(false);
        setFocusable(false);
        setLineWrap(true);
        setWrapStyleWord(true);
        setOpaque(false);
        setColumns(20);
        updateUI();
    }

    public Prose(String colorKey, String text) {
        this(colorKey);
        setText(text);
    }

    /** Takes no room where it says nothing. What was made to follow a colon begins a sentence here. */
    public void say(String text) {
        setText(text.isEmpty() ? "" : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1));
        setVisible(!text.isEmpty());
    }

    /** As narrow as it must be, but never so low that a line is lost. */
    @Override
    public Dimension getMinimumSize() {
        return new Dimension(UIScale.scale(NARROWEST), getPreferredSize().height);
    }

    @Override
    public void updateUI() {
        super.updateUI();
        setFont(UIManager.getFont("Label.font"));
        // The space at the end of a wrapped line hangs over.
        setBorder(BorderFactory.createEmptyBorder(0, 0, 0, UIScale.scale(OVERHANG)));
        Color color = colorKey == null ? null : UIManager.getColor(colorKey);
        if (color != null) {
            setForeground(color);
            setDisabledTextColor(color);
        }
    }
}
