package org.pregap.picture;

import java.util.ArrayList;
import java.util.List;

/**
 * Curves between two axes, over reference levels, bands and markers.
 *
 * @param title one short line
 * @param note a sentence below the title in smaller type; empty for none
 * @param lines the curves; those drawn later lie on top
 * @param levels horizontal references
 * @param markers vertical references, labelled above the curves
 * @param heightPx how high it is drawn unless a grid makes it higher, 80 or more
 */
public record LineChart(
        String title,
        String note,
        Axis x,
        Axis y,
        List<Line> lines,
        List<Level> levels,
        List<Marker> markers,
        int heightPx)
        implements Chart {

    /**
     * A horizontal reference, labelled at its right end: a line where both values are equal, otherwise a band.
     *
     * @param from its lower edge
     * @param to its upper edge
     */
    public record Level(String label, double from, double to) {
        public Level {
            if (!(Math.abs(from) <= Axis.Range.LARGEST && Math.abs(to) <= Axis.Range.LARGEST && from <= to)) {
                throw new IllegalArgumentException("not a level: " + from + " to " + to);
            }
        }
    }

    /** A vertical reference. */
    public record Marker(String label, double at) {
        public Marker {
            if (!(Math.abs(at) <= Axis.Range.LARGEST)) {
                throw new IllegalArgumentException("not a place: " + at);
            }
        }
    }

    public LineChart {
        lines = List.copyOf(lines);
        levels = List.copyOf(levels);
        markers = List.copyOf(markers);
        Chart.requireHeight(heightPx);
    }

    /** An empty chart to which curves are added. */
    public static LineChart titled(String title, Axis x, Axis y) {
        return new LineChart(title, "", x, y, List.of(), List.of(), List.of(), 400);
    }

    public LineChart note(String sentence) {
        return new LineChart(title, sentence, x, y, lines, levels, markers, heightPx);
    }

    public LineChart with(Line line) {
        return new LineChart(title, note, x, y, added(lines, line), levels, markers, heightPx);
    }

    /** With a horizontal line at a value of the y axis. */
    public LineChart level(String label, double at) {
        return band(label, at, at);
    }

    /** With a shaded stretch of the y axis. */
    public LineChart band(String label, double from, double to) {
        return new LineChart(title, note, x, y, lines, added(levels, new Level(label, from, to)), markers, heightPx);
    }

    /** With a vertical line at a value of the x axis. */
    public LineChart marker(String label, double at) {
        return new LineChart(title, note, x, y, lines, levels, added(markers, new Marker(label, at)), heightPx);
    }

    public LineChart heightPx(int height) {
        return new LineChart(title, note, x, y, lines, levels, markers, height);
    }

    private static <T> List<T> added(List<T> list, T last) {
        List<T> longer = new ArrayList<>(list);
        longer.add(last);
        return longer;
    }
}
