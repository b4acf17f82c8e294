package org.pregap.dsp.loudness;

import org.pregap.dsp.Bessel;

/**
 * The interpolation behind the true peak: sixteen points for every sample, by three filters in a row. The first finds
 * the points half way between the samples from 64 of them, the second the quarters, the third the sixteenths; the later
 * ones are short, because what they see is oversampled already. Each is a sinc under a Kaiser window.
 *
 * <p>{@link #valueAt} is what the three come to together, and what the figure is made with. The stages, in single
 * precision, only tell where to look.
 */
final class PeakFilter {
    static final int PHASES = 16;

    /** How many samples on either side take part in a point. */
    static final int REACH = 40;

    /** Pairs of taps that find the point half way between two samples; fine to 0.46 of the sample rate. */
    static final float[] HALF = singles(midpoint(32, 8));

    /** The same for the quarters, from samples and halves. */
    static final float[] QUARTER = singles(midpoint(8, 10));

    /** Eight taps for each of the three points between two quarters. */
    static final float[][] SIXTEENTH = {singles(between(0.25)), singles(between(0.5)), singles(between(0.75))};

    private static final double[][] TAPS = composites();

    /** No point is higher than this times the highest sample in reach: the largest sum of absolute taps. */
    static final double RISE_ABOVE_SAMPLES = largestNorm(TAPS);

    static final PeakBound ABOVE_SAMPLES = PeakBound.of(TAPS, REACH);

    static final PeakBound ABOVE_QUARTERS =
            PeakBound.of(new double[][] {{0, 0, 0, 1, 0, 0, 0, 0}, between(0.25), between(0.5), between(0.75)}, 3);

    private PeakFilter() {}

    /**
     * The value at {@code at + phase/16}.
     *
     * @param in at least {@link #REACH} samples on either side
     * @param phase 0 to 15
     */
    static double valueAt(double[] in, int at, int phase) {
        double[] taps = TAPS[phase];
        double even = 0;
        double odd = 0;
        int first = at - REACH;
        for (int i = 0; i < taps.length; i += 2) {
            even += taps[i] * in[first + i];
            odd += taps[i + 1] * in[first + i + 1];
        }
        return even + odd;
    }

    /** Taps at ½, 1½, 2½ … on either side of a point half way; together 1. */
    private static double[] midpoint(int pairs, double beta) {
        double[] taps = new double[pairs];
        double sum = 0;
        for (int k = 0; k < pairs; k++) {
            double distance = k + 0.5;
            double sinc = (k % 2 == 0 ? 1 : -1) / (Math.PI * distance);
            taps[k] = sinc * kaiser(distance / pairs, beta);
            sum += 2 * taps[k];
        }
        for (int k = 0; k < pairs; k++) {
            taps[k] /= sum;
        }
        return taps;
    }

    /** Taps at −3 … 4 for a point between 0 and 1; together 1. */
    private static double[] between(double place) {
        double[] taps = new double[8];
        double sum = 0;
        for (int i = 0; i < taps.length; i++) {
            double distance = i - 3 - place;
            double angle = Math.PI * distance;
            taps[i] = StrictMath.sin(angle) / angle * kaiser(distance / 4, 8.5);
            sum += taps[i];
        }
        for (int i = 0; i < taps.length; i++) {
            taps[i] /= sum;
        }
        return taps;
    }

    private static double kaiser(double place, double beta) {
        double inside = 1 - place * place;
        return inside <= 0 ? 0 : Bessel.i0(beta * StrictMath.sqrt(inside)) / Bessel.i0(beta);
    }

    private static double[][] composites() {
        double[][] taps = new double[PHASES][2 * REACH];
        for (int phase = 0; phase < PHASES; phase++) {
            if (phase % 4 == 0) {
                addQuarter(taps[phase], phase / 4, 1);
                continue;
            }
            double[] weights = between(phase % 4 / 4.0);
            for (int i = 0; i < weights.length; i++) {
                addQuarter(taps[phase], phase / 4 - 3 + i, weights[i]);
            }
        }
        return taps;
    }

    /** @param quarter a place in quarters of a sample, counted from sample 0 */
    private static void addQuarter(double[] taps, int quarter, double weight) {
        if (quarter % 2 == 0) {
            addHalf(taps, quarter / 2, weight);
            return;
        }
        int below = Math.floorDiv(quarter, 2);
        double[] pairs = midpoint(8, 10);
        for (int k = 0; k < pairs.length; k++) {
            addHalf(taps, below - k, weight * pairs[k]);
            addHalf(taps, below + 1 + k, weight * pairs[k]);
        }
    }

    private static void addHalf(double[] taps, int half, double weight) {
        int below = REACH + Math.floorDiv(half, 2);
        if (half % 2 == 0) {
            taps[below] += weight;
            return;
        }
        double[] pairs = midpoint(32, 8);
        for (int k = 0; k < pairs.length; k++) {
            taps[below - k] += weight * pairs[k];
            taps[below + 1 + k] += weight * pairs[k];
        }
    }

    private static double largestNorm(double[][] filters) {
        double largest = 0;
        for (double[] taps : filters) {
            double norm = 0;
            for (double tap : taps) {
                norm += Math.abs(tap);
            }
            largest = Math.max(largest, norm);
        }
        return largest;
    }

    private static float[] singles(double[] taps) {
        float[] singles = new float[taps.length];
        for (int i = 0; i < taps.length; i++) {
            singles[i] = (float) taps[i];
        }
        return singles;
    }
}
