package org.pregap.format.flac.encode;

/**
 * A taper through which a stretch of a block is seen, so that a predictor is made for that stretch: flat in the middle,
 * with half a cosine on both sides that takes a quarter each (a Tukey window), and zero elsewhere.
 *
 * @param part which of the parts that a block is cut into, from 0
 * @param ofParts how many parts there are
 */
record Window(int part, int ofParts) {
    static final Window WHOLE = part(0, 1);

    static Window part(int part, int ofParts) {
        return new Window(part, ofParts);
    }

    /** The first sample that is seen. */
    int from(int blockSamples) {
        return blockSamples * part / ofParts;
    }

    /** The first sample that is not seen any more. */
    int to(int blockSamples) {
        return blockSamples * (part + 1) / ofParts;
    }

    /** The factors for a block of so many samples. */
    double[] factors(int blockSamples) {
        double[] factors = new double[blockSamples];
        int from = from(blockSamples);
        int to = to(blockSamples);
        int sideSamples = (to - from) / 4;
        for (int i = from; i < to; i++) {
            int fromEdge = Math.min(i - from, to - 1 - i);
            factors[i] = fromEdge >= sideSamples
                    ? 1
                    : 0.5 - 0.5 * StrictMath.cos(Math.PI * (fromEdge + 1) / (sideSamples + 1));
        }
        return factors;
    }
}
