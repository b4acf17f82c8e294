package org.pregap.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pregap.layout.AdaptedRamp.Side;
import org.pregap.layout.FadeRamp.Direction;
import org.pregap.model.Clip;
import org.pregap.model.Fade;
import org.pregap.model.Gain;
import org.pregap.model.Join.Crossfade;
import org.pregap.model.Track;
import org.pregap.time.SamplePos;
import org.pregap.time.SampleRate;

/**
 * Puts a track's clips on the album clock with every ramp that shapes them: their own fades and the sides of the
 * crossfades at both ends. A crossfade replaces the own fade of the clip that begins or ends the track there, so the
 * two never multiply.
 */
final class ClipPlacer {
    private ClipPlacer() {}

    /** A clip with nothing but its own fades. */
    static PlacedClip alone(int track, Clip clip, SamplePos trackStart, SampleRate rate) {
        SamplePos start = trackStart.plus(clip.offset());
        SamplePos end = start.plus(clip.length(rate));
        List<Ramp> ramps = new ArrayList<>();
        addOwnFadeIn(ramps, clip.fadeIn(), start);
        addOwnFadeOut(ramps, clip.fadeOut(), end);
        return new PlacedClip(track, clip, start, end, Gain.UNITY, ramps);
    }

    /** @param position of the track in the lists, from 0 */
    static List<PlacedClip> place(List<Track> tracks, List<PlacedTrack> placed, int position, SampleRate rate) {
        Track track = tracks.get(position);
        PlacedTrack here = placed.get(position);
        Optional<PlacedCrossfade> into = crossfadeInto(tracks, placed, position);
        Optional<PlacedCrossfade> outOf = crossfadeInto(tracks, placed, position + 1);
        List<PlacedClip> clips = new ArrayList<>();
        for (Clip clip : track.clips()) {
            SamplePos start = here.start().plus(clip.offset());
            SamplePos end = start.plus(clip.length(rate));
            List<Ramp> ramps = new ArrayList<>();
            if (into.isEmpty() || here.start().isBefore(start)) {
                addOwnFadeIn(ramps, clip.fadeIn(), start);
            }
            if (outOf.isEmpty() || end.isBefore(here.end())) {
                addOwnFadeOut(ramps, clip.fadeOut(), end);
            }
            Stream.of(into.flatMap(x -> x.ramp(Side.INCOMING)), outOf.flatMap(x -> x.ramp(Side.OUTGOING)))
                    .flatMap(Optional::stream)
                    .filter(ramp -> ramp.start().isBefore(end) && start.isBefore(ramp.end()))
                    .forEach(ramps::add);
            clips.add(new PlacedClip(here.number(), clip, start, end, track.gain(), ramps));
        }
        return clips;
    }

    private static void addOwnFadeIn(List<Ramp> ramps, Fade fade, SamplePos start) {
        if (!fade.isNone()) {
            ramps.add(new FadeRamp(start, fade, Direction.IN));
        }
    }

    private static void addOwnFadeOut(List<Ramp> ramps, Fade fade, SamplePos end) {
        if (!fade.isNone()) {
            ramps.add(new FadeRamp(end.minus(fade.length()), fade, Direction.OUT));
        }
    }

    /** @param position of the incoming track in the lists; the first track joins no other, and none joins the last */
    private static Optional<PlacedCrossfade> crossfadeInto(List<Track> tracks, List<PlacedTrack> placed, int position) {
        if (position == 0 || position == tracks.size() || !(tracks.get(position).join() instanceof Crossfade join)) {
            return Optional.empty();
        }
        PlacedTrack incoming = placed.get(position);
        return Optional.of(new PlacedCrossfade(incoming.number(), incoming.start(), join));
    }
}
