package org.pregap.dsp.dither;

/** Rounds each sample by itself: the noise is added, and nothing is remembered. */
final class PlainQuantizer implements Quantizer {
    private static final int CHUNK = 512;

    /** 1.5 · 2⁵²: here a double counts in ones. */
    private static final double TO_LOW_BITS = 0x1.8p52;

    private final WordRange words;
    private final DitherNoise source;
    private final double[] noise = new double[CHUNK];

    PlainQuantizer(WordRange words, DitherNoise source) {
        this.words = words;
        this.source = source;
    }

    @Override
    public boolean dependsOnPast() {
        return false;
    }

    @Override
    public void quantise(double[] in, boolean[] silent, Part part, int[] out, OverListener overs) {
        for (int at = part.from(); at < part.to(); at += CHUNK) {
            int count = Math.min(CHUNK, part.to() - at);
            source.fill(part.position() + at, noise, count);
            if (isPlain(in, silent, at, count)) {
                roundPlain(in, at, count, out);
            } else {
                round(in, silent, at, count, out, overs);
            }
        }
    }

    /** Whether nothing in a chunk is silent or near full scale, as with nearly all music. */
    private boolean isPlain(double[] in, boolean[] silent, int from, int count) {
        double limit = 1 - 2 / words.fullScale();
        for (int i = from; i < from + count; i++) {
            // Written so that what is no number is not plain.
            if (silent[i] || !(Math.abs(in[i]) < limit)) {
                return false;
            }
        }
        return true;
    }

    /** Adding {@link #TO_LOW_BITS} rounds to the nearest, ties to even, and leaves the number in the lowest bits. */
    private void roundPlain(double[] in, int from, int count, int[] out) {
        double fullScale = words.fullScale();
        for (int i = 0; i < count; i++) {
            double value = in[from + i] * fullScale + noise[i];
            out[from + i] = (int) Double.doubleToRawLongBits(value + TO_LOW_BITS);
        }
    }

    private void round(double[] in, boolean[] silent, int from, int count, int[] out, OverListener overs) {
        double fullScale = words.fullScale();
        double safe = fullScale - 2;
        for (int i = 0; i < count; i++) {
            int at = from + i;
            double scaled = in[at] * fullScale;
            if (silent[at]) {
                out[at] = 0;
            } else if (scaled > -safe && scaled < safe) {
                out[at] = (int) Math.rint(scaled + noise[i]);
            } else {
                out[at] = atTheEdge(scaled, noise[i]);
                if (words.isOver(scaled)) {
                    overs.at(at);
                }
            }
        }
    }

    private int atTheEdge(double scaled, double dither) {
        return words.clamped(Math.rint(words.bounded(scaled) + dither));
    }
}
