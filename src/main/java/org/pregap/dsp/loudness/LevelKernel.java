package org.pregap.dsp.loudness;

import java.util.Arrays;

/**
 * One pass over two channels that finds their K-weighted energy, their plain energy and their highest values. The
 * filters keep their state from one call to the next, so that any cutting gives the same sums to the last bit but where
 * the sums themselves begin anew.
 *
 * <p>A single channel is given twice and read from the left. Allocates nothing; belongs to one thread.
 */
public final class LevelKernel {
    /** Below this a filter's memory is silence: it would sink into denormal numbers, which are slow. */
    private static final double SETTLED = 1e-30;

    private final KWeighting weighting;
    private final double[] state = new double[8];
    private final Levels left = new Levels();
    private final Levels right = new Levels();

    public LevelKernel(int rateHz) {
        weighting = KWeighting.at(rateHz);
    }

    /** Begins as after silence. */
    public void reset() {
        Arrays.fill(state, 0);
        begin();
    }

    /** Begins new sums; the filters run on. */
    public void begin() {
        left.clear();
        right.clear();
        for (int i = 0; i < state.length; i++) {
            if (Math.abs(state[i]) < SETTLED) {
                state[i] = 0;
            }
        }
    }

    /** What was found of the first channel since {@link #begin}. */
    public Levels left() {
        return left;
    }

    public Levels right() {
        return right;
    }

    /**
     * Goes on over {@code [from, to)} of both channels.
     *
     * @param leftIn full scale ±1.0, without a limit above
     */
    public void run(double[] leftIn, double[] rightIn, int from, int to) {
        double b0 = weighting.b0();
        double b1 = weighting.b1();
        double b2 = weighting.b2();
        double a1 = weighting.a1();
        double a2 = weighting.a2();
        double c1 = weighting.highA1();
        double c2 = weighting.highA2();
        double p1 = state[0];
        double p2 = state[1];
        double p3 = state[2];
        double p4 = state[3];
        double q1 = state[4];
        double q2 = state[5];
        double q3 = state[6];
        double q4 = state[7];
        double leftWeighted = 0;
        double rightWeighted = 0;
        double leftPlain = 0;
        double rightPlain = 0;
        double leftPeak = left.peak;
        double rightPeak = right.peak;
        for (int i = from; i < to; i++) {
            double x = leftIn[i];
            double y = b0 * x + p1;
            p1 = b1 * x + p2 - a1 * y;
            p2 = b2 * x - a2 * y;
            double z = y + p3;
            p3 = p4 - 2 * y - c1 * z;
            p4 = y - c2 * z;
            leftWeighted += z * z;
            leftPlain += x * x;
            if (Math.abs(x) > leftPeak) {
                leftPeak = Math.abs(x);
            }
            double u = rightIn[i];
            double v = b0 * u + q1;
            q1 = b1 * u + q2 - a1 * v;
            q2 = b2 * u - a2 * v;
            double w = v + q3;
            q3 = q4 - 2 * v - c1 * w;
            q4 = v - c2 * w;
            rightWeighted += w * w;
            rightPlain += u * u;
            if (Math.abs(u) > rightPeak) {
                rightPeak = Math.abs(u);
            }
        }
        state[0] = p1;
        state[1] = p2;
        state[2] = p3;
        state[3] = p4;
        state[4] = q1;
        state[5] = q2;
        state[6] = q3;
        state[7] = q4;
        left.add(leftWeighted, leftPlain, leftPeak);
        right.add(rightWeighted, rightPlain, rightPeak);
    }

    /** Sums over one channel. */
    public static final class Levels {
        private double weighted;
        private double plain;
        private double peak;

        private Levels() {}

        /** The sum of squares after K-weighting. */
        public double weightedEnergy() {
            return weighted;
        }

        /** The sum of squares. */
        public double energy() {
            return plain;
        }

        /** The highest absolute value. */
        public double peak() {
            return peak;
        }

        private void clear() {
            weighted = 0;
            plain = 0;
            peak = 0;
        }

        private void add(double moreWeighted, double morePlain, double newPeak) {
            weighted += moreWeighted;
            plain += morePlain;
            peak = newPeak;
        }
    }
}
