package org.pregap.render.words;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.pregap.dsp.dither.SilenceRuns;
import org.pregap.render.Signal;
import org.pregap.render.SignalCursor;
import org.pregap.render.words.Stretch.Kind;

/** Pulls pieces of a signal, with a little context on either side where it has to look for digital silence. */
final class PieceMixer implements Closeable {
    /** The samples of one parallel piece; large enough to hide the cost of handing it over. */
    static final int PIECE_SAMPLES = 65_536;

    private static final int CONTEXT = SilenceRuns.CONTEXT_SAMPLES;

    private final SignalCursor cursor;
    private final long lengthSamples;
    private final List<Stretch> stretches;
    private final int blockSamples;

    PieceMixer(Signal signal, List<Stretch> stretches, int blockSamples) throws IOException {
        this.cursor = signal.open();
        this.lengthSamples = signal.lengthSamples();
        this.stretches = stretches;
        this.blockSamples = blockSamples;
    }

    static long pieceCount(long lengthSamples) {
        return Math.floorDiv(lengthSamples + PIECE_SAMPLES - 1, (long) PIECE_SAMPLES);
    }

    static MixedPiece emptyPiece() {
        return new MixedPiece(PIECE_SAMPLES + 2 * CONTEXT);
    }

    /**
     * A piece that nothing changes, straight from where its samples are stored as such words. They would come out of the
     * mix as the same bytes, which takes ten times as long.
     *
     * @return empty if it has to be mixed
     */
    Optional<Piece> untouched(long number, Words words) throws IOException {
        long start = number * PIECE_SAMPLES;
        int count = countOf(number);
        boolean plain = !words.length().floating()
                && stretches.stream()
                        .noneMatch(
                                stretch -> stretch.kind() == Kind.DITHERED && stretch.overlaps(start, start + count));
        if (!plain) {
            return Optional.empty();
        }
        byte[] bytes = new byte[count * words.bytesPerSample()];
        return cursor.copyWords(start, words.length(), ByteBuffer.wrap(bytes))
                ? Optional.of(new Piece(start, start + count, bytes, new BitSet()))
                : Optional.empty();
    }

    private int countOf(long number) {
        return (int) Math.min(PIECE_SAMPLES, lengthSamples - number * PIECE_SAMPLES);
    }

    void mix(long number, MixedPiece piece) throws IOException {
        piece.start = number * PIECE_SAMPLES;
        piece.count = countOf(number);
        boolean looksForSilence = stretches.stream()
                .anyMatch(stretch -> stretch.kind() == Kind.DITHERED && stretch.overlaps(piece.start, piece.end()));
        piece.context = looksForSilence ? CONTEXT : 0;
        int all = piece.count + 2 * piece.context;
        for (int at = 0; at < all; at += blockSamples) {
            cursor.read(piece.position() + at, piece.mix, at, Math.min(blockSamples, all - at));
        }
        if (looksForSilence) {
            SilenceRuns.mark(new double[][] {piece.mix.channel(0), piece.mix.channel(1)}, all, piece.silent);
        }
    }

    @Override
    public void close() throws IOException {
        cursor.close();
    }
}
