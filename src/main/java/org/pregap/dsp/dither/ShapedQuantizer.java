package org.pregap.dsp.dither;

import java.util.Arrays;

/**
 * Rounds with error feedback: v = x − Σ cₖ·e(n−k), y = round(v + d), e = y − v, so that the whole error is e filtered by
 * 1 − Σ cₖ z⁻ᵏ.
 *
 * <p>The error is taken before y is clamped. It is then never more than 1.5 LSB, and the loop recovers from overs at
 * once, whatever went into it.
 */
final class ShapedQuantizer implements Quantizer {
    private static final int CHUNK = 512;

    private final WordRange words;
    private final DitherNoise source;
    private final double[] noise = new double[CHUNK];

    /** cₙ … c₁: the order in which the errors lie. */
    private final double[] taps;

    /** The last n errors, the oldest first, and behind them those of the chunk. */
    private final double[] errors;

    private long expected;

    ShapedQuantizer(WordRange words, DitherNoise source, double[] taps) {
        this.words = words;
        this.source = source;
        this.taps = new double[taps.length];
        for (int k = 0; k < taps.length; k++) {
            this.taps[k] = taps[taps.length - 1 - k];
        }
        this.errors = new double[taps.length + CHUNK];
    }

    @Override
    public boolean dependsOnPast() {
        return true;
    }

    @Override
    public void quantise(double[] in, boolean[] silent, Part part, int[] out, OverListener overs) {
        if (part.start() != expected) {
            Arrays.fill(errors, 0, taps.length, 0.0);
        }
        expected = part.end();
        for (int at = part.from(); at < part.to(); at += CHUNK) {
            int count = Math.min(CHUNK, part.to() - at);
            source.fill(part.position() + at, noise, count);
            round(in, silent, at, count, out, overs);
            System.arraycopy(errors, count, errors, 0, taps.length);
        }
    }

    private void round(double[] in, boolean[] silent, int from, int count, int[] out, OverListener overs) {
        double fullScale = words.fullScale();
        for (int i = 0; i < count; i++) {
            int at = from + i;
            if (silent[at]) {
                out[at] = 0;
                Arrays.fill(errors, i, i + taps.length + 1, 0.0);
                continue;
            }
            double scaled = in[at] * fullScale;
            if (words.isOver(scaled)) {
                overs.at(at);
                scaled = words.bounded(scaled);
            }
            double shaped = scaled - past(i);
            double rounded = Math.rint(shaped + noise[i]);
            errors[taps.length + i] = rounded - shaped;
            out[at] = words.clamped(rounded);
        }
    }

    /** Σ cₖ·e(n−k), the newest error last, since it is the last to be known. */
    private double past(int i) {
        double sum = 0;
        for (int k = 0; k < taps.length; k++) {
            sum += taps[k] * errors[i + k];
        }
        return sum;
    }
}
