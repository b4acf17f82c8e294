package org.pregap.dsp.rate;

/** A signal converted from its first to its last sample, as a caller does it: block after block. */
final class WholeSignal {
    private final double[] left;
    private final double[] right;

    private WholeSignal(double[] left, double[] right) {
        this.left = left;
        this.right = right;
    }

    double[] left() {
        return left;
    }

    double[] right() {
        return right;
    }

    static WholeSignal mono(RateConversion conversion, double[] samples) {
        return of(conversion, samples, samples);
    }

    static WholeSignal of(RateConversion conversion, double[] left, double[] right) {
        int length = Math.toIntExact(conversion.outputLength(left.length));
        double[] outLeft = new double[length];
        double[] outRight = new double[length];
        RateConverter converter = conversion.open();
        double[] blockLeft = new double[conversion.longestBlockSamples()];
        double[] blockRight = new double[conversion.longestBlockSamples()];
        for (long block = 0; conversion.blockStart(block) < length; block++) {
            double[] windowLeft = window(conversion, block, left);
            double[] windowRight = left == right ? windowLeft : window(conversion, block, right);
            converter.convert(block, windowLeft, windowRight, blockLeft, blockRight);
            int start = (int) conversion.blockStart(block);
            int count = Math.min(length - start, (int) (conversion.blockStart(block + 1) - start));
            System.arraycopy(blockLeft, 0, outLeft, start, count);
            System.arraycopy(blockRight, 0, outRight, start, count);
        }
        return new WholeSignal(outLeft, outRight);
    }

    /** What a block looks at, zero where the signal is not. */
    static double[] window(RateConversion conversion, long block, double[] samples) {
        double[] window = new double[conversion.windowSamples()];
        long start = conversion.windowStart(block);
        for (int i = 0; i < window.length; i++) {
            long at = start + i;
            window[i] = at >= 0 && at < samples.length ? samples[(int) at] : 0;
        }
        return window;
    }
}
