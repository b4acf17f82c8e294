package org.pregap.picture;

/**
 * Turns a curve into path data. Points that fall into the same third of a pixel are reduced to the first, the lowest,
 * the highest and the last of them, so that an hour of measurements stays a small file and looks the same.
 */
final class LinePath {
    private static final double COLUMNS_PER_PX = 3;
    private static final long NONE = Long.MIN_VALUE;

    private final Line line;
    private final LineChart chart;
    private final Scale across;
    private final Scale up;
    private final StringBuilder data = new StringBuilder();

    private long column = NONE;
    private int first;
    private int lowest;
    private int highest;
    private int last;
    private boolean penDown;

    private LinePath(Line line, LineChart chart, Scale across, Scale up) {
        this.line = line;
        this.chart = chart;
        this.across = across;
        this.up = up;
    }

    /** Empty where there is nothing to draw. */
    static String of(Line line, LineChart chart, Scale across, Scale up) {
        return new LinePath(line, chart, across, up).build();
    }

    private String build() {
        for (int i = 0; i < line.size(); i++) {
            if (chart.x().shows(line.x(i)) && chart.y().shows(line.y(i))) {
                add(i);
            } else {
                endColumn();
                penDown = false;
            }
        }
        endColumn();
        return data.toString();
    }

    private void add(int i) {
        long here = (long) Math.floor(across.at(line.x(i)) * COLUMNS_PER_PX);
        if (here != column) {
            endColumn();
            column = here;
            first = lowest = highest = i;
        }
        last = i;
        if (line.y(i) < line.y(lowest)) {
            lowest = i;
        }
        if (line.y(i) > line.y(highest)) {
            highest = i;
        }
    }

    private void endColumn() {
        if (column == NONE) {
            return;
        }
        int earlier = Math.min(lowest, highest);
        int later = Math.max(lowest, highest);
        draw(first, NONE);
        draw(earlier, first);
        draw(later, earlier);
        draw(last, later);
        column = NONE;
    }

    private void draw(int i, long previous) {
        if (i == previous) {
            return;
        }
        String x = NumberText.coordinate(across.at(line.x(i)));
        String y = NumberText.coordinate(up.at(line.y(i)));
        data.append(penDown ? 'L' : 'M').append(x).append(' ').append(y);
        boolean isolated = !penDown && isAlone(i);
        if (isolated) {
            data.append('h').append("0.01");
        }
        penDown = true;
    }

    /** A point without neighbours is drawn as a dot: a stroke too short to have a direction, with round ends. */
    private boolean isAlone(int i) {
        return !isDrawn(i - 1) && !isDrawn(i + 1);
    }

    private boolean isDrawn(int i) {
        return i >= 0
                && i < line.size()
                && chart.x().shows(line.x(i))
                && chart.y().shows(line.y(i));
    }
}
