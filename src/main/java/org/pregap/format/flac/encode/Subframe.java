package org.pregap.format.flac.encode;

import java.util.List;

/**
 * One channel of a frame: finds the form that takes the fewest bits, and writes it. Used again and again.
 *
 * <p>Source: RFC 9639 section 9.2.
 */
final class Subframe {
    private static final int CONSTANT = 0;
    private static final int PLAIN = 1;

    /** Shorter blocks are not worth a predictor of their own. */
    private static final int FEWEST_FOR_LINEAR = 64;

    /** What is guessed to take more than all by this share is not tried. */
    private static final double GUESSED_SHARE = 0.95;

    private final int[] shifted = new int[FlacEncoding.BLOCK_SAMPLES];
    private final List<SeenBlock> seen;
    private final LevinsonRecursion recursion;
    private final FixedPredictor fixed = new FixedPredictor();
    private Prediction best;
    private Prediction trial;
    private int[] samples = shifted;
    private int kind;
    private int count;
    private int wastedBits;
    private int sampleBits;
    private long bits;

    Subframe(FlacLevel level) {
        seen = level.windows().stream()
                .map(window -> new SeenBlock(window, level.mostOrder()))
                .toList();
        recursion = new LevinsonRecursion(level.mostOrder());
        best = new Prediction(level);
        trial = new Prediction(level);
    }

    /**
     * Finds the best form of a channel.
     *
     * @param channel stays as it is until it was written
     * @param channelBits the length of its words
     */
    void fit(int[] channel, int ofCount, int channelBits) {
        count = ofCount;
        take(channel, channelBits);
        if (isConstant()) {
            kind = CONSTANT;
            bits = sampleBits;
            return;
        }
        kind = PLAIN;
        bits = (long) count * sampleBits;
        predict();
        if (best.bits() < bits) {
            kind = best.kind();
            bits = best.bits();
        }
        bits += wastedBits;
    }

    /** Takes the samples without the bits at their low end that all of them lack. */
    private void take(int[] channel, int channelBits) {
        int any = 0;
        for (int i = 0; i < count; i++) {
            any |= channel[i];
        }
        wastedBits = any == 0 ? 0 : Integer.numberOfTrailingZeros(any);
        sampleBits = channelBits - wastedBits;
        if (wastedBits == 0) {
            samples = channel;
            return;
        }
        samples = shifted;
        for (int i = 0; i < count; i++) {
            shifted[i] = channel[i] >> wastedBits;
        }
    }

    private boolean isConstant() {
        int i = 1;
        while (i < count && samples[i] == samples[0]) {
            i++;
        }
        return i == count;
    }

    private void predict() {
        if (count >= FEWEST_FOR_LINEAR) {
            predictLinear();
        } else {
            best.nothing();
        }
        if (FixedPredictor.fits(sampleBits)) {
            fixed.guess(samples, count);
            if (fixed.bits() * GUESSED_SHARE < best.bits()) {
                trial.tryFixed(samples, count, sampleBits, fixed.order());
                keepBetter();
            }
        }
    }

    private void predictLinear() {
        best.nothing();
        int perOrder = sampleBits + Prediction.precisionBits(sampleBits);
        for (SeenBlock block : seen) {
            recursion.run(block.autocorrelation(samples, count));
            if (recursion.orders() > 0) {
                int order = recursion.cheapest(count, perOrder);
                trial.tryLinear(samples, count, sampleBits, recursion.predictor(order));
                keepBetter();
            }
        }
    }

    private void keepBetter() {
        if (trial.bits() < best.bits()) {
            Prediction better = trial;
            trial = best;
            best = better;
        }
    }

    /** About what {@link #write} writes. */
    long bits() {
        return bits;
    }

    void write(BitWriter out) {
        out.put((long) kind << 1 | (wastedBits > 0 ? 1 : 0), 8);
        if (wastedBits > 0) {
            out.putUnary(wastedBits - 1);
        }
        switch (kind) {
            case CONSTANT -> out.putSigned(samples[0], sampleBits);
            case PLAIN -> {
                for (int i = 0; i < count; i++) {
                    out.putSigned(samples[i], sampleBits);
                }
            }
            default -> best.write(samples, out);
        }
    }
}
