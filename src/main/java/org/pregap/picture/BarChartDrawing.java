package org.pregap.picture;

/** Draws a {@link BarChart} into an area: labels, bars and values in three columns. */
final class BarChartDrawing {
    private static final double WIDEST_LABELS = 0.36;
    private static final double WIDEST_VALUES = 0.24;
    private static final double BETWEEN_PX = 10;
    private static final double THICKEST_BAR_PX = 14;
    private static final double PX_PER_TICK = 80;

    private final Svg svg;
    private final BarChart chart;
    private final Area area;

    BarChartDrawing(Svg svg, BarChart chart, Area area) {
        this.svg = svg;
        this.chart = chart;
        this.area = area;
    }

    void draw() {
        var heading = new Heading(svg, area);
        heading.titleAndNote(chart);
        double above = heading.bottom() - area.top() + (chart.targets().isEmpty() ? 4 : References.MARKER_ROW_PX);
        double below = Grid.TICK_ROW_PX + (chart.values().label().isEmpty() ? 0 : Grid.AXIS_LABEL_ROW_PX);
        double labels = Math.min(area.width() * WIDEST_LABELS, widestLabel()) + BETWEEN_PX;
        double values = Math.min(area.width() * WIDEST_VALUES, widestValue()) + BETWEEN_PX;
        Area plot = area.within(labels, above, values, below);
        Scale along = along(plot);
        Grid.along(svg, plot, along, area);
        Grid.labelAlong(svg, plot, chart.values().label());
        if (chart.bars().isEmpty()) {
            Grid.sayEmpty(svg, plot);
        }
        for (int i = 0; i < chart.bars().size(); i++) {
            row(chart.bars().get(i), i, plot, along);
        }
        svg.down(along.at(base(along)), plot.top(), plot.bottom(), Svg.Stroke.BASE);
        References.markers(svg, plot, chart.targets(), along, References.Look.LEVEL);
    }

    private void row(BarChart.Bar bar, int row, Area plot, Scale along) {
        double height = plot.height() / chart.bars().size();
        double middle = plot.top() + (row + 0.5) * height;
        if (chart.values().shows(bar.value())) {
            double thick = Math.min(THICKEST_BAR_PX, height * 0.6);
            double base = along.at(base(along));
            double end = Math.max(plot.left(), Math.min(plot.right(), along.at(bar.value())));
            Area place = new Area(Math.min(base, end), middle - thick / 2, Math.abs(end - base), thick);
            svg.rectangle(place, Palette.curve(bar.standsOut() ? 1 : 0));
        }
        String label = TextWidth.cut(bar.label(), area.width() * WIDEST_LABELS, TextStyle.LABEL);
        svg.text(label, plot.left() - BETWEEN_PX, middle + 4, Svg.Anchor.END, TextStyle.LABEL);
        String value = TextWidth.cut(bar.text(), area.width() * WIDEST_VALUES, TextStyle.LABEL);
        svg.text(value, area.right(), middle + 4, Svg.Anchor.END, TextStyle.LABEL);
    }

    private Scale along(Area plot) {
        var extent = new Extent(chart.values());
        chart.bars().forEach(bar -> extent.add(bar.value()));
        chart.targets().forEach(target -> extent.add(target.at()));
        int ticks = LineChartDrawing.ticks(plot.width(), PX_PER_TICK);
        return extent.round(plot.left(), plot.right(), ticks);
    }

    private static double base(Scale along) {
        return along.holds(0) ? 0 : along.from();
    }

    private double widestLabel() {
        return chart.bars().stream()
                .mapToDouble(bar -> TextWidth.of(bar.label(), TextStyle.LABEL))
                .max()
                .orElse(0);
    }

    private double widestValue() {
        return chart.bars().stream()
                .mapToDouble(bar -> TextWidth.of(bar.text(), TextStyle.LABEL))
                .max()
                .orElse(0);
    }
}
