package org.pregap.workspace.loudness;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.pregap.layout.DiscLayout;
import org.pregap.layout.FileCut;
import org.pregap.layout.FileCuts;
import org.pregap.layout.Pauses;
import org.pregap.model.Album;
import org.pregap.model.Source;

/**
 * A track that is to be measured as it is delivered.
 *
 * @param cut its part of the programme
 * @param facts all that decides how it sounds: tracks with equal facts have equal samples, in whatever album
 * @param sources that sound in it, or decide how a crossfade in it sounds
 */
record TrackPlan(FileCut cut, String facts, Set<Source> sources) {
    TrackPlan {
        sources = Set.copyOf(sources);
    }

    /** One for each track of an album, in order. Takes no time worth naming. */
    static List<TrackPlan> of(Album album, DiscLayout layout) {
        List<TrackPlan> plans = new ArrayList<>();
        for (FileCut cut : FileCuts.of(layout, Pauses.PREVIOUS, false)) {
            if (cut.track() > 0) {
                var facts = new TrackFacts(album.gain(), layout, cut);
                plans.add(new TrackPlan(cut, facts.text(), facts.sources()));
            }
        }
        return List.copyOf(plans);
    }
}
