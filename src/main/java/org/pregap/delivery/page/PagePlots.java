package org.pregap.delivery.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.pregap.analysis.ShortTermCurve;
import org.pregap.picture.Axis;
import org.pregap.picture.BarChart;
import org.pregap.picture.Line;
import org.pregap.picture.LineChart;
import org.pregap.picture.Picture;

/** The plots of the page as SVG: loudness over the album, loudness and true peak of each track. */
final class PagePlots {
    private static final int WHOLE_WIDTH_PX = 1120;
    private static final int HALF_WIDTH_PX = 548;
    private static final int CURVE_HEIGHT_PX = 280;
    private static final double STEP_DB = 5;
    private static final double LOWEST_DB = -80;
    private static final double SHOWN_BELOW_ALBUM_LU = 25;
    private static final double BESIDE_ZERO_DB = 0.1;
    private static final int FEW_TRACKS = 30;

    private final PageMeasured measured;

    PagePlots(PageMeasured measured) {
        this.measured = measured;
    }

    String overTime() {
        double album = measured.album().integratedLufs();
        double floor = down(Double.isFinite(album) ? album - SHOWN_BELOW_ALBUM_LU : LOWEST_DB);
        double top = Math.max(floor + STEP_DB, up(measured.album().shortTermMaxLufs()));
        double end = measured.tracks().stream()
                .mapToDouble(PageMeasured.Row::endSeconds)
                .max()
                .orElse(1);
        LineChart chart = LineChart.titled(
                        "Short-term loudness",
                        Axis.time("").range(0, Math.max(1, end)),
                        Axis.linear("LUFS").range(floor, top))
                .heightPx(CURVE_HEIGHT_PX)
                .with(curve());
        if (Double.isFinite(album)) {
            chart = chart.level("album " + PageText.decibels(album), album);
        }
        for (int i = 0; i < measured.tracks().size(); i++) {
            PageMeasured.Row row = measured.tracks().get(i);
            boolean named = measured.tracks().size() <= FEW_TRACKS || (i + 1) % STEP_DB == 0;
            chart = chart.marker(named ? row.number() : "", row.startSeconds());
        }
        return Picture.of(chart).widthPx(WHOLE_WIDTH_PX).svg();
    }

    /** Broken where a track ends: no value reaches over its ends. */
    private Line curve() {
        List<Double> seconds = new ArrayList<>();
        List<Double> lufs = new ArrayList<>();
        for (PageMeasured.Row row : measured.tracks()) {
            ShortTermCurve curve = row.curve();
            for (int i = 0; i < curve.count(); i++) {
                seconds.add(row.startSeconds() + curve.seconds(i));
                lufs.add(curve.lufs(i));
            }
            seconds.add(row.endSeconds());
            lufs.add(Double.NaN);
        }
        return Line.of("3 s before each moment", unboxed(seconds), unboxed(lufs));
    }

    /** Longer is louder: the axis ends before 0, so that bars begin at its left end. */
    String loudness() {
        double[] values = measured.tracks().stream()
                .mapToDouble(row -> row.loudness().integratedLufs())
                .toArray();
        double top = up(finite(values).max().orElse(0));
        double floor = down(finite(values).min().orElse(-STEP_DB)) - STEP_DB;
        BarChart chart = BarChart.titled(
                "Integrated loudness", Axis.linear("LUFS").range(floor, top == 0 ? -BESIDE_ZERO_DB : top));
        for (int i = 0; i < values.length; i++) {
            chart = chart.bar(label(i), values[i], PageText.decibels(values[i]));
        }
        double album = measured.album().integratedLufs();
        return Picture.of(chart.barThatStandsOut("Album", album, PageText.decibels(album)))
                .widthPx(HALF_WIDTH_PX)
                .svg();
    }

    /** Bars hang from full scale: what goes beyond it goes to the other side. */
    String truePeaks() {
        double[] values = measured.tracks().stream()
                .mapToDouble(row -> row.loudness().truePeakDbtp())
                .toArray();
        double floor = Math.min(-STEP_DB, down(finite(values).min().orElse(-STEP_DB)));
        double top = Math.max(1, Math.ceil(finite(values).max().orElse(0)));
        BarChart chart = BarChart.titled("True peak", Axis.linear("dBTP").range(floor, top))
                .target("−1", -1)
                .target("0", 0);
        for (int i = 0; i < values.length; i++) {
            String text = PageText.decibels(values[i]);
            chart = values[i] > 0
                    ? chart.barThatStandsOut(label(i), values[i], text)
                    : chart.bar(label(i), values[i], text);
        }
        return Picture.of(chart).widthPx(HALF_WIDTH_PX).svg();
    }

    private String label(int position) {
        PageMeasured.Row row = measured.tracks().get(position);
        return (row.number() + "  " + row.title()).strip();
    }

    private static DoubleStream finite(double[] values) {
        return DoubleStream.of(values).filter(Double::isFinite);
    }

    private static double down(double decibels) {
        return Math.max(LOWEST_DB, Math.floor(decibels / STEP_DB) * STEP_DB);
    }

    private static double up(double decibels) {
        return Double.isFinite(decibels) ? Math.ceil(decibels / STEP_DB) * STEP_DB : 0;
    }

    private static double[] unboxed(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
