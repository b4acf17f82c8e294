package org.pregap.workspace.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.pregap.model.Album;
import org.pregap.model.Gain;
import org.pregap.model.Isrc;
import org.pregap.model.Join;
import org.pregap.model.TextField;
import org.pregap.model.Track;
import org.pregap.model.TrackFlags;
import org.pregap.time.CdFrames;
import org.pregap.workspace.history.ClipPlace;
import org.pregap.workspace.history.Edit;
import org.pregap.workspace.history.Selection;
import org.pregap.workspace.session.Ripple;

/** The order of the tracks, and what is said of them. Numbers count from 1. */
public final class TrackEdits {
    private TrackEdits() {}

    /**
     * Moves tracks, in their order, in front of the one that has a number now. Every join stays with the track it leads into.
     *
     * @param before 1 to one more than there are tracks, which is the end
     */
    public static Edit move(Album album, Collection<Integer> numbers, int before) {
        SortedSet<Integer> moved = new TreeSet<>(numbers);
        int first = before - moved.headSet(before).size();
        return Edit.of("Move " + Names.tracks(album, moved), a -> {
                    List<Track> order = without(a, moved);
                    order.addAll(first - 1, moved.stream().map(a::track).toList());
                    return a.withTracks(order);
                })
                .selecting(a -> selected(a, first, moved.size()));
    }

    /** Moves tracks one place up; those that lie apart come together. At the top nothing changes. */
    public static Edit moveUp(Album album, Collection<Integer> numbers) {
        return move(album, numbers, Math.max(1, new TreeSet<>(numbers).first() - 1));
    }

    /** Moves tracks one place down; those that lie apart come together. At the end nothing changes. */
    public static Edit moveDown(Album album, Collection<Integer> numbers) {
        return move(album, numbers, Math.min(album.tracks().size() + 1, new TreeSet<>(numbers).last() + 2));
    }

    /**
     * Deletes tracks. Every other join stays; with {@link Ripple#THIS_TRACK_ONLY} the pause before the next track grows
     * instead, so that it stays where it is.
     */
    public static Edit delete(Album album, Collection<Integer> numbers, Ripple ripple) {
        List<ClipPlace> places = numbers.stream()
                .flatMap(number -> Clips.places(album, number).stream())
                .toList();
        return ClipEdits.delete(album, places, ripple);
    }

    /**
     * Puts copies of tracks after the last of them. An ISRC names one recording on the album, so copies have none. A
     * crossfade into the first copy that does not fit there becomes the standard pause.
     */
    public static Edit duplicate(Album album, Collection<Integer> numbers) {
        SortedSet<Integer> originals = new TreeSet<>(numbers);
        boolean codes =
                originals.stream().anyMatch(number -> album.track(number).isrc().isPresent());
        String name = "Duplicate " + Names.tracks(album, originals) + (codes ? " without ISRC" : "");
        int at = originals.last() + 1;
        return Edit.of(name, a -> {
                    List<Track> order = new ArrayList<>(a.tracks());
                    order.addAll(
                            at - 1,
                            originals.stream()
                                    .map(number -> a.track(number).withIsrc(Optional.empty()))
                                    .toList());
                    Album copied = a.withTracks(order);
                    return DiscOrder.of(a).isKeptBy(copied)
                            ? copied
                            : copied.withTrack(at, track -> track.withJoin(Join.Pause.STANDARD));
                })
                .selecting(a -> selected(a, at, originals.size()));
    }

    /** Sets a text in the album's main language; an empty one removes it. */
    public static Edit text(Album album, Collection<Integer> numbers, TextField field, String text) {
        return Edit.of(
                Names.capital(field.id()) + " of " + Names.tracks(album, numbers),
                a -> SpacingEdits.tracks(
                        a, numbers, track -> track.withTexts(track.texts().with(a.mainLanguage(), field, text))));
    }

    public static Edit isrc(Album album, Collection<Integer> numbers, Optional<Isrc> code) {
        return Edit.of(
                "ISRC of " + Names.tracks(album, numbers),
                a -> SpacingEdits.tracks(a, numbers, track -> track.withIsrc(code)));
    }

