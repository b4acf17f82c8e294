package org.pregap.render.words;

import java.util.ArrayList;
import java.util.List;
import org.pregap.render.words.Overs.Run;

/** Collects overs in the order of the programme and joins runs that were cut between blocks. */
final class OversLog {
    private final List<Run> kept = new ArrayList<>();
    private long sampleCount;
    private long runCount;
    private long lastEnd = -1;

    void add(long startSample, long lengthSamples) {
        sampleCount += lengthSamples;
        boolean continues = startSample == lastEnd;
        lastEnd = startSample + lengthSamples;
        if (!continues) {
            runCount++;
            if (kept.size() < Overs.MOST_RUNS) {
                kept.add(new Run(startSample, lengthSamples));
            }
        } else if (runCount == kept.size()) {
            Run last = kept.remove(kept.size() - 1);
            kept.add(new Run(last.startSample(), last.lengthSamples() + lengthSamples));
        }
    }

    Overs toOvers() {
        return new Overs(sampleCount, kept, runCount);
    }
}
