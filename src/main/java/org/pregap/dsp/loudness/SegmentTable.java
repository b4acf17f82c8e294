package org.pregap.dsp.loudness;

import java.util.Arrays;

/**
 * Segments of 64 samples side by side, and the quarters between their samples. Row r of a table is an array with sample r
 * of each segment, so a filter is a sum of rows and each loop runs over one index in all its arrays: the one form that
 * the compiler turns into vector instructions.
 */
final class SegmentTable {
    /** How many samples a segment has. */
    static final int SEGMENT = 64;

    /** How many segments there is room for. */
    static final int COLUMNS = 128;

    /** How many quarters a segment gives: from one sample before it to one after it. */
    static final int QUARTERS = 4 * (SEGMENT + 2);

    private static final int REACH = PeakFilter.REACH;
    private static final int HALVES_BEFORE = 5;
    private static final int HALVES = SEGMENT + 2 * HALVES_BEFORE;

    private final float[][] samples = new float[SEGMENT + 2 * REACH][COLUMNS];
    private final float[][] halves = new float[HALVES][COLUMNS];
    private final float[][] first = new float[SEGMENT + 2][COLUMNS];
    private final float[][] third = new float[SEGMENT + 2][COLUMNS];
    private final float[] peaks = new float[COLUMNS];
    private final float[] bends = new float[COLUMNS];

    /** Puts a segment into a column, with what surrounds it. */
    void load(int column, double[] in, int at) {
        int from = at - REACH;
        for (int r = 0; r < samples.length; r++) {
            samples[r][column] = (float) in[from + r];
        }
    }

    /** Finds the quarters of the first columns. */
    void compute(int columns) {
        for (int r = 0; r < HALVES; r++) {
            half(halves[r], REACH - HALVES_BEFORE + r, columns);
        }
        Arrays.fill(peaks, 0);
        for (int r = 0; r < SEGMENT + 2; r++) {
            firstQuarter(first[r], r - 1, columns);
            thirdQuarter(third[r], r - 1, columns);
            peak(peaks, sample(r - 1), first[r], columns);
            peak(peaks, halfAfter(r - 1), third[r], columns);
        }
        Arrays.fill(bends, 0);
        for (int r = 0; r < SEGMENT + 2; r++) {
            bend(bends, sample(r - 1), first[r], halfAfter(r - 1), columns);
            bend(bends, first[r], halfAfter(r - 1), third[r], columns);
            bend(bends, halfAfter(r - 1), third[r], sample(r), columns);
            if (r > 0) {
                bend(bends, third[r - 1], sample(r - 1), first[r], columns);
            }
        }
    }

    /** The highest quarter of a column. */
    float peak(int column) {
        return peaks[column];
    }

    /** The sharpest bend of a column's quarters. */
    float bend(int column) {
        return bends[column];
    }

    /** The quarters of a column, from one sample before its segment. */
    void read(int column, float[] quarters) {
        for (int r = 0; r < SEGMENT + 2; r++) {
            quarters[4 * r] = sample(r - 1)[column];
            quarters[4 * r + 1] = first[r][column];
            quarters[4 * r + 2] = halfAfter(r - 1)[column];
            quarters[4 * r + 3] = third[r][column];
        }
    }

    /** Row of the samples at a place counted from the segment's first. */
    private float[] sample(int place) {
        return samples[REACH + place];
    }

    /** Row of the points half way to the next sample. */
    private float[] halfAfter(int place) {
        return halves[HALVES_BEFORE + place];
    }

    private void half(float[] out, int row, int columns) {
        float[] taps = PeakFilter.HALF;
        Arrays.fill(out, 0, columns, 0);
        for (int k = 0; k < taps.length; k += 2) {
            float[] below = samples[row - k];
            float[] above = samples[row + 1 + k];
            addPairs(out, below, above, taps[k], samples[row - k - 1], samples[row + 2 + k], taps[k + 1], columns);
        }
    }

    /** Between a sample and the half after it. */
    private void firstQuarter(float[] out, int place, int columns) {
        float[] taps = PeakFilter.QUARTER;
        Arrays.fill(out, 0, columns, 0);
        for (int k = 0; k < taps.length / 2; k++) {
            addPairs(
                    out,
                    sample(place - k),
                    halfAfter(place + k),
                    taps[2 * k],
                    halfAfter(place - k - 1),
                    sample(place + k + 1),
                    taps[2 * k + 1],
                    columns);
        }
    }

    /** Between the half after a sample and the next sample. */
    private void thirdQuarter(float[] out, int place, int columns) {
        float[] taps = PeakFilter.QUARTER;
        Arrays.fill(out, 0, columns, 0);
        for (int k = 0; k < taps.length / 2; k++) {
            addPairs(
                    out,
                    halfAfter(place - k),
                    sample(place + k + 1),
                    taps[2 * k],
                    sample(place - k),
                    halfAfter(place + k + 1),
                    taps[2 * k + 1],
                    columns);
        }
    }

    private static void addPairs(
            float[] out, float[] a, float[] b, float tap, float[] c, float[] d, float nextTap, int columns) {
        for (int i = 0; i < columns; i++) {
            out[i] = out[i] + tap * (a[i] + b[i]) + nextTap * (c[i] + d[i]);
        }
    }

    private static void peak(float[] peaks, float[] a, float[] b, int columns) {
        for (int i = 0; i < columns; i++) {
            peaks[i] = Math.max(peaks[i], Math.max(Math.abs(a[i]), Math.abs(b[i])));
        }
    }

    private static void bend(float[] bends, float[] a, float[] b, float[] c, int columns) {
        for (int i = 0; i < columns; i++) {
            bends[i] = Math.max(bends[i], Math.abs(a[i] - 2 * b[i] + c[i]));
        }
    }
}
