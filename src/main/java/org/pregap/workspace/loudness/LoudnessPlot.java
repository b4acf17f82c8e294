package org.pregap.workspace.loudness;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import org.pregap.analysis.ShortTermCurve;
import org.pregap.picture.Axis;
import org.pregap.picture.BarChart;
import org.pregap.picture.Chart;
import org.pregap.picture.Line;
import org.pregap.picture.LineChart;
import org.pregap.picture.Picture;

/** Measurements as a picture: short-term loudness over the time of the whole album, and a bar for each track. */
final class LoudnessPlot {
    private static final double STEP_LUFS = 10;
    private static final double HIGHEST_FLOOR_LUFS = -40;
    private static final double LOWEST_FLOOR_LUFS = -80;
    private static final double BELOW_ALBUM_LU = 20;
    private static final double BAR_STEP_LUFS = 5;
    private static final double HIGHEST_BAR_END_LUFS = -0.1;
    private static final int FEW_TRACKS = 30;

    private final MeasuredSet set;
    private final double floorLufs;
    private final double topLufs;

    private LoudnessPlot(MeasuredSet set) {
        this.set = set;
        this.floorLufs = floor(set.album().integratedLufs());
        double loudest = set.album().shortTermMaxLufs();
        this.topLufs = Double.isFinite(loudest)
                ? Math.max(floorLufs + STEP_LUFS, Math.ceil(loudest / STEP_LUFS) * STEP_LUFS)
                : 0;
    }

    static Picture of(MeasuredSet set) {
        var plot = new LoudnessPlot(set);
        List<Chart> charts = List.of(plot.curves(), plot.bars());
        return Picture.grid(set.title().isEmpty() ? "Loudness" : set.title(), 1, charts);
    }

    /** Low enough for quiet passages, and not so low that silence takes most of the picture. */
    private static double floor(double albumLufs) {
        if (!Double.isFinite(albumLufs)) {
            return HIGHEST_FLOOR_LUFS;
        }
        double below = Math.floor((albumLufs - BELOW_ALBUM_LU) / STEP_LUFS) * STEP_LUFS;
        return Math.max(LOWEST_FLOOR_LUFS, Math.min(HIGHEST_FLOOR_LUFS, below));
    }

    private LineChart curves() {
        double end = set.tracks().get(set.tracks().size() - 1).endSeconds();
        LineChart chart = LineChart.titled(
                        "Loudness over time",
                        Axis.time("Time").range(0, Math.max(1, end)),
                        Axis.linear("LUFS").range(floorLufs, topLufs))
                .with(curve())
                .with(integrated());
        if (Double.isFinite(set.album().integratedLufs())) {
            chart = chart.level(
                    "album " + DecibelText.of(set.album().integratedLufs()),
                    set.album().integratedLufs());
        }
        for (int i = 0; i < set.tracks().size(); i++) {
            chart = chart.marker(shortLabel(i), set.tracks().get(i).startSeconds());
        }
        return chart;
    }

    /** One line for all tracks, broken where the next one begins: no window reaches over a track's ends. */
    private Line curve() {
        List<Double> seconds = new ArrayList<>();
        List<Double> lufs = new ArrayList<>();
        for (MeasuredTrack track : set.tracks()) {
            ShortTermCurve curve = track.measurement().curve();
            for (int i = 0; i < curve.count(); i++) {
                seconds.add(track.startSeconds() + curve.seconds(i));
                lufs.add(curve.lufs(i));
            }
            seconds.add(track.endSeconds());
            lufs.add(Double.NaN);
        }
        return Line.of("Short-term (3 s)", unboxed(seconds), unboxed(lufs));
    }

    /** Longer is louder: the axis ends before 0, so that bars begin at its left end. */
    private BarChart bars() {
        double softest =
                BAR_STEP_LUFS * Math.floor(extreme(DoubleStream::min, topLufs) / BAR_STEP_LUFS) - BAR_STEP_LUFS;
        double loudest = BAR_STEP_LUFS * Math.ceil(extreme(DoubleStream::max, topLufs) / BAR_STEP_LUFS);
        BarChart chart = BarChart.titled(
                "Integrated loudness",
                Axis.linear("LUFS").range(softest, loudest == 0 ? HIGHEST_BAR_END_LUFS : loudest));
        for (int i = 0; i < set.tracks().size(); i++) {
            MeasuredTrack track = set.tracks().get(i);
            double lufs = track.measurement().loudness().integratedLufs();
            chart = chart.bar(number(i) + "  " + track.label(), lufs, DecibelText.of(lufs));
        }
        double album = set.album().integratedLufs();
        return chart.barThatStandsOut("album", album, DecibelText.of(album));
    }

    private double extreme(Function<DoubleStream, OptionalDouble> which, double otherwise) {
        DoubleStream finite = set.tracks().stream()
                .mapToDouble(track -> track.measurement().loudness().integratedLufs())
                .filter(Double::isFinite);
        return which.apply(finite).orElse(otherwise);
    }

    /** A level stroke for each track, as far as it reaches. */
    private Line integrated() {
        List<Double> seconds = new ArrayList<>();
        List<Double> lufs = new ArrayList<>();
        for (MeasuredTrack track : set.tracks()) {
            double level = track.measurement().loudness().integratedLufs();
            seconds.addAll(List.of(track.startSeconds(), track.endSeconds(), track.endSeconds()));
            lufs.addAll(List.of(level, level, Double.NaN));
        }
        return Line.of("Integrated, each track", unboxed(seconds), unboxed(lufs));
    }

    /** Where there are many tracks, only every fifth has its number. */
    private String shortLabel(int position) {
        int number = number(position);
        return set.tracks().size() <= FEW_TRACKS || number % 5 == 0 ? Integer.toString(number) : "";
    }

    private int number(int position) {
        return set.tracks().get(position).number().orElse(position + 1);
    }

    private static double[] unboxed(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
