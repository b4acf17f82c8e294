package org.pregap.ui.dialog;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Color;
import java.awt.Dimension;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.swing.BorderFactory;
import javax.swing.JTextArea;
import javax.swing.UIManager;

/** Text to read: as wide as there is room, wrapped at words. It can be selected and copied, but takes no focus on the way. */
public final class Prose extends JTextArea {
    private static final long serialVersionUID = 1L;

    private static final Pattern FIRST_WORD = Pattern.compile("\\p{L}+,?(\\s|$)");
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

    /** Takes no room where it says nothing. What was made to follow a colon begins a sentence here, on every line. */
    public void say(String text) {
        setText(text.lines().map(Prose::sentence).collect(Collectors.joining("\n")));
        setVisible(!text.isEmpty());
    }

    /** The name of a file at the beginning stays as it is. */
    private static String sentence(String line) {
        boolean word = FIRST_WORD.matcher(line).lookingAt();
        return word ? line.substring(0, 1).toUpperCase(Locale.ROOT) + line.substring(1) : line;
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
