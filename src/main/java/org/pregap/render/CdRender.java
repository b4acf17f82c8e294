package org.pregap.render;

import java.io.IOException;
import java.util.List;
import org.pregap.parallel.Job;
import org.pregap.parallel.OrderedWork;
import org.pregap.time.SampleRate;

/**
 * Renders a programme at 44.1 kHz to the 16-bit stream of a compact disc. The result is a function of the programme
 * alone: threads and block size change nothing.
 */
public final class CdRender {
    /** The samples of one parallel piece; large enough to hide the cost of handing it over. */
    static final int PIECE_SAMPLES = 65_536;

    private static final int BITS = 16;

    private final Programme programme;
    private final int blockSamples;

    /**
     * @param blockSamples how many samples are pulled through the graph at a time, at least 1
     * @throws IllegalArgumentException if the programme has another rate
     */
    public CdRender(Programme programme, int blockSamples) {
        if (!programme.rate().equals(SampleRate.CD)) {
            throw new IllegalArgumentException("a CD is rendered at 44.1 kHz, not at " + programme.rate());
        }
        if (blockSamples < 1) {
            throw new IllegalArgumentException("a block has at least one sample");
        }
        this.programme = programme;
        this.blockSamples = blockSamples;
    }

    /** The word length decision for every part of the programme. */
    public List<Stretch> stretches() {
        return Stretch.of(programme, BITS);
    }

    /**
     * Renders from 00:00:00 to the lead-out.
     *
     * @return what had to be clamped
     */
    public Overs run(Job job, Pcm16Sink sink) throws IOException {
        long length = programme.lengthSamples();
        long pieces = Math.floorDiv(length + PIECE_SAMPLES - 1, (long) PIECE_SAMPLES);
        List<Stretch> stretches = stretches();
        var overs = new OversLog();
        OrderedWork.run(job, pieces, () -> new PieceRenderer(programme, stretches, blockSamples), piece -> {
            sink.write(piece.bytes(), piece.bytes().length);
            piece.addOversTo(overs);
            job.progress().at("Rendering", piece.end(), length);
        });
        return overs.toOvers();
    }
}
