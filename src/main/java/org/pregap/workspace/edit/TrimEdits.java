package org.pregap.workspace.edit;

import java.util.Collection;
import java.util.List;
import org.pregap.layout.DiscLayout;
import org.pregap.model.Album;
import org.pregap.model.Clip;
import org.pregap.time.SampleCount;
import org.pregap.time.SamplePos;
import org.pregap.time.SampleRate;
import org.pregap.workspace.history.ClipPlace;
import org.pregap.workspace.history.Edit;
import org.pregap.workspace.history.TimeRange;
import org.pregap.workspace.session.Ripple;

/**
 * Cuts clips at their ends, and lets them grow back as far as their files go. Every join stays as it is; what comes after
 * follows, or with {@link Ripple#THIS_TRACK_ONLY} the pauses around the track take up the change as far as they can.
 */
public final class TrimEdits {
    private TrimEdits() {}

    /**
     * Drags the start of a clip.
     *
     * @param by later on the album clock, which shortens it; with a minus it grows. Any distance: it stops where the file
     *     ends, or the disc would come out of order
     */
    public static Edit dragStart(Album album, ClipPlace place, SampleCount by, Ripple ripple) {
        return Edit.of("Trim the start of " + Clips.name(album, place), a -> start(a, place, by.count(), ripple));
    }

    /**
     * Drags the end of a clip.
     *
     * @param by later on the album clock, which makes it longer; with a minus it is cut
     */
    public static Edit dragEnd(Album album, ClipPlace place, SampleCount by, Ripple ripple) {
        return Edit.of("Trim the end of " + Clips.name(album, place), a -> end(a, place, by.count(), ripple));
    }

    /**
     * The clip begins at a sample of its file.
     *
     * @throws IllegalArgumentException when applied, if nothing would be left or the album has no room for it
     */
    public static Edit startTo(Album album, ClipPlace place, long sourceSample) {
        return Edit.of("Trim the start of " + Clips.name(album, place), a -> {
            Clip clip = Clips.at(a, place);
            requireInside(clip, sourceSample, sourceSample < clip.range().endSample());
            return fitting(a, place, Trimming.start(a, place, sourceSample, Ripple.ALL_AFTER));
        });
    }

    /**
     * The clip ends before a sample of its file.
     *
     * @throws IllegalArgumentException when applied, if nothing would be left or the album has no room for it
     */
    public static Edit endTo(Album album, ClipPlace place, long sourceSample) {
        return Edit.of("Trim the end of " + Clips.name(album, place), a -> {
            Clip clip = Clips.at(a, place);
            requireInside(clip, sourceSample, sourceSample > clip.range().startSample());
            return fitting(a, place, Trimming.end(a, place, sourceSample, Ripple.ALL_AFTER));
        });
    }

    /**
     * Cuts clips to what of them sounds in a stretch of time. Those that do not sound there are left alone.
     *
     * @param places the clips; empty for all on the album
     * @throws IllegalArgumentException when applied, if none of them sounds there
     */
    public static Edit toRange(Album album, Collection<ClipPlace> places, TimeRange range, Ripple ripple) {
        List<ClipPlace> inside = inside(album, places, range);
        if (inside.isEmpty()) {
            throw new IllegalArgumentException("nothing that is selected sounds in the marked range;"
                    + " select the clips below it, or mark another");
        }
        return Edit.of("Trim " + Clips.name(album, inside) + " to the range", a -> {
            DiscLayout layout = DiscLayout.of(a);
            Album next = a;
            for (ClipPlace place : inside) {
                SamplePos start = Clips.start(a, layout, place);
                SamplePos end = start.plus(Clips.at(a, place).length(a.rate()));
                if (range.end().isBefore(end)) {
                    next = end(next, place, range.end().since(end).count(), ripple);
                }
                if (start.isBefore(range.start())) {
                    next = start(next, place, range.start().since(start).count(), ripple);
                }
            }
            return next;
        });
    }

    private static List<ClipPlace> inside(Album album, Collection<ClipPlace> places, TimeRange range) {
        DiscLayout layout = DiscLayout.of(album);
        return (places.isEmpty() ? Clips.all(album) : places.stream().toList())
                .stream()
                        .filter(place -> {
                            SamplePos start = Clips.start(album, layout, place);
                            SamplePos end = start.plus(Clips.at(album, place).length(album.rate()));
                            return start.isBefore(range.end()) && range.start().isBefore(end);
                        })
                        .toList();
    }

    private static Album start(Album album, ClipPlace place, long by, Ripple ripple) {
        Clip clip = Clips.at(album, place);
        SampleRate rate = album.rate();
        return Reach.furthest(album, by, d -> {
            long wanted = Trimming.sourceSample(clip, Math.addExact(clip.startInStream(rate), d), rate);
            long most = clip.range().endSample() - 1;
            return Trimming.start(album, place, Math.max(0, Math.min(most, wanted)), ripple);
        });
    }

    private static Album end(Album album, ClipPlace place, long by, Ripple ripple) {
        Clip clip = Clips.at(album, place);
        SampleRate rate = album.rate();
        return Reach.furthest(album, by, d -> {
            long end =
                    Math.addExact(clip.startInStream(rate) + clip.length(rate).count(), d);
            long wanted = Trimming.sourceSample(clip, end, rate);
            long least = clip.range().startSample() + 1;
            return Trimming.end(
                    album, place, Math.max(least, Math.min(clip.source().lengthSamples(), wanted)), ripple);
        });
    }

    private static void requireInside(Clip clip, long sourceSample, boolean somethingIsLeft) {
        if (sourceSample < 0 || sourceSample > clip.source().lengthSamples() || !somethingIsLeft) {
            int rateHz = clip.source().format().rate().hz();
            throw new IllegalArgumentException("nothing of " + clip.source().fileName() + " is left: it lasts "
                    + Seconds.rounded(clip.source().lengthSamples(), rateHz) + " s");
        }
    }

    private static Album fitting(Album before, ClipPlace place, Album trimmed) {
        if (!DiscOrder.of(before).isKeptBy(trimmed)) {
            throw new IllegalArgumentException("too little is left of " + Names.track(before, place.track())
                    + " for its crossfades and index points; cut less, or shorten those first");
        }
        return trimmed;
    }
}
