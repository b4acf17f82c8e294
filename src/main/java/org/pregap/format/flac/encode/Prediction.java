package org.pregap.format.flac.encode;

/** One way of predicting a channel: the predictor, what it leaves over, and what all that costs. Used again and again. */
final class Prediction {
    private final Coefficients coefficients;
    private final int[] residual;
    private final IntResidual linearResidual = new IntResidual();
    private final RiceParts parts;
    private boolean linear;
    private int order;
    private int sampleBits;
    private long bits = Long.MAX_VALUE;

    Prediction(FlacLevel level) {
        coefficients = new Coefficients(level.mostOrder());
        residual = new int[FlacEncoding.BLOCK_SAMPLES];
        parts = new RiceParts(level.mostPartitionOrder());
    }

    /** Tries one of the predictors that every decoder knows. */
    void tryFixed(int[] samples, int count, int ofSampleBits, int ofOrder) {
        begin(ofSampleBits);
        linear = false;
        order = ofOrder;
        FixedPredictor.residual(samples, count, order, residual);
        parts.fit(residual, order, count);
        bits = (long) order * sampleBits + parts.bits();
    }

    /** Tries a predictor of whole numbers made of this one. */
    void tryLinear(int[] samples, int count, int ofSampleBits, double[] predictor) {
        begin(ofSampleBits);
        linear = true;
        order = predictor.length;
        if (!coefficients.round(predictor, precisionBits(sampleBits))) {
            return;
        }
        if (coefficients.fitsInt(sampleBits)) {
            linearResidual.of(samples, count, coefficients, residual);
        } else if (!LongResidual.of(samples, count, coefficients, residual)) {
            return;
        }
        parts.fit(residual, order, count);
        bits = (long) order * sampleBits + coefficients.bits() + parts.bits();
    }

    /** Forgets what was tried. */
    void nothing() {
        bits = Long.MAX_VALUE;
    }

    private void begin(int ofSampleBits) {
        sampleBits = ofSampleBits;
        bits = Long.MAX_VALUE;
    }

    /** More than this gains less than it costs, tried with music. */
    static int precisionBits(int sampleBits) {
        return sampleBits <= Short.SIZE + 1 ? 12 : 15;
    }

    /** About what {@link #write} writes, beside the kind; {@link Long#MAX_VALUE} if it cannot be done in this way. */
    long bits() {
        return bits;
    }

    /** The six bits that say how the channel is predicted. */
    int kind() {
        return linear ? 0b100000 | order - 1 : 0b001000 | order;
    }

    void write(int[] samples, BitWriter out) {
        for (int i = 0; i < order; i++) {
            out.putSigned(samples[i], sampleBits);
        }
        if (linear) {
            coefficients.write(out);
        }
        parts.write(residual, out);
    }
}
