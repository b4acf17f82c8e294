package org.pregap.format.flac.encode;

/** How alike a signal is to itself some samples later, for a number of lags. */
final class Autocorrelation {
    /** The lags that one pass over the signal sums: as many as need not wait for each other, nor for registers. */
    private static final int AT_A_TIME = 9;

    private Autocorrelation() {}

    /**
     * @param signal behind as many zeros as {@code into} has lags and {@link #AT_A_TIME} more
     * @param from where it begins
     * @param into gets the sum of products for the lags 0, 1, …
     */
    static void of(double[] signal, int from, int to, double[] into) {
        for (int lag = 0; lag < into.length; lag += AT_A_TIME) {
            nine(signal, from, to, lag, into);
        }
    }

    /** The zeros that must lie in front of a signal. */
    static int leadingZeros(int lags) {
        return lags + AT_A_TIME;
    }

    private static void nine(double[] signal, int from, int to, int lag, double[] into) {
        double sum0 = 0;
        double sum1 = 0;
        double sum2 = 0;
        double sum3 = 0;
        double sum4 = 0;
        double sum5 = 0;
        double sum6 = 0;
        double sum7 = 0;
        double sum8 = 0;
        for (int i = from; i < to; i++) {
            double now = signal[i];
            int before = i - lag;
            sum0 += now * signal[before];
            sum1 += now * signal[before - 1];
            sum2 += now * signal[before - 2];
            sum3 += now * signal[before - 3];
            sum4 += now * signal[before - 4];
            sum5 += now * signal[before - 5];
            sum6 += now * signal[before - 6];
            sum7 += now * signal[before - 7];
            sum8 += now * signal[before - 8];
        }
        double[] sums = {sum0, sum1, sum2, sum3, sum4, sum5, sum6, sum7, sum8};
        System.arraycopy(sums, 0, into, lag, Math.min(AT_A_TIME, into.length - lag));
    }
}
