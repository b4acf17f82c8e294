package org.pregap.format.flac.frame;

/**
 * Linear prediction where the sum of products needs 64 bits: long words, or fine coefficients. Built as
 * {@link IntPrediction} is.
 *
 * <p>Source: RFC 9639 section 9.2.6; appendix A says when 64 bits are needed.
 */
final class LongPrediction {
    private LongPrediction() {}

    /** Turns the residual in {@code [order, count)} into samples, in place. */
    static void restore(int[] samples, Coefficients predictor, int count) {
        int order = predictor.order();
        int unrolled = order <= 4 ? 4 : order <= 8 ? 8 : order <= 12 ? 12 : order;
        int begun = Math.min(unrolled, count);
        restoreAny(samples, predictor, order, begun);
        if (begun == count) {
            return;
        }
        switch (unrolled) {
            case 4 -> restore4(samples, predictor.values(), predictor.shift(), count);
            case 8 -> restore8(samples, predictor.values(), predictor.shift(), count);
            case 12 -> restore12(samples, predictor.values(), predictor.shift(), count);
            default -> restoreAny(samples, predictor, begun, count);
        }
    }

    private static void restoreAny(int[] samples, Coefficients predictor, int from, int to) {
        int[] c = predictor.values();
        int order = predictor.order();
        int shift = predictor.shift();
        for (int i = from; i < to; i++) {
            long sum = 0;
            for (int back = order; back > 0; back--) {
                sum += (long) c[back - 1] * samples[i - back];
            }
            samples[i] += (int) (sum >> shift);
        }
    }

    private static void restore4(int[] samples, int[] c, int shift, int count) {
        long s1 = samples[3];
        long s2 = samples[2];
        long s3 = samples[1];
        long s4 = samples[0];
        for (int i = 4; i < count; i++) {
            long sum = c[3] * s4 + c[2] * s3 + c[1] * s2 + c[0] * s1;
            s4 = s3;
            s3 = s2;
            s2 = s1;
            samples[i] += (int) (sum >> shift);
            s1 = samples[i];
        }
    }

    private static void restore8(int[] samples, int[] c, int shift, int count) {
        long s1 = samples[7];
        long s2 = samples[6];
        long s3 = samples[5];
        long s4 = samples[4];
        long s5 = samples[3];
        long s6 = samples[2];
        long s7 = samples[1];
        long s8 = samples[0];
        for (int i = 8; i < count; i++) {
            long sum = c[7] * s8 + c[6] * s7 + c[5] * s6 + c[4] * s5 + c[3] * s4 + c[2] * s3 + c[1] * s2 + c[0] * s1;
            s8 = s7;
            s7 = s6;
            s6 = s5;
            s5 = s4;
            s4 = s3;
            s3 = s2;
            s2 = s1;
            samples[i] += (int) (sum >> shift);
            s1 = samples[i];
        }
    }

    private static void restore12(int[] samples, int[] c, int shift, int count) {
        long s1 = samples[11];
        long s2 = samples[10];
        long s3 = samples[9];
        long s4 = samples[8];
        long s5 = samples[7];
        long s6 = samples[6];
        long s7 = samples[5];
        long s8 = samples[4];
        long s9 = samples[3];
        long s10 = samples[2];
        long s11 = samples[1];
        long s12 = samples[0];
        for (int i = 12; i < count; i++) {
            long sum = c[11] * s12
                    + c[10] * s11
                    + c[9] * s10
                    + c[8] * s9
                    + c[7] * s8
                    + c[6] * s7
                    + c[5] * s6
                    + c[4] * s5
                    + c[3] * s4
                    + c[2] * s3
                    + c[1] * s2
                    + c[0] * s1;
            s12 = s11;
            s11 = s10;
            s10 = s9;
            s9 = s8;
            s8 = s7;
            s7 = s6;
            s6 = s5;
            s5 = s4;
            s4 = s3;
            s3 = s2;
            s2 = s1;
            samples[i] += (int) (sum >> shift);
            s1 = samples[i];
        }
    }
}
