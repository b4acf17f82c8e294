package org.pregap.workspace.edit;

import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.pregap.layout.DiscLayout;
import org.pregap.layout.TrackLine;
import org.pregap.model.Album;
import org.pregap.model.Fade;
import org.pregap.model.FadeLaw;
import org.pregap.model.Join;
import org.pregap.model.Join.Butt;
import org.pregap.model.Join.Crossfade;
import org.pregap.model.Join.Pause;
import org.pregap.model.MarkPlace;
import org.pregap.model.Opening;
import org.pregap.model.Track;
import org.pregap.time.CdFrames;
import org.pregap.time.DiscAddress;
import org.pregap.time.SampleCount;
import org.pregap.time.SamplePos;
import org.pregap.time.SampleRate;
import org.pregap.workspace.history.Edit;
import org.pregap.workspace.session.Ripple;

/** How tracks follow each other: pauses, gapless joins, crossfades and the marks in them. Numbers count from 1. */
public final class SpacingEdits {
    private static final long NEW_CROSSFADE_THOUSANDTHS = 1500;

    private SpacingEdits() {}

    /**
     * Sets the pause before tracks; before track 1, the first pause.
     *
     * @param length 0 and up; 150 CD frames and up before track 1
     */
    public static Edit pause(Album album, Collection<Integer> numbers, CdFrames length) {
        String name = "Pause before " + Names.tracks(album, numbers) + " " + Names.seconds(length);
        return Edit.of(
                name,
                a -> eachOf(a, numbers, (next, number) -> {
                    if (number > 1) {
                        return next.withTrack(
                                number,
                                track -> track.withJoin(
                                        new Pause(length, track.join().countdown())));
                    }
                    if (length.isShorterThan(Opening.SHORTEST_PAUSE)) {
                        throw new IllegalArgumentException(
                                "the first pause is at least 2 seconds (150f), not " + Names.seconds(length));
                    }
                    return next.withOpening(next.opening().withFirstPause(length));
                }));
    }

    /** The tracks follow those before them without a gap. */
    public static Edit gapless(Album album, Collection<Integer> numbers) {
        return Edit.of(
                "Gapless into " + Names.tracks(album, numbers),
                a -> eachOf(a, numbers, (next, number) -> {
                    requireTrackBefore(number);
                    return next.withTrack(
                            number,
                            track -> track.withJoin(new Butt(track.join().countdown())));
                }));
    }

    /**
     * Crossfades into tracks. Laws, mark and the like of a crossfade that was there stay; a new one has equal power.
     *
     * @throws IllegalArgumentException when applied, if it is too long for the tracks; the message says what fits
     */
    public static Edit crossfade(Album album, Collection<Integer> numbers, SampleCount overlap) {
        return Edit.of(crossfadeName(album, numbers, overlap), a -> withOverlaps(a, numbers, overlap));
    }

    /** As {@link #crossfade(Album, Collection, SampleCount)}, with the law on both sides over the whole overlap. */
    public static Edit crossfade(Album album, Collection<Integer> numbers, SampleCount overlap, FadeLaw law) {
        return Edit.of(
                crossfadeName(album, numbers, overlap),
                a -> eachOf(withOverlaps(a, numbers, overlap), numbers, (next, number) -> withLaws(next, number, law)));
    }

    /** Crossfades of 1.5 s, or as much of it as fits; those that are there stay. */
    public static Edit crossfade(Album album, Collection<Integer> numbers) {
        return Edit.of(
                "Crossfade into " + Names.tracks(album, numbers),
                a -> Reach.whole(
                        a,
                        all -> eachOf(
                                all,
                                numbers,
                                (next, number) ->
                                        isCrossfade(next, number) ? next : overlapping(next, number, newOverlap(next))),
                        parts -> eachOf(
                                parts,
                                numbers,
                                (next, number) -> isCrossfade(next, number)
                                        ? next
                                        : Reach.furthest(
                                                gaplessInto(next, number),
                                                newOverlap(next).count(),
                                                length -> overlapping(next, number, new SampleCount(length))))));
    }

    private static SampleCount newOverlap(Album album) {
        return new SampleCount(album.rate().hz() * NEW_CROSSFADE_THOUSANDTHS / 1000);
    }

    /**
     * Drags the length of a crossfade; it goes no further than the tracks allow and stays one sample at least.
     *
     * @param by how many samples longer, or with a minus shorter
     */
    public static Edit dragOverlap(Album album, int number, SampleCount by) {
        return Edit.of("Length of the crossfade into " + Names.track(album, number), a -> {
            Crossfade old = crossfadeInto(a, number);
            return Reach.furthest(
                    a, by.count(), d -> overlapping(a, number, old.overlap().plus(new SampleCount(d))));
        });
    }

