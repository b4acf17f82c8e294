package org.pregap.dsp.loudness;

/**
 * Searches sound for its highest value, also between the samples. The result is exactly that of interpolating
 * everywhere, but most places need no interpolation: no point can be higher than what the samples within reach allow
 * ({@link PeakBound}), so what cannot beat the highest value so far is passed over.
 *
 * <p>What is left is gathered in segments of 64 samples, whose quarters are found in single precision, many segments side
 * by side: row r of a table holds sample r of each, so that the processor works on several at once. Where a quarter comes
 * near the highest value the sixteenths are found, and what may be a new highest value is computed again in double
 * precision.
 *
 * <p>Use: {@link #look} at each channel of a block, then {@link #finish}. Allocates nothing; belongs to one thread.
 */
public final class TruePeak {
    /** How many samples must surround those that are looked at. */
    public static final int CONTEXT_SAMPLES = PeakFilter.REACH;

    /** Sound is looked at in steps of so many samples. */
    public static final int STEP_SAMPLES = SegmentTable.SEGMENT;

    private static final int INTERVALS = 4 * STEP_SAMPLES;
    private static final int INTERVAL_TAPS = 8;

    /** What single precision may have taken away: 80 taps of a sum of 3, each rounded to 2⁻²⁴, are below 2e-5. */
    private static final double ROUNDING = 1.0001;

    private final SegmentTable table = new SegmentTable();
    private final double[][] inputs = new double[SegmentTable.COLUMNS][];
    private final int[] places = new int[SegmentTable.COLUMNS];
    private final float[] quarters = new float[SegmentTable.QUARTERS];
    private int waiting;
    private double highest;

    /** The highest absolute value so far; 0 at first. */
    public double highest() {
        return highest;
    }

    /** Begins anew, or with a value already known to occur, which spares work. */
    public void reset(double known) {
        highest = known;
        waiting = 0;
    }

    /** Hears of a value found elsewhere. */
    public void raise(double value) {
        if (value > highest) {
            highest = value;
        }
    }

    /**
     * Looks at each sample of {@code [from, to)} and at what lies between it and the next.
     *
     * @param in must not change until {@link #finish}; {@link #CONTEXT_SAMPLES} more on either side are read
     * @param to a multiple of {@link #STEP_SAMPLES} after {@code from}
     */
    public void look(double[] in, int from, int to) {
        double before = peak(in, from - CONTEXT_SAMPLES, from);
        double here = peak(in, from, from + STEP_SAMPLES);
        for (int at = from; at < to; at += STEP_SAMPLES) {
            int next = at + STEP_SAMPLES;
            double after = peak(in, next, next + (next < to ? STEP_SAMPLES : CONTEXT_SAMPLES));
            double peak = Math.max(here, Math.max(before, after));
            if (mayExceed(peak * PeakFilter.RISE_ABOVE_SAMPLES)
                    && mayExceed(PeakFilter.ABOVE_SAMPLES.above(peak, peak, bend(in, at)) * ROUNDING)) {
                gather(in, at);
            }
            before = here;
            here = after;
        }
    }

    private void gather(double[] in, int at) {
        if (waiting == SegmentTable.COLUMNS) {
            finish();
        }
        table.load(waiting, in, at);
        inputs[waiting] = in;
        places[waiting] = at;
        waiting++;
    }

    /** Looks at what is left of the channels given so far. */
    public void finish() {
        if (waiting > 0) {
            table.compute(waiting);
        }
        for (int column = 0; column < waiting; column++) {
            double peak = table.peak(column);
            double rise = PeakFilter.ABOVE_QUARTERS.above(0, peak, table.bend(column));
            if (mayExceed((peak + rise) * ROUNDING)) {
                table.read(column, quarters);
                refine(inputs[column], places[column], rise);
            }
        }
        waiting = 0;
    }

    /**
     * Finds the sixteenths between quarters that are high enough for them to matter.
     *
     * @param rise how much higher than the quarters they can be
     */
    private void refine(double[] in, int at, double rise) {
        for (int interval = 0; interval < INTERVALS; interval++) {
            double near = Math.max(Math.abs(quarters[interval + 4]), Math.abs(quarters[interval + 5]));
            if (mayExceed((near + rise) * ROUNDING)) {
                interpolate(in, at, interval);
            }
        }
    }

    /** Finds the points from one quarter to the next; the quarters array begins one sample before the segment. */
    private void interpolate(double[] in, int at, int interval) {
        verify(quarters[interval + 4], in, at, 4 * interval);
        for (int p = 1; p < 4; p++) {
            float[] taps = PeakFilter.SIXTEENTH[p - 1];
            float sum = 0;
            for (int t = 0; t < INTERVAL_TAPS; t++) {
                sum += taps[t] * quarters[interval + 1 + t];
            }
            verify(sum, in, at, 4 * interval + p);
        }
    }

    private void verify(float value, double[] in, int at, int sixteenth) {
        if (mayExceed(Math.abs(value) * ROUNDING)) {
            raise(Math.abs(PeakFilter.valueAt(in, at + sixteenth / PeakFilter.PHASES, sixteenth % PeakFilter.PHASES)));
        }
    }

    /** Also true of what is no number, which single precision makes of values beyond its range. */
    private boolean mayExceed(double bound) {
        return !(bound <= highest);
    }

    /** The sharpest bend within reach of a step. */
    private static double bend(double[] in, int at) {
        double bend = 0;
        for (int i = at - CONTEXT_SAMPLES + 1; i < at + STEP_SAMPLES + CONTEXT_SAMPLES - 1; i++) {
            double here = Math.abs(in[i - 1] - 2 * in[i] + in[i + 1]);
            if (here > bend) {
                bend = here;
            }
        }
        return bend;
    }

    private static double peak(double[] in, int from, int to) {
        double peak = 0;
        for (int i = from; i < to; i++) {
            if (Math.abs(in[i]) > peak) {
                peak = Math.abs(in[i]);
            }
        }
        return peak;
    }
}
