package org.pregap.picture;

/** Grid lines, the base line, the numbers along both sides, and what stands where nothing is drawn. */
final class Grid {
    static final double TICK_ROW_PX = 20;
    static final double AXIS_LABEL_ROW_PX = 18;
    static final double AFTER_TICK_PX = 8;

    private static final double BETWEEN_TICKS_PX = 8;

    private Grid() {}

    /** How much room the numbers of an upright axis need. */
    static double tickWidth(Scale scale) {
        return scale.ticks().stream()
                .mapToDouble(tick -> TextWidth.of(tick.text(), TextStyle.TICK))
                .max()
                .orElse(0);
    }

    static void upright(Svg svg, Area plot, Scale up) {
        double lastY = Double.POSITIVE_INFINITY;
        for (Ticks.Tick tick : up.ticks()) {
            double y = up.at(tick.value());
            svg.across(plot.left(), plot.right(), y, stroke(tick));
            if (!tick.text().isEmpty() && lastY - y >= TextStyle.TICK.sizePx() + 2) {
                svg.text(tick.text(), plot.left() - AFTER_TICK_PX, y + 4, Svg.Anchor.END, TextStyle.TICK);
                lastY = y;
            }
        }
    }

    /** @param room what the numbers must not leave */
    static void along(Svg svg, Area plot, Scale across, Area room) {
        double free = room.left();
        for (Ticks.Tick tick : across.ticks()) {
            double x = across.at(tick.value());
            svg.down(x, plot.top(), plot.bottom(), stroke(tick));
            double width = TextWidth.of(tick.text(), TextStyle.TICK);
            double left = Math.max(room.left(), Math.min(room.right() - width, x - width / 2));
            if (!tick.text().isEmpty() && left >= free) {
                svg.text(tick.text(), left + width / 2, plot.bottom() + 16, Svg.Anchor.MIDDLE, TextStyle.TICK);
                free = left + width + BETWEEN_TICKS_PX;
            }
        }
    }

    static void base(Svg svg, Area plot) {
        svg.across(plot.left(), plot.right(), plot.bottom(), Svg.Stroke.BASE);
    }

    static void labelAlong(Svg svg, Area plot, String label) {
        String text = TextWidth.cut(label, plot.width(), TextStyle.AXIS);
        double middle = plot.left() + plot.width() / 2;
        svg.text(text, middle, plot.bottom() + TICK_ROW_PX + 13, Svg.Anchor.MIDDLE, TextStyle.AXIS);
    }

    static void sayEmpty(Svg svg, Area plot) {
        String sentence = TextWidth.cut("There is nothing to show.", plot.width(), TextStyle.NOTE);
        double middle = plot.left() + plot.width() / 2;
        svg.text(sentence, middle, plot.top() + plot.height() / 2 + 4, Svg.Anchor.MIDDLE, TextStyle.NOTE);
    }

    private static Svg.Stroke stroke(Ticks.Tick tick) {
        return tick.text().isEmpty() ? Svg.Stroke.FAINT_GRID : Svg.Stroke.GRID;
    }
}
