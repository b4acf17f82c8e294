package org.pregap.analysis;

import java.io.IOException;
import org.pregap.analysis.SourcePieces.Place;
import org.pregap.audio.AudioBlock;
import org.pregap.dsp.loudness.DynamicRange;
import org.pregap.dsp.loudness.LevelKernel;
import org.pregap.dsp.loudness.SlotGrid;
import org.pregap.dsp.loudness.TruePeak;

/**
 * Measures pieces of one source. The weighting filters begin a quarter of a second before a piece, after which nothing of
 * the silence they began with is left: their slowest part falls by 10⁻²⁰ in that time. The true peak looks a few samples
 * beyond the ends of a piece, and of the source, where the filter rings on.
 */
final class PieceMeter {
    private static final int CHUNK_SAMPLES = 4096;
    private static final int CONTEXT = TruePeak.CONTEXT_SAMPLES;
    private static final int RUN_INS_PER_SECOND = 4;

    private final SourceReader reader;
    private final SlotGrid grid;
    private final double weight;
    private final PeakFloor floor;
    private final AudioBlock block;
    private final LevelKernel levels;
    private final TruePeak truePeak = new TruePeak();

    /** What is being measured: set anew for each piece. */
    private Span span;

    private long blockStart;

    PieceMeter(SourceReader reader, SlotGrid grid, MonoAs mono, PeakFloor floor) {
        int channels = reader.format().channels();
        this.reader = reader;
        this.grid = grid;
        this.weight = channels == 1 ? mono.loudspeakers() : 1;
        this.floor = floor;
        this.block = new AudioBlock(channels, CHUNK_SAMPLES + 2 * CONTEXT + TruePeak.STEP_SAMPLES);
        this.levels = new LevelKernel(grid.rateHz());
        this.span = new Span(0, 0, 0, 0, 0);
    }

    /**
     * The samples that matter to a piece.
     *
     * @param runIn where the weighting begins
     * @param start the first sample of the piece
     * @param end after its last
     * @param peakStart where the search for the true peak begins
     * @param peakEnd where it ends
     */
    private record Span(long runIn, long start, long end, long peakStart, long peakEnd) {}

    Piece measure(Place place) throws IOException {
        span = span(place);
        var piece = new Piece(place, block.channelCount(), grid.rateHz(), span.start(), span.end());
        levels.reset();
        truePeak.reset(floor.value());
        long position = Math.min(span.runIn(), span.peakStart() - CONTEXT);
        long searched = span.peakStart();
        int held = 0;
        blockStart = position;
        while (searched < span.peakEnd()) {
            reader.read(position, block, held, CHUNK_SAMPLES);
            addLevels(piece, position, position + CHUNK_SAMPLES);
            position += CHUNK_SAMPLES;
            searched = search(searched, position - CONTEXT);
            held = keepFrom(searched - CONTEXT, position);
        }
        piece.truePeak(truePeak.highest());
        return piece;
    }

    private Span span(Place place) {
        long length = reader.lengthSamples();
        long start = grid.start(place.firstSlot());
        long end = Math.min(length, grid.start((long) place.firstSlot() + place.slots()));
        return new Span(
                Math.max(0, start - grid.rateHz() / RUN_INS_PER_SECOND),
                start,
                end,
                start == 0 ? -CONTEXT : start,
                end == length ? end + CONTEXT : end);
    }

    private void addLevels(Piece piece, long from, long to) {
        double[] left = block.channel(0);
        double[] right = block.channel(block.channelCount() - 1);
        long runInFrom = Math.max(from, span.runIn());
        long runInTo = Math.min(to, span.start());
        if (runInFrom < runInTo) {
            levels.run(left, right, (int) (runInFrom - blockStart), (int) (runInTo - blockStart));
        }
        long position = Math.max(from, span.start());
        long end = Math.min(to, span.end());
        while (position < end) {
            int slot = slotOf(position);
            long next = Math.min(end, Math.min(grid.start(slot + 1L), rangeBlockEnd(position)));
            levels.begin();
            levels.run(left, right, (int) (position - blockStart), (int) (next - blockStart));
            piece.add(0, slot, position, levels.left(), weight);
            if (block.channelCount() == 2) {
                piece.add(1, slot, position, levels.right(), weight);
            }
            position = next;
        }
    }

    private int slotOf(long position) {
        return (int) grid.slotsTouchedBy(position + 1) - 1;
    }

    private long rangeBlockEnd(long position) {
        int samples = DynamicRange.blockSamples(grid.rateHz());
        return (position / samples + 1) * samples;
    }

    /** @return how far it got, in whole steps */
    private long search(long from, long available) {
        long wanted = Math.min(available, span.peakEnd() + TruePeak.STEP_SAMPLES - 1) - from;
        int steps = (int) (Math.max(0, wanted) / TruePeak.STEP_SAMPLES);
        if (steps == 0) {
            return from;
        }
        int at = (int) (from - blockStart);
        int to = at + steps * TruePeak.STEP_SAMPLES;
        for (int c = 0; c < block.channelCount(); c++) {
            truePeak.look(block.channel(c), at, to);
        }
        truePeak.finish();
        floor.raise(truePeak.highest());
        truePeak.raise(floor.value());
        return from + (to - at);
    }

    /** @return how many samples at the beginning of the block are kept */
    private int keepFrom(long first, long end) {
        int held = (int) Math.max(0, end - Math.max(first, blockStart));
        int from = (int) (end - held - blockStart);
        for (int c = 0; c < block.channelCount(); c++) {
            System.arraycopy(block.channel(c), from, block.channel(c), 0, held);
        }
        blockStart = end - held;
        return held;
    }
}