    /** The curves of a crossfade; one that is longer than the overlap is cut to it. */
    public static Edit curves(Album album, int number, Fade outgoing, Fade incoming) {
        return Edit.of("Curves of the crossfade into " + Names.track(album, number), a -> {
            Crossfade old = crossfadeInto(a, number);
            return withJoin(a, number, old.withSides(within(outgoing, old.overlap()), within(incoming, old.overlap())));
        });
    }

    /** Whether a crossfade keeps its level however alike its sides are. */
    public static Edit adaptive(Album album, int number, boolean adaptive) {
        return Edit.of(
                (adaptive ? "Adaptive crossfade into " : "Plain crossfade into ") + Names.track(album, number),
                a -> withJoin(a, number, crossfadeInto(a, number).withAdaptive(adaptive)));
    }

    /** Where in a crossfade the track's mark lies. */
    public static Edit mark(Album album, int number, MarkPlace place) {
        return Edit.of(
                "Mark of " + Names.track(album, number) + " at the " + place.id() + " of the crossfade",
                a -> withJoin(a, number, crossfadeInto(a, number).withMark(place)));
    }

    /**
     * Drags INDEX 01 against the sound, which stays where it is. After silence the head space changes and the pause makes up
     * for it, so that the mark stays between the end of the track before and the first sound; in a crossfade the nearest of
     * its three places is taken; at a gapless join the mark cannot move.
     */
    public static Edit dragMark(Album album, int number, SampleCount by) {
        return Edit.of("Move the mark of " + Names.track(album, number), a -> MarkDrag.moved(a, number, by));
    }

    /**
     * Lengthens or shortens what lies between tracks. A pause ends at 0 (the first one at two seconds) and a crossfade while
     * something of it is left; a gapless join becomes a pause when it is lengthened.
     *
     * @param by how much more silence, or less overlap; with a minus the other way round
     */
    public static Edit nudgeGap(Album album, Collection<Integer> numbers, CdFrames by) {
        String name = by.count() < 0 ? "Shorter gap before " : "Longer gap before ";
        return Edit.of(
                name + Names.tracks(album, numbers),
                a -> Reach.whole(
                        a,
                        all -> eachOf(all, numbers, (next, number) -> withGap(next, number, by.count())),
                        parts -> eachOf(parts, numbers, (next, number) -> nudged(next, number, by.count()))));
    }

    /**
     * Drags tracks as they lie. The join before them changes: a pause grows, or shrinks to 0; further on it becomes a
     * crossfade, and on the way back a pause again. What comes after follows, or with {@link Ripple#THIS_TRACK_ONLY} stays as
     * long as the pause after them can take it up.
     *
     * @param by any distance; the drag stops where the disc would come out of order
     */
    public static Edit drag(Album album, Collection<Integer> numbers, SampleCount by, Ripple ripple) {
        return Edit.of(
                "Move " + Names.tracks(album, numbers),
                a -> Reach.furthest(a, by.count(), d -> TrackDrag.moved(a, new TreeSet<>(numbers), d, ripple)));
    }

    /**
     * The pause before a track, so that its INDEX 01 lies at an address.
     *
     * @throws IllegalArgumentException when applied, if no pause leads there; the message says where the earliest place is
     */
    public static Edit startAt(Album album, int number, DiscAddress address) {
        return Edit.of("Start of " + Names.track(album, number) + " at " + address, a -> {
            if (number > 1 && !(a.track(number).join() instanceof Pause)) {
                throw new IllegalArgumentException(Names.capital(Names.track(a, number))
                        + " follows without a pause, so its start is where the track before ends; set a pause first");
            }
            Track track = a.track(number);
            Album moved = Places.pausedUntil(
                    a, number, address.plus(track.headSpace()).start(a.rate()));
            DiscAddress reached = DiscLayout.withoutClips(moved).track(number).mark();
            if (!reached.equals(address)) {
                throw new IllegalArgumentException(Names.capital(Names.track(a, number)) + " can start at " + reached
                        + " or later, not at " + address);
            }
            return moved;
        });
    }

    /** As far as it fits. A gapless join becomes a pause whatever follows of it. */
    private static Album nudged(Album album, int number, long byCdFrames) {
        return number > 1 && album.track(number).join() instanceof Butt
                ? withGap(album, number, byCdFrames)
                : Reach.furthest(album, byCdFrames, d -> withGap(album, number, d));
    }

