package org.pregap.picture;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One chart, or several in rows, on white; written as SVG or PNG.
 *
 * <p>{@code Picture.of(LineChart.titled("Pass band", Axis.logarithmic("Frequency (Hz)"), Axis.linear("Level (dB)"))
 * .with(Line.of("Pregap", hz, db))).write(Path.of("pass-band.svg"))}
 *
 * @param title above everything; empty where a single chart's own title is enough
 * @param charts in rows from left to right
 * @param columns charts in a row, 1 or more
 * @param widthPx 200 to 10000
 */
public record Picture(String title, List<Chart> charts, int columns, int widthPx) {
    private static final int WIDTH_PX = 960;
    private static final int EDGE_PX = 24;
    private static final int BETWEEN_PX = 28;
    private static final int TITLE_PX = 36;

    public Picture {
        charts = List.copyOf(charts);
        if (charts.isEmpty() || columns < 1 || widthPx < 200 || widthPx > 10_000) {
            throw new IllegalArgumentException(
                    "not a picture: " + charts.size() + " charts in " + columns + " columns, " + widthPx + " px wide");
        }
    }

    public static Picture of(Chart chart) {
        return new Picture("", List.of(chart), 1, WIDTH_PX);
    }

    /** Several charts, a row as high as its highest. */
    public static Picture grid(String title, int columns, List<? extends Chart> charts) {
        return new Picture(title, List.copyOf(charts), columns, WIDTH_PX);
    }

    public Picture widthPx(int px) {
        return new Picture(title, charts, columns, px);
    }

    /** Follows from the charts. */
    public int heightPx() {
        int height = 2 * EDGE_PX + (title.isEmpty() ? 0 : TITLE_PX);
        List<Integer> rows = rowHeights();
        return height + rows.stream().mapToInt(row -> row).sum() + BETWEEN_PX * (rows.size() - 1);
    }

    public String svg() {
        var svg = new Svg(widthPx, heightPx(), title.isEmpty() ? charts.get(0).title() : title);
        svg.rectangle(new Area(0, 0, widthPx, heightPx()), Palette.PAPER);
        String heading = TextWidth.cut(title, widthPx - 2.0 * EDGE_PX, TextStyle.HEADING);
        svg.text(heading, EDGE_PX, EDGE_PX + TextStyle.HEADING.sizePx(), Svg.Anchor.START, TextStyle.HEADING);
        double width = (widthPx - 2.0 * EDGE_PX - BETWEEN_PX * (columns - 1.0)) / columns;
        double top = EDGE_PX + (title.isEmpty() ? 0 : TITLE_PX);
        List<Integer> rows = rowHeights();
        for (int i = 0; i < charts.size(); i++) {
            double left = EDGE_PX + i % columns * (width + BETWEEN_PX);
            draw(svg, charts.get(i), new Area(left, top, width, rows.get(i / columns)));
            if (i % columns == columns - 1) {
                top += rows.get(i / columns) + BETWEEN_PX;
            }
        }
        return svg.finish();
    }

    /**
     * Style rules for a page that holds pictures as SVG: where its reader likes it dark, they are dark too.
     *
     * @param within a selector of the elements that hold them
     */
    public static String darkStyle(String within) {
        return "@media screen and (prefers-color-scheme: dark) {\n" + Palette.darkRules(within) + "}\n";
    }

    /** The SVG as pixels, two for each of its own in both directions. */
    public byte[] png() throws IOException {
        return Raster.png(svg(), widthPx, heightPx());
    }

    /** The bytes of a file of this kind. */
    public byte[] as(PictureKind kind) throws IOException {
        return switch (kind) {
            case SVG -> svg().getBytes(StandardCharsets.UTF_8);
            case PNG -> png();
        };
    }

    /**
     * Writes what the ending of the name says.
     *
     * @throws IllegalArgumentException if it is neither {@code .svg} nor {@code .png}; see {@link PictureKind#of}
     */
    public void write(Path file) throws IOException {
        PictureKind kind = PictureKind.of(file)
                .orElseThrow(() -> new IllegalArgumentException(file + " ends neither in .svg nor in .png"));
        Files.write(file, as(kind));
    }

    private List<Integer> rowHeights() {
        List<Integer> heights = new ArrayList<>();
        for (int i = 0; i < charts.size(); i += columns) {
            heights.add(charts.subList(i, Math.min(i + columns, charts.size())).stream()
                    .mapToInt(Chart::heightPx)
                    .max()
                    .orElseThrow());
        }
        return heights;
    }

    private static void draw(Svg svg, Chart chart, Area area) {
        if (chart instanceof LineChart lines) {
            new LineChartDrawing(svg, lines, area).draw();
        } else if (chart instanceof BarChart bars) {
            new BarChartDrawing(svg, bars, area).draw();
        } else {
            throw new AssertionError(chart);
        }
    }
}
