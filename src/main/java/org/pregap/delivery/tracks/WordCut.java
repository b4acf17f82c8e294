package org.pregap.delivery.tracks;

import java.util.List;
import org.pregap.layout.FileCut;
import org.pregap.time.SampleRate;

/**
 * A file cut on the clock of the words that are written.
 *
 * @param track the track's number; 0 for what is hidden before track 1
 * @param startSample its first sample
 * @param endSample the first sample after it
 */
record WordCut(int track, long startSample, long endSample) {
    /** Whole CD frames stay whole; any other place goes to the next sample, as a converted clip does. */
    static List<WordCut> of(List<FileCut> cuts, SampleRate albumRate, SampleRate rate) {
        return cuts.stream()
                .map(cut -> new WordCut(
                        cut.track(),
                        cut.start().converted(albumRate, rate).sample(),
                        cut.end().converted(albumRate, rate).sample()))
                .toList();
    }

    long lengthSamples() {
        return endSample - startSample;
    }
}
