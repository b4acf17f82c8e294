package org.pregap.ui.theme;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics;
import javax.swing.Icon;
import javax.swing.UIManager;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.swing.FontIcon;

/** A sign of the icon font in a colour of the theme, also after the theme was switched; paler where it cannot be used. */
public final class ThemeIcon implements Icon {
    private static final int USUAL_SIZE = 18;
    private static final String LIKE_TEXT = "";
    private static final String PALE = "Button.disabledText";

    private final FontIcon sign;
    private final String colorKey;
    private final int size;

    private ThemeIcon(Ikon sign, String colorKey, int size) {
        this.sign = FontIcon.of(sign);
        this.colorKey = colorKey;
        this.size = size;
    }

    /** For buttons, in the colour of their text. */
    public static ThemeIcon of(Ikon sign) {
        return of(sign, "Button.foreground");
    }

    /** In whatever colour the component's text has just now. */
    public ThemeIcon likeText() {
        return withColor(LIKE_TEXT);
    }

    /** @param colorKey a key of the theme */
    public static ThemeIcon of(Ikon sign, String colorKey) {
        return new ThemeIcon(sign, colorKey, USUAL_SIZE);
    }

    /** The same in another colour of the theme, as on the ground of a selection. */
    public ThemeIcon withColor(String newColorKey) {
        return new ThemeIcon(sign.getIkon(), newColorKey, size);
    }

    /** @param newSize its height in pixels at 100 % */
    public ThemeIcon withSize(int newSize) {
        return new ThemeIcon(sign.getIkon(), colorKey, newSize);
    }

    @Override
    public void paintIcon(Component on, Graphics g, int x, int y) {
        Color color = color(on);
        if (!color.equals(sign.getIconColor())) {
            sign.setIconColor(color);
        }
        if (sign.getIconSize() != getIconHeight()) {
            sign.setIconSize(getIconHeight());
        }
        int inset = (getIconWidth() - sign.getIconWidth()) / 2;
        sign.paintIcon(on, g, x + inset, y + (getIconHeight() - sign.getIconHeight()) / 2);
    }

    private Color color(Component on) {
        if (colorKey.equals(LIKE_TEXT)) {
            return on.getForeground();
        }
        return UIManager.getColor(on == null || on.isEnabled() ? colorKey : PALE);
    }

    @Override
    public int getIconWidth() {
        return UIScale.scale(size);
    }

    @Override
    public int getIconHeight() {
        return UIScale.scale(size);
    }
}
