package org.pregap.analysis.waveform;

/**
 * Appends bins to a {@link Pyramid} and sums them up for its coarser levels, which get whole bins only. The powers of coarse
 * bins come from sums in full precision, not from rounded ones.
 */
final class PyramidWriter {
    private static final int GREATEST = Short.MAX_VALUE;

    private final Pyramid pyramid;
    private final long[] bins = new long[Pyramid.LEVELS];
    private final int[][] lows;
    private final int[][] highs;
    private final double[][] squares;

    /** @param pyramid of which nothing is known yet */
    PyramidWriter(Pyramid pyramid) {
        this.pyramid = pyramid;
        this.lows = new int[Pyramid.LEVELS][pyramid.channels()];
        this.highs = new int[Pyramid.LEVELS][pyramid.channels()];
        this.squares = new double[Pyramid.LEVELS][pyramid.channels()];
    }

    /** Sets one channel of the next bin, in values with full scale ±1.0. */
    void set(int channel, double low, double high, double meanSquare) {
        double step = pyramid.step();
        setSteps(channel, (int) Math.floor(low / step), (int) Math.ceil(high / step), meanSquare / (step * step));
    }

    /** Sets one channel of the next bin, in steps. */
    void setSteps(int channel, int low, int high, double meanSquare) {
        lows[0][channel] = Math.max(-GREATEST - 1, Math.min(GREATEST, low));
        highs[0][channel] = Math.max(-GREATEST - 1, Math.min(GREATEST, high));
        squares[0][channel] = meanSquare;
    }

    /** Ends the bin of which every channel was set. */
    void next() {
        boolean more = true;
        for (int level = 0; more; level++) {
            store(level);
            bins[level]++;
            more = level + 1 < Pyramid.LEVELS && join(level);
        }
    }

    /** Lets readers see all bins that were ended. */
    void publish() {
        pyramid.publish(Math.min(pyramid.lengthSamples(), bins[0] * Pyramid.FINEST_SAMPLES));
    }

    private void store(int level) {
        for (int c = 0; c < pyramid.channels(); c++) {
            int rms = (int) Math.min(GREATEST, Math.rint(Math.sqrt(squares[level][c])));
            pyramid.level(level).set(bins[level], c, lows[level][c], highs[level][c], rms);
        }
    }

    /** @return whether a bin of the level above is whole now */
    private boolean join(int level) {
        boolean first = bins[level] % Pyramid.FAN == 1;
        int above = level + 1;
        for (int c = 0; c < pyramid.channels(); c++) {
            lows[above][c] = first ? lows[level][c] : Math.min(lows[above][c], lows[level][c]);
            highs[above][c] = first ? highs[level][c] : Math.max(highs[above][c], highs[level][c]);
            squares[above][c] = (first ? 0 : squares[above][c]) + squares[level][c] / Pyramid.FAN;
        }
        return bins[level] % Pyramid.FAN == 0;
    }
}
