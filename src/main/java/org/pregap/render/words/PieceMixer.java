package org.pregap.render.words;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
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

    void mix(long number, MixedPiece piece) throws IOException {
        piece.start = number * PIECE_SAMPLES;
        piece.count = (int) Math.min(PIECE_SAMPLES, lengthSamples - piece.start);
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
