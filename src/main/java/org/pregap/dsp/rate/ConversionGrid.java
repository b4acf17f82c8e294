package org.pregap.dsp.rate;

/**
 * Which stretch of the input makes which stretch of the output. In units of {@code inUnit} input samples, which last
 * exactly as long as {@code outUnit} output samples, a block looks at a window of {@code windowUnits} and gives all but
 * {@code edgeUnits} at either end. Blocks lie side by side from sample 0 on, in both directions, wherever reading
 * begins.
 *
 * @param inUnit input samples in a unit: the input rate divided by what both rates have in common
 * @param outUnit output samples in a unit
 * @param windowUnits length of the window
 * @param edgeUnits what is left out at either end: at least the reach of the filter
 */
record ConversionGrid(int inUnit, int outUnit, int windowUnits, int edgeUnits) {
    /**
     * Shorter windows would be mostly edge; longer ones do not fit the processor's caches. Powers of two are passed over:
     * the parts of such a window fall on the same lines of the cache and push each other out, which doubles the time.
     */
    private static final int SHORTEST_WINDOW_AT_LOWER_RATE = 2049;

    static ConversionGrid between(int fromHz, int toHz) {
        int common = greatestCommonDivisor(fromHz, toHz);
        int inUnit = fromHz / common;
        int outUnit = toHz / common;
        int lower = Math.min(inUnit, outUnit);
        int units = Radices.SMALLEST_FACTOR;
        while (units * lower < SHORTEST_WINDOW_AT_LOWER_RATE
                || !Radices.canMake(units * inUnit)
                || !Radices.canMake(units * outUnit)) {
            units += Radices.SMALLEST_FACTOR;
        }
        int edge = (LowPass.REACH + lower - 1) / lower;
        return new ConversionGrid(inUnit, outUnit, units, edge);
    }

    int windowIn() {
        return windowUnits * inUnit;
    }

    int windowOut() {
        return windowUnits * outUnit;
    }

    int edgeIn() {
        return edgeUnits * inUnit;
    }

    int edgeOut() {
        return edgeUnits * outUnit;
    }

    /** Input samples from one block to the next. */
    int hopIn() {
        return (windowUnits - 2 * edgeUnits) * inUnit;
    }

    /** Output samples of a block. */
    int hopOut() {
        return (windowUnits - 2 * edgeUnits) * outUnit;
    }

    /** How far the filter reaches to either side: input samples times {@code outUnit}, a whole number that way. */
    long reachInTimesOutUnit() {
        return (long) LowPass.REACH * Math.max(inUnit, outUnit);
    }

    private static int greatestCommonDivisor(int a, int b) {
        return b == 0 ? a : greatestCommonDivisor(b, a % b);
    }
}
