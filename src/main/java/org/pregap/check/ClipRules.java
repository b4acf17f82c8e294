package org.pregap.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.pregap.layout.DiscLayout;
import org.pregap.model.Album;
import org.pregap.model.Clip;
import org.pregap.model.Join;
import org.pregap.model.Track;
import org.pregap.time.SampleCount;
import org.pregap.time.SampleRate;

/** Clips and their fades. */
final class ClipRules {
    private ClipRules() {}

    static Stream<Finding> findings(Album album, DiscLayout layout) {
        List<Finding> found = new ArrayList<>();
        album.opening().hidden().forEach(clip -> clip(clip, 0, album.rate(), found));
        for (int number = 1; number <= album.tracks().size(); number++) {
            for (Clip clip : album.track(number).clips()) {
                clip(clip, number, album.rate(), found);
                replacedFades(album, layout, number, clip, found);
            }
        }
        return found.stream();
    }

    private static void clip(Clip clip, int track, SampleRate rate, List<Finding> found) {
        SampleCount length = clip.length(rate);
        SampleCount in = clip.fadeIn().length();
        SampleCount out = clip.fadeOut().length();
        if (length.isZero()) {
            found.add(Finding.ofTrack(Rule.CLIP_EMPTY, track, "its clip of " + name(clip) + " has no samples"));
        } else if (in.compareTo(length) > 0 || out.compareTo(length) > 0) {
            SampleCount longer = in.compareTo(out) > 0 ? in : out;
            found.add(Finding.ofTrack(
                    Rule.FADE_TOO_LONG,
                    track,
                    "a fade of " + longer.count() + " samples on a clip of " + length.count() + " samples ("
                            + name(clip) + ")"));
        } else if (in.plus(out).compareTo(length) > 0) {
            found.add(Finding.ofTrack(
                    Rule.FADES_OVERLAP,
                    track,
                    "the fades of " + name(clip) + " overlap by "
                            + in.plus(out).minus(length).count() + " samples"));
        }
    }

    private static void replacedFades(Album album, DiscLayout layout, int number, Clip clip, List<Finding> found) {
        Track track = album.track(number);
        boolean crossfadeIn = number > 1 && track.join() instanceof Join.Crossfade;
        boolean crossfadeOut =
                number < album.tracks().size() && album.track(number + 1).join() instanceof Join.Crossfade;
        SampleCount end = clip.offset().plus(clip.length(layout.rate()));
        if (crossfadeIn && clip.offset().isZero() && !clip.fadeIn().isNone()) {
            found.add(Finding.ofTrack(Rule.FADE_REPLACED, number, "its fade in is replaced by the crossfade into it"));
        }
        if (crossfadeOut
                && end.equals(track.length(layout.rate()))
                && !clip.fadeOut().isNone()) {
            found.add(
                    Finding.ofTrack(Rule.FADE_REPLACED, number, "its fade out is replaced by the crossfade out of it"));
        }
    }

    private static String name(Clip clip) {
        return clip.source().fileName();
    }
}