    /**
     * Codes that count up over tracks in their order. Source: ISO 3901:2019, section 4: the designation is the last five
     * digits.
     *
     * @throws IllegalArgumentException if the designations run out; nothing changes then
     */
    public static Edit isrcSeries(Album album, Collection<Integer> numbers, Isrc first) {
        Map<Integer, Isrc> codes = codes(numbers, first);
        return Edit.of(
                "ISRC from " + first + " for " + Names.tracks(album, numbers),
                a -> SpacingEdits.eachOf(
                        a,
                        numbers,
                        (next, number) -> next.withTrack(
                                number, track -> track.withIsrc(Optional.ofNullable(codes.get(number))))));
    }

    public static Edit flags(Album album, Collection<Integer> numbers, TrackFlags flags) {
        return Edit.of(
                "Flags of " + Names.tracks(album, numbers),
                a -> SpacingEdits.tracks(a, numbers, track -> track.withFlags(flags)));
    }

    public static Edit gain(Album album, Collection<Integer> numbers, Gain gain) {
        return Edit.of(
                gainName(album, numbers) + " " + Names.decibels(gain),
                a -> SpacingEdits.tracks(a, numbers, track -> track.withGain(gain)));
    }

    /** Raises or lowers tracks, each as far as a gain goes. */
    public static Edit addGain(Album album, Collection<Integer> numbers, int thousandthsDb) {
        return Edit.of(
                gainName(album, numbers) + " by " + Names.decibels(Gains.sum(Gain.UNITY, thousandthsDb)),
                a -> SpacingEdits.tracks(a, numbers, track -> track.withGain(Gains.sum(track.gain(), thousandthsDb))));
    }

    /** The gain of each of several tracks, as matching finds them. */
    public static Edit gains(Album album, Map<Integer, Gain> gains) {
        return Edit.of(
                gainName(album, gains.keySet()),
                a -> SpacingEdits.eachOf(
                        a,
                        gains.keySet(),
                        (next, number) -> next.withTrack(
                                number, track -> track.withGain(gains.getOrDefault(number, track.gain())))));
    }

    /** By how much louder than the others matching makes tracks. */
    public static Edit matchOffset(Album album, Collection<Integer> numbers, Gain offset) {
        return Edit.of(
                "Matching offset of " + Names.tracks(album, numbers) + " " + Names.decibels(offset),
                a -> SpacingEdits.tracks(a, numbers, track -> track.withMatchOffset(offset)));
    }

    /**
     * The silence between INDEX 01 and the first sound; what follows moves along.
     *
     * @throws IllegalArgumentException when applied, if a track other than the first does not follow a pause
     */
    public static Edit headSpace(Album album, Collection<Integer> numbers, CdFrames length) {
        return Edit.of(
                "Head space of " + Names.tracks(album, numbers) + " " + Names.seconds(length),
                a -> SpacingEdits.eachOf(a, numbers, (next, number) -> {
                    if (number > 1 && !length.isZero() && !(next.track(number).join() instanceof Join.Pause)) {
                        throw new IllegalArgumentException("head space follows a pause, and "
                                + Names.track(next, number) + " joins the track before without one");
                    }
                    return next.withTrack(number, track -> track.withHeadSpace(length));
                }));
    }

    private static Map<Integer, Isrc> codes(Collection<Integer> numbers, Isrc first) {
        Map<Integer, Isrc> codes = new TreeMap<>();
        Isrc code = first;
        for (int number : new TreeSet<>(numbers)) {
            code = codes.isEmpty() ? first : code.next();
            codes.put(number, code);
        }
        return codes;
    }

    private static String gainName(Album album, Collection<Integer> numbers) {
        return "Gain of " + Names.tracks(album, numbers);
    }

    private static List<Track> without(Album album, SortedSet<Integer> numbers) {
        List<Track> left = new ArrayList<>();
        for (int number = 1; number <= album.tracks().size(); number++) {
            if (!numbers.contains(number)) {
                left.add(album.track(number));
            }
        }
        return left;
    }

    private static Selection selected(Album album, int first, int count) {
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            numbers.add(first + i);
        }
        return Selection.ofTracks(album, numbers);
    }
}
