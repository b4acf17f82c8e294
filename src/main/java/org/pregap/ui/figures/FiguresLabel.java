package org.pregap.ui.figures;

import java.awt.Dimension;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Insets;
import java.awt.RenderingHints;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JComponent;
import javax.swing.UIManager;
import org.jspecify.annotations.Nullable;

/**
 * Text whose digits are all equally wide, so that a running time does not tremble. Its font and colour are those of the
 * theme's keys; it is never narrower than a text given beforehand, and anything is laid out anew only when it gets wider than that.
 */
public final class FiguresLabel extends JComponent {
    private static final long serialVersionUID = 1L;

    private final char[] usual;
    private final String fontKey;
    private String colorKey;
    private String text = "";
    private char[] letters = new char[0];
    private @Nullable FontMetrics metrics;
    private int digitWidth;
    private boolean isLeading;

    /**
     * @param usual a text as wide as it mostly is; digits count alike
     * @param fontKey a key of the theme, such as {@code Label.font}
     * @param colorKey a key of the theme
     */
    public FiguresLabel(String usual, String fontKey, String colorKey) {
        this.usual = usual.toCharArray();
        this.fontKey = fontKey;
        this.colorKey = colorKey;
        updateUI();
    }

    /** Aligned to the left instead of the right. */
    public FiguresLabel leading() {
        isLeading = true;
        return this;
    }

    public void setText(String newText) {
        if (!newText.equals(text)) {
            String before = text;
            text = newText;
            int widthBefore = width(letters);
            letters = newText.toCharArray();
            int room = width(usual);
            if (Math.max(width(letters), room) != Math.max(widthBefore, room)) {
                revalidate();
            }
            if (accessibleContext != null) {
                accessibleContext.firePropertyChange(AccessibleContext.ACCESSIBLE_TEXT_PROPERTY, before, newText);
            }
            repaint();
        }
    }

    public String text() {
        return text;
    }

    /** Another colour, by its key. */
    public void setColorKey(String newKey) {
        if (!newKey.equals(colorKey)) {
            colorKey = newKey;
            setForeground(UIManager.getColor(newKey));
        }
    }

    @Override
    public void updateUI() {
        if (fontKey != null) {
            setFont(UIManager.getFont(fontKey));
            setForeground(UIManager.getColor(colorKey));
            metrics = null;
            revalidate();
            repaint();
        }
    }

    @Override
    public Dimension getPreferredSize() {
        Insets insets = getInsets();
        FontMetrics known = metrics();
        return new Dimension(
                Math.max(width(usual), width(letters)) + insets.left + insets.right,
                known.getHeight() + insets.top + insets.bottom);
    }

    @Override
    public Dimension getMinimumSize() {
        return getPreferredSize();
    }

    @Override
    public int getBaseline(int width, int height) {
        Insets insets = getInsets();
        FontMetrics known = metrics();
        return insets.top + (height - insets.top - insets.bottom - known.getHeight()) / 2 + known.getAscent();
    }

    @Override
    protected void paintComponent(Graphics g) {
        Graphics2D graphics = (Graphics2D) g;
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setFont(getFont());
        graphics.setColor(getForeground());
        FontMetrics known = metrics();
        Insets insets = getInsets();
        int x = isLeading ? insets.left : getWidth() - insets.right - width(letters);
        int y = getBaseline(getWidth(), getHeight());
        for (int i = 0; i < letters.length; i++) {
            int own = known.charWidth(letters[i]);
            int room = isDigit(letters[i]) ? digitWidth : own;
            graphics.drawChars(letters, i, 1, x + (room - own) / 2, y);
            x += room;
        }
    }

    private int width(char[] some) {
        FontMetrics known = metrics();
        int width = 0;
        for (char letter : some) {
            width += isDigit(letter) ? digitWidth : known.charWidth(letter);
        }
        return width;
    }

    private FontMetrics metrics() {
        FontMetrics known = metrics;
        if (known == null) {
            known = getFontMetrics(getFont());
            digitWidth = 0;
            for (char digit = '0'; digit <= '9'; digit++) {
                digitWidth = Math.max(digitWidth, known.charWidth(digit));
            }
            metrics = known;
        }
        return known;
    }

    private static boolean isDigit(char letter) {
        return letter >= '0' && letter <= '9';
    }

    @Override
    public AccessibleContext getAccessibleContext() {
        if (accessibleContext == null) {
            accessibleContext = new AccessibleFigures();
        }
        return accessibleContext;
    }

    /** Says its name, then its text. */
    private final class AccessibleFigures extends AccessibleJComponent {
        private static final long serialVersionUID = 1L;

        @Override
        public AccessibleRole getAccessibleRole() {
            return AccessibleRole.LABEL;
        }

        @Override
        public String getAccessibleName() {
            return accessibleName == null ? text : accessibleName + ": " + text;
        }
    }
}
