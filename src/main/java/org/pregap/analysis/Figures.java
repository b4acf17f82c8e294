package org.pregap.analysis;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import org.pregap.dsp.loudness.Gating;
import org.pregap.dsp.loudness.LoudnessRange;
import org.pregap.dsp.loudness.LoudnessScale;

/** Makes the figures of one or more measurements: lists of powers are joined before they are gated. */
final class Figures {
    private Figures() {}

    static Loudness of(List<Measurement> parts, double dynamicRangeDb) {
        return new Loudness(
                Gating.integratedLufs(joined(parts, Measurement::gatingPowers)),
                LoudnessRange.ofPowers(joined(parts, Measurement::rangePowers)),
                LoudnessScale.lufs(highest(parts, part -> part.loudestPower(Gating.BLOCK_SLOTS))),
                LoudnessScale.lufs(highest(parts, part -> part.loudestPower(LoudnessRange.WINDOW_SLOTS))),
                LoudnessScale.decibels(highest(parts, part -> part.peaks().between())),
                LoudnessScale.decibels(highest(parts, part -> part.peaks().sample())),
                dynamicRangeDb);
    }

    private static double[] joined(List<Measurement> parts, Function<Measurement, double[]> powers) {
        return parts.stream().map(powers).flatMapToDouble(DoubleStream::of).toArray();
    }

    private static double highest(List<Measurement> parts, ToDoubleFunction<Measurement> value) {
        return parts.stream().mapToDouble(value).max().orElse(0);
    }
}
