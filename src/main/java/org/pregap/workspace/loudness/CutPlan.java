package org.pregap.workspace.loudness;

import java.util.List;
import java.util.Set;
import org.pregap.layout.DiscLayout;
import org.pregap.layout.FileCut;
import org.pregap.layout.FileCuts;
import org.pregap.layout.Pauses;
import org.pregap.model.Album;
import org.pregap.model.Source;
import org.pregap.time.SamplePos;
import org.pregap.time.SampleRate;

/**
 * A part of an album that is to be measured as it is delivered.
 *
 * @param cut of the programme, at the album's rate
 * @param rate at which it is heard
 * @param facts all that decides how it sounds: parts with equal facts have equal samples, in whatever album
 * @param sources that sound in it, or decide how a crossfade in it sounds
 */
record CutPlan(FileCut cut, SampleRate rate, String facts, Set<Source> sources) {
    CutPlan {
        sources = Set.copyOf(sources);
    }

    /** One for each track of an album, in order. Takes no time worth naming. */
    static List<CutPlan> of(Album album, DiscLayout layout) {
        return ofAll(album, layout, album.rate()).stream()
                .filter(plan -> plan.cut().track() > 0)
                .toList();
    }

    /** One for each track and, as number 0 before them, for hidden audio. */
    static List<CutPlan> ofAll(Album album, DiscLayout layout, SampleRate rate) {
        List<FileCut> cuts = FileCuts.of(layout, Pauses.PREVIOUS, false);
        if (rate.equals(album.rate())) {
            return cuts.stream().map(cut -> of(album, layout, cut)).toList();
        }
        // Converted as one stream, so that whatever is in the album may be heard in each part of it.
        var whole = new FileCut(0, new SamplePos(0), layout.end());
        CutPlan all = of(album, layout, whole);
        return cuts.stream()
                .map(cut -> new CutPlan(cut, rate, converted(all, cut, rate), all.sources()))
                .toList();
    }

    private static CutPlan of(Album album, DiscLayout layout, FileCut cut) {
        var facts = new TrackFacts(album.gain(), layout, cut);
        return new CutPlan(cut, album.rate(), facts.text(), facts.sources());
    }

    private static String converted(CutPlan whole, FileCut cut, SampleRate rate) {
        return whole.facts() + "converted to " + rate.hz() + " Hz, from "
                + cut.start().sample() + " to " + cut.end().sample() + "\n";
    }
}
