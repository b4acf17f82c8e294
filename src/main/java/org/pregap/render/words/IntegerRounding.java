package org.pregap.render.words;

import java.io.IOException;
import java.util.BitSet;
import java.util.List;
import org.pregap.dsp.dither.Quantizer;
import org.pregap.render.words.Stretch.Kind;

/** Makes integer words of mixed pieces, each stretch in its own way. */
final class IntegerRounding implements Rounding {
    private static final int CHANNELS = 2;

    /** Any fixed number does; it is part of what makes a delivery repeatable, so it never changes. */
    private static final long SEED = 0x507265676170L;

    private final List<Stretch> stretches;
    private final Words words;
    private final Quantizer[] quantizers = new Quantizer[CHANNELS];
    private final int[][] rounded = new int[CHANNELS][PieceMixer.emptyPiece().silent.length];

    IntegerRounding(List<Stretch> stretches, Words words) {
        this.stretches = stretches;
        this.words = words;
        for (int c = 0; c < CHANNELS; c++) {
            quantizers[c] = Quantizer.of(
                    NoiseKinds.of(words.dither(), words.rate()), words.length().bits(), SEED, c);
        }
    }

    @Override
    public boolean dependsOnPast() {
        return quantizers[0].dependsOnPast();
    }

    @Override
    public Piece round(MixedPiece mixed) throws IOException {
        var clamped = new BitSet();
        for (Stretch stretch : stretches) {
            if (stretch.overlaps(mixed.start, mixed.end())) {
                int from = (int) (Math.max(stretch.start(), mixed.start) - mixed.position());
                int to = (int) (Math.min(stretch.end(), mixed.end()) - mixed.position());
                var part = new Quantizer.Part(from, to, mixed.position());
                quantise(stretch.kind(), mixed, part, clamped);
            }
        }
        return new Piece(
                mixed.start,
                mixed.end(),
                WordBytes.interleaved(rounded, mixed.context, mixed.count, words.length()),
                clamped);
    }

    private void quantise(Kind kind, MixedPiece mixed, Quantizer.Part part, BitSet clamped) throws IOException {
        for (int c = 0; c < CHANNELS; c++) {
            double[] samples = mixed.mix.channel(c);
            if (kind == Kind.DITHERED) {
                quantizers[c].quantise(
                        samples, mixed.silent, part, rounded[c], index -> clamped.set(index - mixed.context));
                continue;
            }
            int odd = Quantizer.exact(samples, part, words.length().bits(), rounded[c]);
            if (odd >= 0) {
                throw new IOException("sample " + (mixed.position() + odd) + " of the programme has more than "
                        + words.length().bits() + " bits, although its source was taken in as having no more");
            }
        }
    }
}
