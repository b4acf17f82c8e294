package org.pregap.workspace.edit;

import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.pregap.layout.DiscLayout;
import org.pregap.layout.TrackLine;
import org.pregap.model.Album;
import org.pregap.model.Fade;
import org.pregap.model.FadeLaw;
import org.pregap.model.Gain;
import org.pregap.time.SampleCount;
import org.pregap.workspace.history.ClipPlace;
import org.pregap.workspace.history.Edit;
import org.pregap.workspace.history.Selection;
import org.pregap.workspace.session.Ripple;

/** Fades and gains of clips, and moving and deleting them. Clips are trimmed by {@link TrimEdits}. */
public final class ClipEdits {
    private ClipEdits() {}

    /** Sets the fade in; one that does not fit between the start of the clip and its fade out is shortened. */
    public static Edit fadeIn(Album album, ClipPlace place, Fade fade) {
        return Edit.of(
                fadeName("Fade in of ", album, place, fade),
                a -> Clips.changed(
                        a,
                        place,
                        clip -> clip.withFadeIn(Trimming.shortened(
                                fade, clip.length(a.rate()).minus(clip.fadeOut().length())))));
    }

    /** Sets the fade out; one that does not fit between the fade in and the end of the clip is shortened. */
    public static Edit fadeOut(Album album, ClipPlace place, Fade fade) {
        return Edit.of(
                fadeName("Fade out of ", album, place, fade),
                a -> Clips.changed(
                        a,
                        place,
                        clip -> clip.withFadeOut(Trimming.shortened(
                                fade, clip.length(a.rate()).minus(clip.fadeIn().length())))));
    }

    /** Drags the inner end of a fade in; it stays between nothing and what the fade out leaves. */
    public static Edit dragFadeIn(Album album, ClipPlace place, SampleCount by) {
        return Edit.of("Fade in of " + Clips.name(album, place), a -> {
            Fade old = Clips.at(a, place).fadeIn();
            return fadeIn(a, place, dragged(old, by.count())).change().apply(a);
        });
    }

    /** Drags the inner end of a fade out; with a minus it becomes longer, as the corner moves to the left. */
    public static Edit dragFadeOut(Album album, ClipPlace place, SampleCount by) {
        return Edit.of("Fade out of " + Clips.name(album, place), a -> {
            Fade old = Clips.at(a, place).fadeOut();
            return fadeOut(a, place, dragged(old, -limited(by.count())))
                    .change()
                    .apply(a);
        });
    }

    /** Another law for the fades of clips at one end or both; where there is no fade, nothing changes. */
    public static Edit law(Album album, Collection<ClipPlace> places, FadeLaw in, FadeLaw out) {
        return Edit.of(
                "Fade law of " + Clips.name(album, places),
                a -> Clips.changed(a, places, clip -> clip.withFadeIn(
                                new Fade(clip.fadeIn().length(), in))
                        .withFadeOut(new Fade(clip.fadeOut().length(), out))));
    }

    public static Edit gain(Album album, Collection<ClipPlace> places, Gain gain) {
        return Edit.of(
                "Gain of " + Clips.name(album, places) + " " + Names.decibels(gain),
                a -> Clips.changed(a, places, clip -> clip.withGain(gain)));
    }

    /** Raises or lowers clips, each as far as a gain goes. */
    public static Edit addGain(Album album, Collection<ClipPlace> places, int thousandthsDb) {
        return Edit.of(
                "Gain of " + Clips.name(album, places),
                a -> Clips.changed(a, places, clip -> clip.withGain(Gains.sum(clip.gain(), thousandthsDb))));
    }

    /**
     * Drags or nudges clips. Where all clips of a track are among them, the track moves as {@link SpacingEdits#drag} does;
     * others move inside their track, not before its start.
     *
     * @param by any distance; it goes as far as it can
     */
    public static Edit move(Album album, Collection<ClipPlace> places, SampleCount by, Ripple ripple) {
        SortedSet<Integer> whole = wholeTracks(album, places);
        List<ClipPlace> parts =
                places.stream().filter(place -> !whole.contains(place.track())).toList();
        String what = parts.isEmpty() ? Names.tracks(album, whole) : Clips.name(album, places);
        return Edit.of(
                "Move " + what,
                a -> Reach.furthest(a, by.count(), d -> {
                    Album moved = whole.isEmpty() ? a : TrackDrag.moved(a, whole, d, ripple);
                    Album inside = Clips.changed(
                            moved, parts, clip -> clip.withOffset(clip.offset().plus(new SampleCount(d))));
                    return ripple == Ripple.ALL_AFTER ? inside : heldAfter(a, inside, parts);
                }));
    }

    /**
     * Deletes clips. A track of which nothing is left goes too. With {@link Ripple#ALL_AFTER} the holes close up and every
     * other join stays; else what comes after stays as far as pauses can take up the change.
     */
    public static Edit delete(Album album, Collection<ClipPlace> places, Ripple ripple) {
        SortedSet<Integer> whole = wholeTracks(album, places);
        boolean onlyTracks = places.stream().allMatch(place -> whole.contains(place.track()));
        String what = onlyTracks ? Names.tracks(album, whole) : Clips.name(album, places);
        return Edit.of("Delete " + what, a -> Deletion.without(a, new TreeSet<>(places), ripple))
                .selecting(a -> Selection.NONE);
    }

    /** The tracks all of whose clips are among these; hidden audio is none. */
    static SortedSet<Integer> wholeTracks(Album album, Collection<ClipPlace> places) {
        SortedSet<Integer> whole = new TreeSet<>();
        for (int number = 1; number <= album.tracks().size(); number++) {
            if (places.containsAll(Clips.places(album, number))) {
                whole.add(number);
            }
        }
        return whole;
    }

    private static Album heldAfter(Album before, Album moved, List<ClipPlace> parts) {
        Album next = moved;
        var line = new TrackLine();
        DiscLayout layout = DiscLayout.withoutClips(before);
        for (int track : new TreeSet<>(parts.stream().map(ClipPlace::track).toList())) {
            if (track < next.tracks().size()) {
                next = Places.holding(layout, next, line, track + 1);
            }
        }
        return next;
    }

    private static Fade dragged(Fade old, long by) {
        return new Fade(new SampleCount(Math.max(0, old.length().count() + limited(by))), old.law());
    }

    /** So far that every fade has ended. */
    private static long limited(long by) {
        long far = 1_000_000_000_000L;
        return Math.max(-far, Math.min(far, by));
    }

    private static String fadeName(String words, Album album, ClipPlace place, Fade fade) {
        return words + Clips.name(album, place) + " " + Names.seconds(fade.length(), album.rate());
    }
}
