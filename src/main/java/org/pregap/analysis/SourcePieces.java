package org.pregap.analysis;

import java.util.ArrayList;
import java.util.List;
import org.pregap.dsp.loudness.SlotGrid;

/**
 * Sources cut into pieces of 8 s, numbered through all of them. The cuts lie on a grid of their own in each source, so
 * what a piece gives depends on its source alone.
 */
final class SourcePieces {
    static final int PIECE_SLOTS = 800;

    private final List<NamedSource> sources;
    private final List<SlotGrid> grids = new ArrayList<>();
    private final long[] ends;

    SourcePieces(List<NamedSource> sources) {
        this.sources = List.copyOf(sources);
        this.ends = new long[sources.size()];
        long end = 0;
        for (int i = 0; i < ends.length; i++) {
            SlotGrid grid = new SlotGrid(sources.get(i).audio().format().rate().hz());
            grids.add(grid);
            end += (slots(i) + PIECE_SLOTS - 1) / PIECE_SLOTS;
            ends[i] = end;
        }
    }

    /** A part of one source. */
    record Place(int source, int firstSlot, int slots) {}

    long count() {
        return ends.length == 0 ? 0 : ends[ends.length - 1];
    }

    Place place(long piece) {
        int source = 0;
        while (ends[source] <= piece) {
            source++;
        }
        int first = (int) (piece - (source == 0 ? 0 : ends[source - 1])) * PIECE_SLOTS;
        return new Place(source, first, Math.min(PIECE_SLOTS, slots(source) - first));
    }

    NamedSource source(int source) {
        return sources.get(source);
    }

    SlotGrid grid(int source) {
        return grids.get(source);
    }

    /** How many slots a source touches. */
    int slots(int source) {
        return Math.toIntExact(
                grids.get(source).slotsTouchedBy(sources.get(source).audio().lengthSamples()));
    }
}
