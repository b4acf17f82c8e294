package org.pregap.picture;

import java.util.List;

/** Title, note and legend above a chart, from the top down. */
final class Heading {
    private static final double TITLE_PX = 22;
    private static final double NOTE_PX = 18;
    private static final double LEGEND_ROW_PX = 20;
    private static final int SWATCH_PX = 20;
    private static final double AFTER_SWATCH_PX = 7;
    private static final double BETWEEN_PX = 22;
    private static final double LONGEST_NAME_PX = 280;

    private final Svg svg;
    private final Area area;
    private double y;

    Heading(Svg svg, Area area) {
        this.svg = svg;
        this.area = area;
        this.y = area.top();
    }

    /** Where the next thing below begins. */
    double bottom() {
        return y;
    }

    void titleAndNote(Chart chart) {
        row(chart.title(), TITLE_PX, TextStyle.TITLE);
        row(chart.note(), NOTE_PX, TextStyle.NOTE);
    }

    /** Names and colours of the curves, in as many rows as they need; a single curve is told by the title. */
    void legend(List<Line> lines) {
        if (lines.size() < 2) {
            return;
        }
        double x = area.left();
        y += 2;
        for (int i = 0; i < lines.size(); i++) {
            String name = TextWidth.cut(lines.get(i).name(), room(), TextStyle.LEGEND);
            double width = SWATCH_PX + AFTER_SWATCH_PX + TextWidth.of(name, TextStyle.LEGEND);
            if (x > area.left() && x + width > area.right()) {
                x = area.left();
                y += LEGEND_ROW_PX;
            }
            svg.curve(
                    "M" + NumberText.coordinate(x) + " " + NumberText.coordinate(y + 9) + "h" + SWATCH_PX,
                    Palette.curve(i),
                    LineChartDrawing.dashes(lines.get(i), i));
            svg.text(name, x + SWATCH_PX + AFTER_SWATCH_PX, y + 13, Svg.Anchor.START, TextStyle.LEGEND);
            x += width + BETWEEN_PX;
        }
        y += LEGEND_ROW_PX;
    }

    /** The label of the upright axis stands above it, where it is read without turning the head. */
    void axisLabel(String label) {
        y += 2;
        row(label, NOTE_PX, TextStyle.AXIS);
    }

    private void row(String text, double height, TextStyle style) {
        if (!text.isEmpty()) {
            svg.text(
                    TextWidth.cut(text, area.width(), style), area.left(), y + style.sizePx(), Svg.Anchor.START, style);
            y += height;
        }
    }

    private double room() {
        return Math.min(LONGEST_NAME_PX, area.width() - SWATCH_PX - AFTER_SWATCH_PX);
    }
}
