package org.pregap.format.flac.encode;

/**
 * What linear prediction leaves over where the sum of products fits into 32 bits. Java's compiler uses the processor's wide
 * instructions only where all arrays are read at the same index: so the samples are copied, once for each factor, to where
 * it finds them there. Used again and again.
 *
 * <p>Source: RFC 9639 section 9.2.6.
 */
final class IntResidual {
    private static final int PIECE_SAMPLES = 512;

    /** The factors that one pass applies. */
    private static final int AT_A_TIME = 4;

    private final int[] sums = new int[PIECE_SAMPLES];
    private final int[][] earlier = new int[AT_A_TIME][PIECE_SAMPLES];
    private final int[] now = new int[PIECE_SAMPLES];

    /** Fills {@code [order, count)}; the samples before that start the prediction. */
    void of(int[] samples, int count, Coefficients predictor, int[] into) {
        int begun = Math.min(count, (predictor.order() + AT_A_TIME - 1) / AT_A_TIME * AT_A_TIME);
        if (count - begun < PIECE_SAMPLES) {
            one(samples, predictor.order(), count, predictor, into);
            return;
        }
        one(samples, predictor.order(), begun, predictor, into);
        for (int from = begun; from < count; from += PIECE_SAMPLES) {
            piece(samples, Math.min(from, count - PIECE_SAMPLES), predictor, into); // the last one overlaps
        }
    }

    private static void one(int[] samples, int from, int to, Coefficients predictor, int[] into) {
        int[] c = predictor.values();
        for (int i = from; i < to; i++) {
            int sum = 0;
            for (int j = 0; j < predictor.order(); j++) {
                sum += c[j] * samples[i - 1 - j];
            }
            into[i] = samples[i] - (sum >> predictor.shift());
        }
    }

    private void piece(int[] samples, int from, Coefficients predictor, int[] into) {
        int[] c = predictor.values();
        for (int j = 0; j < predictor.order(); j += AT_A_TIME) {
            for (int k = 0; k < AT_A_TIME; k++) {
                System.arraycopy(samples, from - 1 - j - k, earlier[k], 0, PIECE_SAMPLES);
            }
            if (j == 0) {
                multiply(sums, earlier[0], c[0], earlier[1], c[1], earlier[2], c[2], earlier[3], c[3]);
            } else {
                add(sums, earlier[0], c[j], earlier[1], c[j + 1], earlier[2], c[j + 2], earlier[3], c[j + 3]);
            }
        }
        System.arraycopy(samples, from, now, 0, PIECE_SAMPLES);
        subtract(now, sums, predictor.shift());
        System.arraycopy(now, 0, into, from, PIECE_SAMPLES);
    }

    private static void multiply(int[] to, int[] a, int ca, int[] b, int cb, int[] c, int cc, int[] d, int cd) {
        for (int i = 0; i < PIECE_SAMPLES; i++) {
            to[i] = ca * a[i] + cb * b[i] + cc * c[i] + cd * d[i];
        }
    }

    private static void add(int[] to, int[] a, int ca, int[] b, int cb, int[] c, int cc, int[] d, int cd) {
        for (int i = 0; i < PIECE_SAMPLES; i++) {
            to[i] += ca * a[i] + cb * b[i] + cc * c[i] + cd * d[i];
        }
    }

    private static void subtract(int[] from, int[] sums, int shift) {
        for (int i = 0; i < PIECE_SAMPLES; i++) {
            from[i] -= sums[i] >> shift;
        }
    }
}
