package org.pregap.picture;

import java.util.ArrayList;
import java.util.List;

/**
 * One horizontal bar per row, with a label before it and its value behind it. Bars begin at 0 where the axis runs
 * through 0, otherwise at its left end.
 *
 * @param title one short line
 * @param note a sentence below the title in smaller type; empty for none
 * @param values the axis along the bars, not logarithmic
 * @param bars from top to bottom
 * @param targets vertical references, labelled above the bars
 */
public record BarChart(String title, String note, Axis values, List<Bar> bars, List<LineChart.Marker> targets)
        implements Chart {
    private static final int ROW_PX = 24;
    private static final int AROUND_PX = 96;

    /**
     * A row.
     *
     * @param value how far the bar reaches; not finite for no bar
     * @param text what is written behind it
     * @param standsOut drawn in another colour
     */
    public record Bar(String label, double value, String text, boolean standsOut) {}

    public BarChart {
        bars = List.copyOf(bars);
        targets = List.copyOf(targets);
        if (values.kind() == Axis.Kind.LOGARITHMIC) {
            throw new IllegalArgumentException("bars need an axis that is not logarithmic");
        }
    }

    /** An empty chart to which bars are added. */
    public static BarChart titled(String title, Axis values) {
        return new BarChart(title, "", values, List.of(), List.of());
    }

    public BarChart note(String sentence) {
        return new BarChart(title, sentence, values, bars, targets);
    }

    /** @param text the value as it shall be read, such as {@code −14.2} */
    public BarChart bar(String label, double value, String text) {
        return with(new Bar(label, value, text, false));
    }

    /** A bar in another colour. */
    public BarChart barThatStandsOut(String label, double value, String text) {
        return with(new Bar(label, value, text, true));
    }

    /** With a vertical line at a value. */
    public BarChart target(String label, double at) {
        List<LineChart.Marker> longer = new ArrayList<>(targets);
        longer.add(new LineChart.Marker(label, at));
        return new BarChart(title, note, values, bars, longer);
    }

    /** Follows from the number of bars. */
    @Override
    public int heightPx() {
        return AROUND_PX + (note.isEmpty() ? 0 : 18) + (targets.isEmpty() ? 0 : 18) + ROW_PX * Math.max(3, bars.size());
    }

    private BarChart with(Bar bar) {
        List<Bar> longer = new ArrayList<>(bars);
        longer.add(bar);
        return new BarChart(title, note, values, longer, targets);
    }
}
