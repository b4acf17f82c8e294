package org.pregap.ui.timeline.paint;

import java.awt.Color;
import java.awt.Font;
import java.util.Objects;
import javax.swing.UIManager;

/**
 * The colours and fonts of the timeline, as the theme has them. Made anew when the theme changes or the window moves to a
 * screen with another density.
 */
final class Look {
    /** The colours of the clips of one lane. */
    record Tint(Color background, Color card, Color border, Color wave, Color rms, Color curve) {
        static Tint of(String lane) {
            String key = "Timeline." + lane;
            return new Tint(
                    color(key + "Background"),
                    color(key + "Card"),
                    color(key + "Border"),
                    color(key + "Wave"),
                    color(key + "Rms"),
                    color(key + "Curve"));
        }
    }

    private final Tint[] tints = {Tint.of("clipA"), Tint.of("clipB")};

    final Color background = color("Timeline.background");
    final Color lane = color("Timeline.laneBackground");
    final Color ruler = color("Timeline.rulerBackground");
    final Color rulerText = color("Timeline.rulerForeground");
    final Color rulerLine = color("Timeline.rulerLine");
    final Color mark = color("Timeline.markColor");
    final Color hatch = color("Timeline.hatchColor");
    final Color cardText = color("Timeline.cardForeground");
    final Color cardDimText = color("Timeline.cardDimForeground");
    final Color pause = color("Timeline.pauseBackground");
    final Color pauseLine = color("Timeline.pauseLine");
    final Color pauseText = color("Timeline.pauseForeground");
    final Color overlap = color("Timeline.overlapBackground");
    final Color fade = color("Timeline.fadeColor");
    final Color shade = color("Timeline.fadeShade");
    final Color gain = color("Timeline.gainColor");
    final Color gainAtRest = color("Timeline.gainRestColor");
    final Color handle = color("Timeline.handleColor");
    final Color over = color("Timeline.overColor");
    final Color missing = color("Timeline.missingColor");
    final Color missingText = color("Timeline.missingForeground");
    final Color selected = color("Timeline.selectionColor");
    final Color range = color("Timeline.rangeColor");
    final Color playhead = color("Timeline.playheadColor");
    final Color drop = color("Timeline.dropColor");
    final Color readout = color("Timeline.readoutBackground");
    final Color readoutText = color("Timeline.readoutForeground");
    final Color limit = color("Timeline.limitColor");
    final Color limitText = color("Timeline.limitForeground");
    final Color viewed = color("Timeline.viewedColor");
    final Color hidden = color("Timeline.hiddenShade");
    final Color error = color("Timeline.errorColor");
    final Color warning = color("Timeline.warningColor");
    final Color hint = color("Timeline.hintForeground");

    final Font text;
    final Font bold;
    final Font small;
    final Font smallBold;
    final Font large;

    /** @param density pixels of the screen for each pixel of the mouse */
    Look(double density) {
        text = font("Timeline.font", density);
        bold = font("Timeline.boldFont", density);
        small = font("Timeline.smallFont", density);
        smallBold = font("Timeline.smallBoldFont", density);
        large = font("Timeline.largeFont", density);
    }

    /** @param lane 0 or 1 */
    Tint tint(int lane) {
        return tints[lane];
    }

    private static Color color(String key) {
        return Objects.requireNonNull(UIManager.getColor(key), key);
    }

    private static Font font(String key, double density) {
        Font font = Objects.requireNonNull(UIManager.getFont(key), key);
        return font.deriveFont((float) (font.getSize2D() * density));
    }
}