    /** Whether it fits or not. */
    private static Album withGap(Album album, int number, long byCdFrames) {
        var by = new CdFrames(byCdFrames);
        if (number == 1) {
            SamplePos start = new TrackLine().track(album, 1).start();
            return Places.pausedUntil(album, 1, start.plus(by.toSamples(album.rate())));
        }
        return album.withTrack(number, track -> track.withJoin(gap(track.join(), by, album.rate())));
    }

    private static Join gap(Join join, CdFrames by, SampleRate rate) {
        return join.fold(
                pause -> new Pause(longer(pause.length(), by), pause.countdown()),
                butt -> by.count() <= 0 ? butt : new Pause(by, butt.countdown()),
                crossfade -> Places.crossfade(crossfade, crossfade.overlap().minus(by.toSamples(rate))));
    }

    private static CdFrames longer(CdFrames length, CdFrames by) {
        CdFrames sum = length.plus(by);
        return sum.isShorterThan(CdFrames.ZERO) ? CdFrames.ZERO : sum;
    }

    private static boolean isCrossfade(Album album, int number) {
        requireTrackBefore(number);
        return album.track(number).join() instanceof Crossfade;
    }

    private static Album withOverlaps(Album album, Collection<Integer> numbers, SampleCount overlap) {
        return Reach.whole(
                album,
                all -> eachOf(all, numbers, (next, number) -> {
                    requireTrackBefore(number);
                    return overlapping(next, number, overlap);
                }),
                parts -> eachOf(parts, numbers, (next, number) -> withOverlap(next, number, overlap)));
    }

    private static Album withOverlap(Album album, int number, SampleCount overlap) {
        requireTrackBefore(number);
        if (overlap.count() < 1) {
            throw new IllegalArgumentException("a crossfade has a length; without one the join is gapless (=)");
        }
        Album from = gaplessInto(album, number);
        Album longest = Reach.furthest(from, overlap.count(), d -> overlapping(album, number, new SampleCount(d)));
        SampleCount fits = longest.track(number).join() instanceof Crossfade x ? x.overlap() : SampleCount.ZERO;
        if (fits.compareTo(overlap) < 0) {
            throw new IllegalArgumentException("a crossfade of " + Names.seconds(overlap, album.rate())
                    + " into " + Names.track(album, number) + " is too long for the tracks around it; at most "
                    + Seconds.atMost(fits.count(), album.rate().hz()) + " s fit");
        }
        return longest;
    }

    /** What a crossfade grows from: what is out of order only because of an overlap that is there does not count. */
    private static Album gaplessInto(Album album, int number) {
        return withJoin(album, number, new Butt(album.track(number).join().countdown()));
    }

    private static Album overlapping(Album album, int number, SampleCount overlap) {
        return withJoin(album, number, Places.crossfade(album.track(number).join(), overlap));
    }

    private static Album withLaws(Album album, int number, FadeLaw law) {
        Crossfade crossfade = crossfadeInto(album, number);
        var curve = new Fade(crossfade.overlap(), law);
        return withJoin(album, number, crossfade.withSides(curve, curve));
    }

    private static Album withJoin(Album album, int number, Join join) {
        return album.withTrack(number, track -> track.withJoin(join));
    }

    private static Fade within(Fade curve, SampleCount overlap) {
        return curve.length().compareTo(overlap) > 0 ? new Fade(overlap, curve.law()) : curve;
    }

    static Crossfade crossfadeInto(Album album, int number) {
        requireTrackBefore(number);
        if (album.track(number).join() instanceof Crossfade crossfade) {
            return crossfade;
        }
        throw new IllegalArgumentException("there is no crossfade into " + Names.track(album, number));
    }

    static void requireTrackBefore(int number) {
        if (number < 2) {
            throw new IllegalArgumentException(
                    "track 1 follows no track: what lies before it is the first pause, at least 2 seconds long");
        }
    }

    private static String crossfadeName(Album album, Collection<Integer> numbers, SampleCount overlap) {
        return "Crossfade into " + Names.tracks(album, numbers) + " " + Names.seconds(overlap, album.rate());
    }

    /** Changes one track after the other. */
    interface TrackChange {
        Album apply(Album album, int number);
    }

    static Album eachOf(Album album, Collection<Integer> numbers, TrackChange change) {
        SortedSet<Integer> ordered = new TreeSet<>(numbers);
        Album next = album;
        for (int number : ordered) {
            next = change.apply(next, number);
        }
        return next;
    }

    static Album tracks(Album album, Collection<Integer> numbers, UnaryOperator<Track> change) {
        return eachOf(album, numbers, (next, number) -> next.withTrack(number, change));
    }
}
