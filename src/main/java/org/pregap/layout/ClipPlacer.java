package org.pregap.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pregap.layout.Ramp.Direction;
import org.pregap.model.Clip;
import org.pregap.model.Fade;
import org.pregap.model.Gain;
import org.pregap.model.Join;
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
        Optional<Join.Crossfade> into = position == 0 ? Optional.empty() : crossfade(track.join());
        Optional<Join.Crossfade> outOf = position + 1 == tracks.size()
                ? Optional.empty()
                : crossfade(tracks.get(position + 1).join());
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
            into.ifPresent(x -> add(ramps, here.start(), x.incoming(), Direction.IN, start, end));
            outOf.ifPresent(x ->
                    add(ramps, here.end().minus(x.outgoing().length()), x.outgoing(), Direction.CROSS_OUT, start, end));
            clips.add(new PlacedClip(here.number(), clip, start, end, track.gain(), ramps));
        }
        return clips;
    }

    private static void addOwnFadeIn(List<Ramp> ramps, Fade fade, SamplePos start) {
        if (!fade.isNone()) {
            ramps.add(new Ramp(start, fade, Direction.IN));
        }
    }

    private static void addOwnFadeOut(List<Ramp> ramps, Fade fade, SamplePos end) {
        if (!fade.isNone()) {
            ramps.add(new Ramp(end.minus(fade.length()), fade, Direction.OUT));
        }
    }

    /** Adds a side of a crossfade to the clips that it touches, and to no other. */
    private static void add(
            List<Ramp> ramps, SamplePos at, Fade fade, Direction direction, SamplePos clipStart, SamplePos clipEnd) {
        var ramp = new Ramp(at, fade, direction);
        boolean touches = ramp.start().isBefore(clipEnd) && clipStart.isBefore(ramp.end());
        if (!fade.isNone() && touches) {
            ramps.add(ramp);
        }
    }

    private static Optional<Join.Crossfade> crossfade(Join join) {
        return join.fold(pause -> Optional.empty(), butt -> Optional.empty(), Optional::of);
    }
}
