package org.pregap.dsp.dither;

/** Rounds each sample by itself: the noise is added, and nothing is remembered. */
final class PlainQuantizer implements Quantizer {
    private static final int CHUNK = 512;

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
            round(in, silent, at, count, out, overs);
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
