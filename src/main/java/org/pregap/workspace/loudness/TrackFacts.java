package org.pregap.workspace.loudness;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.pregap.layout.AdaptedRamp;
import org.pregap.layout.DiscLayout;
import org.pregap.layout.FadeRamp;
import org.pregap.layout.FileCut;
import org.pregap.layout.PlacedClip;
import org.pregap.layout.PlacedCrossfade;
import org.pregap.layout.Ramp;
import org.pregap.model.Fade;
import org.pregap.model.Gain;
import org.pregap.model.Source;
import org.pregap.model.SourceFormat;
import org.pregap.time.SamplePos;

/**
 * All that decides the samples of a part of the programme, as text. Places count from the start of the part, so that a track
 * that merely moves keeps its facts; what of a clip lies outside the part is left out.
 *
 * <p>An adaptive crossfade hears both of its tracks over the whole overlap, also where that reaches beyond the part.
 */
final class TrackFacts {
    private final Gain albumGain;
    private final DiscLayout layout;
    private final StringBuilder text = new StringBuilder();
    private final Set<Source> sources = new LinkedHashSet<>();
    private final Set<PlacedCrossfade> adapted = new LinkedHashSet<>();

    TrackFacts(Gain albumGain, DiscLayout layout, FileCut cut) {
        this.albumGain = albumGain;
        this.layout = layout;
        text.append(layout.rate().hz()).append(" Hz, ");
        text.append(cut.length().count()).append(" samples\n");
        addClips(cut.start(), cut.end(), clip -> true, ramp -> true);
        for (PlacedCrossfade crossfade : List.copyOf(adapted)) {
            text.append("crossfade at ").append(from(crossfade.start(), cut.start()));
            text.append(" hears\n");
            addClips(
                    crossfade.start(),
                    crossfade.end(),
                    clip -> clip.track() == crossfade.track() || clip.track() == crossfade.track() - 1,
                    FadeRamp.class::isInstance);
        }
    }

    String text() {
        return text.toString();
    }

    Set<Source> sources() {
        return sources;
    }

    private void addClips(SamplePos start, SamplePos end, Predicate<PlacedClip> clips, Predicate<Ramp> ramps) {
        for (PlacedClip placed : layout.clips()) {
            if (placed.start().isBefore(end) && start.isBefore(placed.end()) && clips.test(placed)) {
                addClip(placed, start, end);
                for (Ramp ramp : placed.ramps()) {
                    if (ramp.start().isBefore(end) && start.isBefore(ramp.end()) && ramps.test(ramp)) {
                        addRamp(ramp, start);
                    }
                }
            }
        }
    }

    private void addClip(PlacedClip placed, SamplePos start, SamplePos end) {
        Source source = placed.clip().source();
        sources.add(source);
        long startInStream = placed.clip().startInStream(layout.rate());
        add("clip of").add(source.sha256()).add(source.format()).add(source.lengthSamples());
        add("placed at").add(from(placed.start(), start) - startInStream);
        add("from").add(Math.max(0, from(placed.start(), start)));
        add("to").add(Math.min(from(end, start), from(placed.end(), start)));
        add("gain")
                .add(albumGain.thousandthsDb()
                        + placed.trackGain().thousandthsDb()
                        + placed.clip().gain().thousandthsDb());
        text.append('\n');
    }

    private void addRamp(Ramp ramp, SamplePos start) {
        if (ramp instanceof FadeRamp fade) {
            add("fade").add(fade.direction().name()).add(from(fade.start(), start));
            add(curve(fade.fade()));
        } else if (ramp instanceof AdaptedRamp side) {
            PlacedCrossfade crossfade = side.crossfade();
            adapted.add(crossfade);
            add("adapted").add(side.side().name());
            add(from(crossfade.start(), start)).add(from(crossfade.end(), start));
            add(curve(crossfade.outgoing())).add(curve(crossfade.incoming()));
        } else {
            throw new AssertionError(ramp);
        }
        text.append('\n');
    }

    private static String curve(Fade fade) {
        return fade.law().id() + " over " + fade.length().count();
    }

    private static String curve(Optional<FadeRamp> ramp) {
        return ramp.map(fade -> curve(fade.fade())).orElse("none");
    }

    private static long from(SamplePos place, SamplePos start) {
        return place.sample() - start.sample();
    }

    private TrackFacts add(String fact) {
        text.append(fact).append(' ');
        return this;
    }

    private TrackFacts add(long fact) {
        text.append(fact).append(' ');
        return this;
    }

    /** In figures: this is done for all tracks after every edit, and what a record says of itself takes long to write. */
    private TrackFacts add(SourceFormat format) {
        return add(format.rate().hz())
                .add(format.channels())
                .add(format.bits())
                .add(format.floating() ? "floating" : "whole");
    }
}
