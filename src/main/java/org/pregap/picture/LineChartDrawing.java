package org.pregap.picture;

/** Draws a {@link LineChart} into an area. */
final class LineChartDrawing {
    private static final double PX_PER_UPRIGHT_TICK = 34;
    private static final double PX_PER_TICK_ALONG = 88;
    private static final double RIGHT_PX = 18;
    private static final double STROKE_PX = 1;

    private final Svg svg;
    private final LineChart chart;
    private final Area area;

    LineChartDrawing(Svg svg, LineChart chart, Area area) {
        this.svg = svg;
        this.chart = chart;
        this.area = area;
    }

    void draw() {
        var heading = new Heading(svg, area);
        heading.titleAndNote(chart);
        heading.legend(chart.lines());
        heading.axisLabel(chart.y().label());
        double above = heading.bottom() - area.top() + (chart.markers().isEmpty() ? 4 : References.MARKER_ROW_PX);
        double below = Grid.TICK_ROW_PX + (chart.x().label().isEmpty() ? 0 : Grid.AXIS_LABEL_ROW_PX);
        double right = Math.max(RIGHT_PX, References.levelLabelWidth(chart.levels()));
        Area withNumbers = area.within(0, above, right, below);
        Scale up = up(withNumbers);
        Area plot = withNumbers.within(Grid.tickWidth(up) + Grid.AFTER_TICK_PX, 0, 0, 0);
        plot(plot, across(plot), up);
    }

    private void plot(Area plot, Scale across, Scale up) {
        References.bands(svg, plot, chart.levels(), up);
        Grid.upright(svg, plot, up);
        Grid.along(svg, plot, across, area);
        References.markers(svg, plot, chart.markers(), across, References.Look.PLACE);
        Grid.base(svg, plot);
        Grid.labelAlong(svg, plot, chart.x().label());
        References.levels(svg, plot, chart.levels(), up);
        if (hasNoPoint()) {
            Grid.sayEmpty(svg, plot);
        }
        curves(plot, across, up);
    }

    /** Curves are cut off at the edges of the plot, but keep the thickness of their stroke there. */
    private void curves(Area plot, Scale across, Scale up) {
        Area window = new Area(
                plot.left() - STROKE_PX,
                plot.top() - STROKE_PX,
                plot.width() + 2 * STROKE_PX,
                plot.height() + 2 * STROKE_PX);
        Scale acrossWindow = moved(across, window.left());
        Scale upWindow = moved(up, window.top());
        svg.enter(window);
        for (int i = 0; i < chart.lines().size(); i++) {
            Line line = chart.lines().get(i);
            String data = LinePath.of(line, chart, acrossWindow, upWindow);
            if (!data.isEmpty()) {
                svg.curve(data, Palette.curve(i), dashes(line, i));
            }
        }
        svg.leave();
    }

    static String dashes(Line line, int index) {
        return line.isDashed() || Palette.isDashed(index) ? "6 4" : "";
    }

    private Scale up(Area room) {
        var extent = new Extent(chart.y());
        for (Line line : chart.lines()) {
            for (int i = 0; i < line.size(); i++) {
                extent.add(line.y(i));
            }
        }
        chart.levels().forEach(level -> {
            extent.add(level.from());
            extent.add(level.to());
        });
        return extent.round(room.bottom(), room.top(), ticks(room.height(), PX_PER_UPRIGHT_TICK));
    }

    private Scale across(Area plot) {
        var extent = new Extent(chart.x());
        for (Line line : chart.lines()) {
            for (int i = 0; i < line.size(); i++) {
                extent.add(line.x(i));
            }
        }
        chart.markers().forEach(marker -> extent.add(marker.at()));
        return extent.tight(plot.left(), plot.right(), ticks(plot.width(), PX_PER_TICK_ALONG));
    }

    private boolean hasNoPoint() {
        return chart.lines().stream().noneMatch(line -> {
            for (int i = 0; i < line.size(); i++) {
                if (chart.x().shows(line.x(i)) && chart.y().shows(line.y(i))) {
                    return true;
                }
            }
            return false;
        });
    }

    static int ticks(double lengthPx, double pxEach) {
        return Math.max(1, (int) (lengthPx / pxEach));
    }

    private static Scale moved(Scale scale, double byPx) {
        return new Scale(
                scale.kind(), scale.from(), scale.to(), scale.fromPx() - byPx, scale.toPx() - byPx, scale.ticks());
    }
}
