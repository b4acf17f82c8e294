package org.pregap.analysis;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.pregap.audio.AudioSource;
import org.pregap.io.FormatException;
import org.pregap.parallel.Job;
import org.pregap.parallel.OrderedWork;

/**
 * Measures sources. All of them are cut into pieces, which several threads measure side by side and which are put
 * together in order, so a single long file takes as little time as many short ones. The result does not depend on how
 * many threads there are, nor on what else is measured.
 */
public final class LoudnessMeter {
    /** The lowest rate at which the weighting filters are what they should be. */
    public static final int LOWEST_HZ = 8000;

    private static final String STEP = "Measuring";

    private LoudnessMeter() {}

    /** Measures one source that has no name. */
    public static Measurement measure(AudioSource source, MonoAs mono, Job job) throws IOException {
        return measure(List.of(new NamedSource("the sound", source)), mono, job).get(0);
    }

    /**
     * @return a measurement for each source, in their order
     * @throws FormatException if one is damaged, holds what is no number, or has a rate below {@link #LOWEST_HZ}
     * @throws IOException if one cannot be read
     */
    public static List<Measurement> measure(List<NamedSource> sources, MonoAs mono, Job job) throws IOException {
        for (NamedSource source : sources) {
            requireRate(source);
        }
        var pieces = new SourcePieces(sources);
        List<SourceTally> tallies = new ArrayList<>();
        List<PeakFloor> floors = new ArrayList<>();
        for (int i = 0; i < sources.size(); i++) {
            tallies.add(new SourceTally(sources.get(i), pieces.grid(i)));
            floors.add(new PeakFloor());
        }
        long[] done = {0};
        OrderedWork.run(job.named("loudness"), pieces.count(), () -> new PieceProducer(pieces, mono, floors), piece -> {
            tallies.get(piece.place().source()).add(piece);
            job.progress().at(STEP, ++done[0], pieces.count());
        });
        return tallies.stream().map(SourceTally::measurement).toList();
    }

    private static void requireRate(NamedSource source) throws FormatException {
        int rateHz = source.audio().format().rate().hz();
        if (rateHz < LOWEST_HZ) {
            throw new FormatException(
                    source.name(),
                    "",
                    "has a sample rate of " + rateHz + " Hz; loudness is defined from " + LOWEST_HZ + " Hz up");
        }
    }
}
