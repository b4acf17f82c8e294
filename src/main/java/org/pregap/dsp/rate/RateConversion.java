package org.pregap.dsp.rate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The conversion of a signal from one sample rate to another: linear phase, without delay, gain 1. Sample 0 of the output
 * lies exactly at sample 0 of the input. Figures, in proportion to the lower of both rates (docs/dsp/resampler.md): to
 * 44.1 kHz flat within ±0.0001 dB up to 20 kHz, −3 dB at 20.98 kHz, below −155 dB from 22.05 kHz on.
 *
 * <p>The output is made in blocks on a fixed grid that begins at sample 0. Each block is computed from its own window of
 * the input and from nothing else, so whoever computes it, in whatever order and on whatever thread, gets the same bits.
 *
 * <p>Immutable; shared by threads. Tables are made once for each pair of rates.
 */
public final class RateConversion {
    private static final List<Integer> ALBUM_RATES = List.of(44_100, 48_000, 88_200, 96_000, 176_400, 192_000);
    private static final List<Integer> OTHER_SOURCE_RATES = List.of(22_050, 32_000, 352_800, 384_000);

    /** Remembered because the tables take some milliseconds; what is in them depends on the pair alone. */
    private static final Map<List<Integer>, RateConversion> KNOWN = new HashMap<>();

    private final int fromHz;
    private final int toHz;
    private final ConversionGrid grid;
    private final SpectrumShape shape;
    private final FourierTransform forward;
    private final FourierTransform backward;

    private RateConversion(int fromHz, int toHz) {
        this.fromHz = fromHz;
        this.toHz = toHz;
        this.grid = ConversionGrid.between(fromHz, toHz);
        this.forward = new FourierTransform(grid.windowIn());
        this.backward = new FourierTransform(grid.windowOut());
        this.shape = new SpectrumShape(forward, backward.length());
    }

    /**
     * Whether there is a conversion: from 22.05, 32, 44.1, 48, 88.2, 96, 176.4, 192, 352.8 or 384 kHz to 44.1, 48, 88.2,
     * 96, 176.4 or 192 kHz, and to another rate than it comes from.
     */
    public static boolean isPossible(int fromHz, int toHz) {
        boolean fromKnown = ALBUM_RATES.contains(fromHz) || OTHER_SOURCE_RATES.contains(fromHz);
        return fromKnown && ALBUM_RATES.contains(toHz) && fromHz != toHz;
    }

    /** @throws IllegalArgumentException if it is not {@linkplain #isPossible possible} */
    public static RateConversion between(int fromHz, int toHz) {
        if (!isPossible(fromHz, toHz)) {
            throw new IllegalArgumentException("no conversion from " + fromHz + " to " + toHz + " Hz");
        }
        synchronized (KNOWN) {
            return KNOWN.computeIfAbsent(List.of(fromHz, toHz), pair -> new RateConversion(fromHz, toHz));
        }
    }

    public int fromHz() {
        return fromHz;
    }

    public int toHz() {
        return toHz;
    }

    /** How many output samples there are: as many as begin before the input ends, ⌈input · to / from⌉. */
    public long outputLength(long inputSamples) {
        long wholeUnits = Math.floorDiv(inputSamples, (long) grid.inUnit());
        long rest = Math.floorMod(inputSamples, (long) grid.inUnit());
        long ofRest = -Math.floorDiv(-rest * grid.outUnit(), (long) grid.inUnit());
        return Math.addExact(Math.multiplyExact(wholeUnits, (long) grid.outUnit()), ofRest);
    }

    /** The block that holds an output sample; before sample 0 both are negative. */
    public long blockOf(long outputSample) {
        return Math.floorDiv(outputSample, (long) grid.hopOut());
    }

    /** The first output sample of a block; the block ends where the next one starts. */
    public long blockStart(long block) {
        return Math.multiplyExact(block, (long) grid.hopOut());
    }

    /** The largest number of output samples a block has. */
    public int longestBlockSamples() {
        return grid.hopOut();
    }

    /** The first input sample a block looks at; negative for the first blocks. */
    public long windowStart(long block) {
        return Math.multiplyExact(block, (long) grid.hopIn()) - grid.edgeIn();
    }

    /** How many input samples a block looks at. */
    public int windowSamples() {
        return grid.windowIn();
    }

    /** Working memory for one thread. */
    public RateConverter open() {
        return new RateConverter(grid, shape, forward, backward);
    }
}
