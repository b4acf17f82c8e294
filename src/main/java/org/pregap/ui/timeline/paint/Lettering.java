package org.pregap.ui.timeline.paint;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.font.TextMeasurer;
import java.text.AttributedString;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Texts of any length and script, fitted into the room there is. What was measured once is kept, because the same titles
 * are painted sixty times a second.
 */
final class Lettering {
    private static final int KEPT = 600;

    /** Nothing longer fits on any screen; measuring more of it is in vain. */
    private static final int LONGEST = 400;

    private static final String ELLIPSIS = "…";

    private final FontRenderContext context;
    private final Map<Key, Measured> measured = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Measured> eldest) {
            return size() > KEPT;
        }
    };

    Lettering(FontRenderContext context) {
        this.context = context;
    }

    private record Key(String text, Font font) {}

    /** A text with what was found of it, and how it was cut last. */
    private static final class Measured {
        private final String text;
        private final TextLayout whole;
        private final float width;
        private @Nullable TextMeasurer measurer;
        private @Nullable TextLayout cut;
        private int cutAt = -1;

        Measured(String text, TextLayout whole) {
            this.text = text;
            this.whole = whole;
            this.width = whole.getAdvance();
        }
    }

    FontRenderContext context() {
        return context;
    }

    /** How wide the whole text is. */
    double width(Font font, String text) {
        return text.isEmpty() ? 0 : measure(font, text).width;
    }

    /** What letters look like. */
    record Style(Font font, Color color) {}

    /**
     * Where a text may stand, in pixels.
     *
     * @param x its left edge
     * @param baseline the feet of its letters
     * @param width how wide it can be
     */
    record Room(double x, double baseline, double width) {
        /** What is left of it, further to the right. */
        Room from(double used) {
            return new Room(x + used, baseline, width - used);
        }
    }

    /**
     * Paints as much of a text as fits, with an ellipsis where something is left out; nothing where not even a letter fits.
     *
     * @return how wide what was painted is, in pixels
     */
    double paint(Graphics2D g, Style style, String text, Room room) {
        if (text.isEmpty() || room.width <= 0) {
            return 0;
        }
        TextLayout fitted = fit(style.font, measure(style.font, text), room.width);
        if (fitted == null) {
            return 0;
        }
        g.setColor(style.color);
        fitted.draw(g, (float) room.x, (float) room.baseline);
        return fitted.getAdvance();
    }

    private Measured measure(Font font, String text) {
        return measured.computeIfAbsent(new Key(text, font), key -> {
            String shown = shown(text);
            return new Measured(shown, new TextLayout(shown, font, context));
        });
    }

    /** One line without what cannot be drawn in it, such as tabs; no longer than can be of use. */
    private static String shown(String text) {
        String start =
                text.length() <= LONGEST ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST / 2)) + ELLIPSIS;
        return start.replaceAll("[\\p{Cntrl}]", " ");
    }

    private @Nullable TextLayout fit(Font font, Measured text, double room) {
        if (text.width <= room) {
            return text.whole;
        }
        double left = room - width(font, ELLIPSIS);
        TextMeasurer measurer = text.measurer;
        if (measurer == null) {
            var attributed = new AttributedString(text.text, Map.of(TextAttribute.FONT, font));
            measurer = new TextMeasurer(attributed.getIterator(), context);
            text.measurer = measurer;
        }
        int end = left <= 0 ? 0 : measurer.getLineBreakIndex(0, (float) left);
        if (end <= 0) {
            return null;
        }
        if (end != text.cutAt || text.cut == null) {
            text.cut = new TextLayout(text.text.substring(0, end).stripTrailing() + ELLIPSIS, font, context);
            text.cutAt = end;
        }
        return text.cut;
    }
}
