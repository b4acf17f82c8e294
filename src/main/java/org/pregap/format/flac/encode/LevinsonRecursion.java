package org.pregap.format.flac.encode;

/**
 * The best predictors of every order for a signal of known autocorrelation, and what energy each leaves over: the
 * recursion of Levinson and Durbin. Used again and again.
 */
final class LevinsonRecursion {
    private final double[][] predictors;
    private final double[] leftOver;
    private int orders;

    LevinsonRecursion(int mostOrder) {
        predictors = new double[mostOrder + 1][];
        for (int order = 0; order <= mostOrder; order++) {
            predictors[order] = new double[order];
        }
        leftOver = new double[mostOrder + 1];
    }

    /** @param autocorrelation of one lag more than the highest order */
    void run(double[] autocorrelation) {
        double energy = autocorrelation[0];
        leftOver[0] = energy;
        orders = 0;
        while (energy > 0 && orders < predictors.length - 1) {
            double[] last = predictors[orders];
            double[] next = predictors[orders + 1];
            double sum = autocorrelation[orders + 1];
            for (int j = 0; j < orders; j++) {
                sum -= last[j] * autocorrelation[orders - j];
            }
            double reflection = sum / energy;
            for (int j = 0; j < orders; j++) {
                next[j] = last[j] - reflection * last[orders - 1 - j];
            }
            next[orders] = reflection;
            energy *= 1 - reflection * reflection;
            if (!(energy >= 0)) {
                break; // by rounding: no more can be predicted
            }
            leftOver[++orders] = energy;
        }
    }

    /** The highest order there is a predictor for; 0 where the signal is silent. */
    int orders() {
        return orders;
    }

    /** The factors for the last sample, the one before it, …; valid until the next run. */
    double[] predictor(int order) {
        return predictors[order];
    }

    /**
     * The order that should take the fewest bits, by the energy that it leaves over.
     *
     * @param samples how many are predicted
     * @param bitsPerOrder what each order costs beside
     */
    int cheapest(int samples, int bitsPerOrder) {
        int best = 1;
        double fewest = Double.POSITIVE_INFINITY;
        for (int order = 1; order <= orders; order++) {
            double each = Math.max(0, 0.5 * log2(leftOver[order] / samples));
            double bits = each * (samples - order) + (double) order * bitsPerOrder;
            if (bits < fewest) {
                fewest = bits;
                best = order;
            }
        }
        return best;
    }

    private static double log2(double value) {
        return StrictMath.log(value) / StrictMath.log(2);
    }
}
