package org.pregap.render;

import java.io.IOException;
import java.util.BitSet;
import java.util.List;
import org.pregap.audio.AudioBlock;
import org.pregap.dsp.dither.NoiseKind;
import org.pregap.dsp.dither.Quantizer;
import org.pregap.dsp.dither.SilenceRuns;
import org.pregap.parallel.OrderedWork;
import org.pregap.render.Stretch.Kind;

/**
 * Renders pieces of a programme to 16 bits: pulls the mix, with a little context on either side where it has to look for
 * silence, and quantises each stretch in its own way.
 */
final class PieceRenderer implements OrderedWork.Producer<Piece> {
    static final int BYTES_PER_SAMPLE = 4;
    private static final int CONTEXT = SilenceRuns.CONTEXT_SAMPLES;
    private static final int CAPACITY = CdRender.PIECE_SAMPLES + 2 * CONTEXT;
    private static final int CHANNELS = 2;
    private static final int BITS = 16;

    /** Any fixed number does; it is part of what makes a delivery repeatable, so it never changes. */
    private static final long SEED = 0x507265676170L;

    private final Programme programme;
    private final List<Stretch> stretches;
    private final int blockSamples;
    private final ProgrammeCursor cursor;
    private final AudioBlock mix = new AudioBlock(CHANNELS, CAPACITY);
    private final boolean[] silent = new boolean[CAPACITY];
    private final int[][] rounded = new int[CHANNELS][CAPACITY];
    private final Quantizer[] quantizers = {
        Quantizer.of(NoiseKind.TPDF, BITS, SEED, 0), Quantizer.of(NoiseKind.TPDF, BITS, SEED, 1)
    };

    PieceRenderer(Programme programme, List<Stretch> stretches, int blockSamples) {
        this.programme = programme;
        this.stretches = stretches;
        this.blockSamples = blockSamples;
        this.cursor = programme.open();
    }

    @Override
    public Piece produce(long number) throws IOException {
        long start = number * CdRender.PIECE_SAMPLES;
        int count = (int) Math.min(CdRender.PIECE_SAMPLES, programme.lengthSamples() - start);
        List<Stretch> here = stretches.stream()
                .filter(stretch -> stretch.start() < start + count && start < stretch.end())
                .toList();
        int context = here.stream().anyMatch(stretch -> stretch.kind() == Kind.DITHERED) ? CONTEXT : 0;
        pull(start - context, count + 2 * context);
        if (context > 0) {
            SilenceRuns.mark(new double[][] {mix.channel(0), mix.channel(1)}, count + 2 * context, silent);
        }
        var clamped = new BitSet();
        for (Stretch stretch : here) {
            int from = (int) (Math.max(stretch.start(), start) - start) + context;
            int to = (int) (Math.min(stretch.end(), start + count) - start) + context;
            var part = new Quantizer.Part(from, to, start - context);
            quantise(stretch.kind(), part, index -> clamped.set(index - context));
        }
        return new Piece(start, interleaved(context, count), clamped);
    }

    private void pull(long position, int count) throws IOException {
        for (int at = 0; at < count; at += blockSamples) {
            cursor.read(position + at, mix, at, Math.min(blockSamples, count - at));
        }
    }

    private void quantise(Kind kind, Quantizer.Part part, Quantizer.OverListener clamped) throws IOException {
        for (int c = 0; c < CHANNELS; c++) {
            double[] samples = mix.channel(c);
            if (kind == Kind.DITHERED) {
                quantizers[c].quantise(samples, silent, part, rounded[c], clamped);
                continue;
            }
            int odd = Quantizer.exact(samples, part, BITS, rounded[c]);
            if (odd >= 0) {
                throw new IOException("sample " + (part.position() + odd)
                        + " of the programme has more than 16 bits, although its source was taken in as 16-bit");
            }
        }
    }

    private byte[] interleaved(int from, int count) {
        byte[] bytes = new byte[count * BYTES_PER_SAMPLE];
        int[] left = rounded[0];
        int[] right = rounded[1];
        for (int i = 0, at = 0; i < count; i++, at += BYTES_PER_SAMPLE) {
            int l = left[from + i];
            int r = right[from + i];
            bytes[at] = (byte) l;
            bytes[at + 1] = (byte) (l >> 8);
            bytes[at + 2] = (byte) r;
            bytes[at + 3] = (byte) (r >> 8);
        }
        return bytes;
    }

    @Override
    public void close() throws IOException {
        cursor.close();
    }
}
