package org.pregap.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Levels, bands and markers, and their labels, none of which lies on another. */
final class References {
    static final double MARKER_ROW_PX = 16;

    private static final double LONGEST_LEVEL_LABEL_PX = 150;
    private static final double LABEL_HEIGHT_PX = 14;
    private static final double AFTER_LINE_PX = 8;
    private static final double SHORTEST_MARKER_LABEL_PX = 14;

    /** How a vertical reference is drawn. */
    record Look(TextStyle label, Svg.Stroke stroke) {
        /** A place among others, such as the beginning of a track. */
        static final Look PLACE = new Look(TextStyle.TICK, Svg.Stroke.MARKER);

        /** A value to compare with. */
        static final Look LEVEL = new Look(TextStyle.REFERENCE, Svg.Stroke.REFERENCE);
    }

    private record Label(String text, double y) {}

    private References() {}

    /** How much room the labels need to the right of the curves. */
    static double levelLabelWidth(List<LineChart.Level> levels) {
        double widest = levels.stream()
                .mapToDouble(level -> TextWidth.of(level.label(), TextStyle.REFERENCE))
                .max()
                .orElse(0);
        return widest == 0 ? 0 : AFTER_LINE_PX + Math.min(widest, LONGEST_LEVEL_LABEL_PX);
    }

    static void bands(Svg svg, Area plot, List<LineChart.Level> levels, Scale up) {
        for (LineChart.Level level : levels) {
            double top = inside(up.at(level.to()), plot);
            double bottom = inside(up.at(level.from()), plot);
            if (level.from() < level.to() && bottom - top > 0.005) {
                svg.rectangle(new Area(plot.left(), top, plot.width(), bottom - top), Palette.BAND);
            }
        }
    }

    static void levels(Svg svg, Area plot, List<LineChart.Level> levels, Scale up) {
        List<Label> labels = new ArrayList<>();
        for (LineChart.Level level : levels) {
            if (level.from() == level.to() && up.holds(level.from())) {
                double y = up.at(level.from());
                svg.across(plot.left(), plot.right(), y, Look.LEVEL.stroke());
            }
            double from = Math.max(level.from(), up.from());
            double to = Math.min(level.to(), up.to());
            if (from <= to) {
                labels.add(new Label(level.label(), (up.at(from) + up.at(to)) / 2));
            }
        }
        levelLabels(svg, plot, labels);
    }

    static void markers(Svg svg, Area plot, List<LineChart.Marker> markers, Scale across, Look look) {
        List<LineChart.Marker> inOrder = markers.stream()
                .filter(marker -> across.holds(marker.at()))
                .sorted(Comparator.comparingDouble(LineChart.Marker::at))
                .toList();
        for (int i = 0; i < inOrder.size(); i++) {
            double x = across.at(inOrder.get(i).at());
            double next = i + 1 < inOrder.size() ? across.at(inOrder.get(i + 1).at()) : plot.right();
            svg.down(x, plot.top() - MARKER_ROW_PX + 4, plot.bottom(), look.stroke());
            double room = next - x - AFTER_LINE_PX;
            if (room >= SHORTEST_MARKER_LABEL_PX) {
                String label = TextWidth.cut(inOrder.get(i).label(), room, look.label());
                svg.text(label, x + 4, plot.top() - 5, Svg.Anchor.START, look.label());
            }
        }
    }

    /** Labels that would lie on each other are moved down, and back up from the lower edge; what has no room is left. */
    private static void levelLabels(Svg svg, Area plot, List<Label> labels) {
        labels.sort(Comparator.comparingDouble(Label::y));
        int fitting = Math.min(labels.size(), (int) (plot.height() / LABEL_HEIGHT_PX));
        double[] y = new double[fitting];
        double free = plot.top() + LABEL_HEIGHT_PX / 2;
        for (int i = 0; i < fitting; i++) {
            y[i] = Math.max(free, labels.get(i).y());
            free = y[i] + LABEL_HEIGHT_PX;
        }
        double limit = plot.bottom() - LABEL_HEIGHT_PX / 2;
        for (int i = fitting - 1; i >= 0; i--) {
            y[i] = Math.min(limit, y[i]);
            limit = y[i] - LABEL_HEIGHT_PX;
        }
        for (int i = 0; i < fitting; i++) {
            String text = TextWidth.cut(labels.get(i).text(), LONGEST_LEVEL_LABEL_PX, TextStyle.REFERENCE);
            svg.text(text, plot.right() + AFTER_LINE_PX, y[i] + 4, Svg.Anchor.START, TextStyle.REFERENCE);
        }
    }

    private static double inside(double y, Area plot) {
        return Math.max(plot.top(), Math.min(plot.bottom(), y));
    }
}
