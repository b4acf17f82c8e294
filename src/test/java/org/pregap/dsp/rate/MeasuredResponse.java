package org.pregap.dsp.rate;

import org.jtransforms.fft.DoubleFFT_1D;

/**
 * What a conversion does to each frequency, found from outside: an impulse is sent through at every place it can have
 * between the samples of the other rate. All answers together are the filter's impulse response at the least common
 * multiple of both rates; its spectrum shows the pass band and, above half the lower rate, every image and alias.
 */
final class MeasuredResponse {
    private static final double FLOOR = 1e-30;

    private final double[] decibels;
    private final double binHz;

    private MeasuredResponse(double[] decibels, double binHz) {
        this.decibels = decibels;
        this.binHz = binHz;
    }

    static MeasuredResponse of(RatePair pair) {
        ConversionGrid grid = ConversionGrid.between(pair.fromHz(), pair.toHz());
        double commonHz = (double) pair.fromHz() * grid.outUnit();
        double[] impulse = impulseResponse(pair);
        int points = Integer.highestOneBit(impulse.length) * 8;
        double[] spectrum = new double[points];
        System.arraycopy(impulse, 0, spectrum, 0, impulse.length);
        new DoubleFFT_1D(points).realForward(spectrum);
        double[] decibels = new double[points / 2];
        for (int k = 1; k < decibels.length; k++) {
            double magnitude = StrictMath.hypot(spectrum[2 * k], spectrum[2 * k + 1]) / grid.outUnit();
            decibels[k] = 20 * StrictMath.log10(Math.max(magnitude, FLOOR));
        }
        decibels[0] = 20 * StrictMath.log10(Math.abs(spectrum[0]) / grid.outUnit());
        return new MeasuredResponse(decibels, commonHz / points);
    }

    /** The impulse response at the least common multiple of both rates, its middle in the middle of the array. */
    static double[] impulseResponse(RatePair pair) {
        ConversionGrid grid = ConversionGrid.between(pair.fromHz(), pair.toHz());
        RateConversion conversion = pair.conversion();
        RateConverter converter = conversion.open();
        int reach = Math.toIntExact(grid.reachInTimesOutUnit());
        double[] response = new double[2 * reach + 1];
        double[] first = new double[grid.windowIn()];
        double[] second = new double[grid.windowIn()];
        double[] outFirst = new double[grid.hopOut()];
        double[] outSecond = new double[grid.hopOut()];
        int middle = grid.windowUnits() / 2 * grid.inUnit();
        for (int i = 0; i < grid.inUnit(); i += 2) {
            first[middle + i] = 1;
            second[middle + i + 1] = 1;
            converter.convert(0, first, second, outFirst, outSecond);
            first[middle + i] = 0;
            second[middle + i + 1] = 0;
            gather(outFirst, grid, middle + i, response);
            if (i + 1 < grid.inUnit()) {
                gather(outSecond, grid, middle + i + 1, response);
            }
        }
        return response;
    }

    /** Puts the answer to one impulse where it belongs. */
    private static void gather(double[] out, ConversionGrid grid, int impulseAt, double[] response) {
        int reach = response.length / 2;
        for (int n = 0; n < out.length; n++) {
            long place = (long) (n + grid.edgeOut()) * grid.inUnit() - (long) impulseAt * grid.outUnit() + reach;
            if (place >= 0 && place < response.length) {
                response[(int) place] = out[n];
            }
        }
    }

    /** The largest deviation from 0 dB up to a frequency. */
    double rippleDbUpTo(double hz) {
        double worst = 0;
        for (int k = 0; k * binHz <= hz; k++) {
            worst = Math.max(worst, Math.abs(decibels[k]));
        }
        return worst;
    }

    /** The largest value from a frequency on. */
    double highestDbFrom(double hz) {
        double highest = Double.NEGATIVE_INFINITY;
        for (int k = (int) StrictMath.ceil(hz / binHz); k < decibels.length; k++) {
            highest = Math.max(highest, decibels[k]);
        }
        return highest;
    }

    /** The lowest frequency at which it falls below a value. */
    double firstBelow(double decibel) {
        int k = 0;
        while (decibels[k] >= decibel) {
            k++;
        }
        return k * binHz;
    }

    double decibelsAt(double hz) {
        return decibels[(int) Math.rint(hz / binHz)];
    }

    double atZeroDb() {
        return decibels[0];
    }
}
