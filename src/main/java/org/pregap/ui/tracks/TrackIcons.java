package org.pregap.ui.tracks;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javax.swing.Icon;
import javax.swing.UIManager;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import org.kordamp.ikonli.materialdesign2.MaterialDesignV;
import org.pregap.check.Severity;
import org.pregap.ui.theme.ThemeIcon;

/** The symbols of the table in the colours of the theme, made once for each theme. */
final class TrackIcons {
    private static final int ICON_SIZE = 18;
    private static final int SMALL_ICON_SIZE = 15;

    private final Map<Symbol, Icon> plain = new EnumMap<>(Symbol.class);
    private final Map<Symbol, Icon> selected = new EnumMap<>(Symbol.class);

    /** What there is. */
    enum Symbol {
        PLAY(MaterialDesignP.PLAY, ICON_SIZE, "Tracks.buttonForeground"),
        TRANSITION(MaterialDesignS.SWAP_HORIZONTAL, ICON_SIZE, "Tracks.buttonForeground"),
        PLAYING(MaterialDesignV.VOLUME_HIGH, SMALL_ICON_SIZE, "Tracks.playingColor"),
        MISSING(MaterialDesignF.FILE_ALERT_OUTLINE, SMALL_ICON_SIZE, "Pregap.errorColor");

        @SuppressWarnings("ImmutableEnumChecker") // the icons of a font are constants
        private final Ikon ikon;

        private final int size;
        private final String colour;

        Symbol(Ikon ikon, int size, String colour) {
            this.ikon = ikon;
            this.size = size;
            this.colour = colour;
        }

        private ThemeIcon icon(String colourKey) {
            return ThemeIcon.of(ikon, colourKey).withSize(size);
        }
    }

    TrackIcons() {
        for (Symbol symbol : Symbol.values()) {
            plain.put(symbol, symbol.icon(symbol.colour));
            selected.put(symbol, symbol.icon(symbol.colour).likeText());
        }
    }

    Icon of(Symbol symbol, boolean isSelected) {
        Icon icon = (isSelected ? selected : plain).get(symbol);
        if (icon == null) {
            throw new AssertionError(symbol);
        }
        return icon;
    }

    /**
     * @param worst empty where everything is well
     * @param isSelected whether it lies on the ground of a selection, from which a rim keeps it apart
     */
    static Icon dot(Optional<Severity> worst, boolean isSelected) {
        return new Dot(worst, isSelected);
    }

    /** A dot that is told apart by more than its colour: the worse, the larger, and an error has a mark in it. */
    private record Dot(Optional<Severity> worst, boolean isSelected) implements Icon {
        private static final float ERROR_SIZE = 13;
        private static final float WARNING_SIZE = 11;
        private static final float CLEAN_SIZE = 7;
        private static final float MARK_WIDTH = 2;
        private static final float RIM = 1.5f;

        @Override
        public void paintIcon(Component component, Graphics graphics, int x, int y) {
            Graphics2D g = (Graphics2D) graphics.create();
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            float size = size();
            if (isSelected) {
                size = Math.min(size, ERROR_SIZE - 2 * RIM);
                paintDisc(g, UIManager.getColor("Table.selectionForeground"), size + 2 * RIM, x, y);
            }
            paintDisc(g, colour(), size, x, y);
            worst.ifPresent(severity -> paintMark(g, severity, x, y));
            g.dispose();
        }

        private void paintDisc(Graphics2D g, Color colour, float units, int x, int y) {
            float size = UIScale.scale(units);
            float inset = (getIconWidth() - size) / 2f;
            g.setColor(colour);
            g.fill(new Ellipse2D.Float(x + inset, y + inset, size, size));
        }

        private void paintMark(Graphics2D g, Severity severity, int x, int y) {
            if (severity != Severity.ERROR) {
                return;
            }
            g.setColor(UIManager.getColor("Tracks.errorMarkColor"));
            float width = UIScale.scale(MARK_WIDTH);
            float left = x + (getIconWidth() - width) / 2f;
            float unit = getIconWidth() / ERROR_SIZE;
            g.fill(new Rectangle2D.Float(left, y + 3 * unit, width, 4 * unit));
            g.fill(new Ellipse2D.Float(left, y + 8.2f * unit, width, width));
        }

        private float size() {
            return worst.map(severity -> severity == Severity.ERROR ? ERROR_SIZE : WARNING_SIZE)
                    .orElse(CLEAN_SIZE);
        }

        private Color colour() {
            return UIManager.getColor(
                    worst.map(severity -> severity == Severity.ERROR ? "Lamp.errorColor" : "Lamp.warningColor")
                            .orElse("Lamp.goodColor"));
        }

        @Override
        public int getIconWidth() {
            return Math.round(UIScale.scale(ERROR_SIZE));
        }

        @Override
        public int getIconHeight() {
            return getIconWidth();
        }
    }
}
