package org.pregap.analysis;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pregap.parallel.OrderedWork;

/** One thread's share of the work: keeps the source it is at open. */
final class PieceProducer implements OrderedWork.Producer<Piece> {
    private final SourcePieces pieces;
    private final MonoAs mono;
    private final List<PeakFloor> floors;
    private int source = -1;
    private @Nullable SourceReader reader;
    private @Nullable PieceMeter meter;

    /** @param floors one for each source */
    PieceProducer(SourcePieces pieces, MonoAs mono, List<PeakFloor> floors) {
        this.pieces = pieces;
        this.mono = mono;
        this.floors = floors;
    }

    @Override
    public Piece produce(long number) throws IOException {
        SourcePieces.Place place = pieces.place(number);
        return meterOf(place.source()).measure(place);
    }

    private PieceMeter meterOf(int wanted) throws IOException {
        PieceMeter open = meter;
        if (open != null && source == wanted) {
            return open;
        }
        close();
        var opened = new SourceReader(pieces.source(wanted));
        reader = opened;
        open = new PieceMeter(opened, pieces.grid(wanted), mono, floors.get(wanted));
        meter = open;
        source = wanted;
        return open;
    }

    @Override
    public void close() throws IOException {
        SourceReader open = reader;
        reader = null;
        meter = null;
        source = -1;
        if (open != null) {
            open.close();
        }
    }
}
