package org.pregap.workspace.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.pregap.layout.DiscLayout;
import org.pregap.layout.IndexPoint;
import org.pregap.layout.PlacedTrack;
import org.pregap.model.Album;
import org.pregap.model.Join;
import org.pregap.time.CdFrames;
import org.pregap.time.DiscAddress;
import org.pregap.time.SampleCount;
import org.pregap.time.SamplePos;
import org.pregap.workspace.history.Edit;

/** Index points from 02 on, and countdowns: INDEX 00 over sound. Places snap down to the CD frame that holds them. */
public final class IndexEdits {
    private static final int LAST_INDEX = 99;

    private IndexEdits() {}

    /**
     * An index point of some track.
     *
     * @param track its number
     * @param index 0 for a countdown, else 2 to 99
     */
    public record Point(int track, int index) {}

    /**
     * Sets an index point at a place, in the track whose INDEX 01 comes before it.
     *
     * @throws IllegalArgumentException if no track is there, there is a point already, or all 99 are used
     */
    public static Edit add(Album album, SamplePos at) {
        DiscLayout layout = DiscLayout.of(album);
        int number = layout.trackAt(at);
        if (number == 0) {
            throw new IllegalArgumentException(
                    "index points lie after INDEX 01 of a track, and no track has begun here");
        }
        PlacedTrack track = layout.track(number);
        DiscAddress address = at.cdFrameContaining(album.rate());
        if (track.indexPoints().stream().anyMatch(point -> point.address().equals(address))) {
            throw new IllegalArgumentException(
                    "there is an index point in this CD frame already;" + " put the playhead elsewhere");
        }
        if (track.furtherIndexes().size() == LAST_INDEX - 1) {
            throw new IllegalArgumentException(
                    Names.capital(Names.track(album, number)) + " has all of its 99 index points already");
        }
        if (!address.isBefore(next(layout, number))) {
            throw new IllegalArgumentException("the next track has begun here; index points lie before it");
        }
        return Edit.of(
                "Index point in " + Names.track(album, number),
                a -> a.withTrack(number, t -> {
                    var all = new TreeSet<>(t.indexes());
                    all.add(address.since(DiscLayout.of(a).track(number).mark()));
                    return t.withIndexes(List.copyOf(all));
                }));
    }

    /**
     * Sets a countdown from a place to the next INDEX 01: players count down from here, whatever sounds.
     *
     * @throws IllegalArgumentException if no track begins after the place
     */
    public static Edit addCountdown(Album album, SamplePos at) {
        DiscAddress address = at.cdFrameContaining(album.rate());
        int number = DiscLayout.of(album).tracks().stream()
                .filter(track -> track.mark().isAfter(address))
                .map(PlacedTrack::number)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no track begins after this place to count down to"));
        if (number == 1) {
            throw new IllegalArgumentException("track 1 has its INDEX 00 at 00:00:00 always");
        }
        return Edit.of("Countdown into " + Names.track(album, number), a -> {
            Album changed = withCountdown(a, number, address);
            if (!DiscOrder.of(a).isKeptBy(changed)) {
                throw new IllegalArgumentException("a countdown begins after the last index point of the track before");
            }
            return changed;
        });
    }

    /**
     * Takes an index point away; those after it count one less.
     *
     * @throws IllegalArgumentException if it is INDEX 01, or the INDEX 00 of a pause
     */
    public static Edit remove(Album album, Point point) {
        return Edit.of(name(point) + " of " + Names.track(album, point.track()) + " removed", a -> {
            if (point.index() == 0) {
                Join join = a.track(point.track()).join();
                if (join.countdown().isEmpty()) {
                    throw new IllegalArgumentException("this INDEX 00 is the start of the pause; shorten that instead");
                }
                return a.withTrack(point.track(), track -> track.withJoin(join.withCountdown(Optional.empty())));
            }
            List<CdFrames> left = new ArrayList<>(a.track(point.track()).indexes());
            left.remove(further(a, point));
            return a.withTrack(point.track(), track -> track.withIndexes(left));
        });
    }

    /** Takes away the index point or countdown that lies nearest to a place, within a distance. */
    public static Edit removeNearest(Album album, SamplePos at, CdFrames within) {
        return remove(
                album,
                nearest(album, at, within)
                        .orElseThrow(() -> new IllegalArgumentException(
                                "there is no index point here that could be removed; INDEX 01 stays")));
    }

    /** The index point from 02 on, or the countdown, that lies nearest to a place, within a distance. */
    public static Optional<Point> nearest(Album album, SamplePos at, CdFrames within) {
        DiscAddress address = at.cdFrameContaining(album.rate());
        Point nearest = null;
        long least = within.count() + 1;
        for (PlacedTrack track : DiscLayout.of(album).tracks()) {
            boolean countdown = track.number() > 1
                    && album.track(track.number()).join().countdown().isPresent();
            for (IndexPoint point : track.indexPoints()) {
                long distance = Math.abs(point.address().since(address).count());
                boolean removable = point.index() == 0 ? countdown : point.index() > 1;
                if (removable && distance < least) {
                    least = distance;
                    nearest = new Point(track.number(), point.index());
                }
            }
        }
        return Optional.ofNullable(nearest);
    }

    /** Drags an index point or a countdown; it stays between its neighbours. */
    public static Edit drag(Album album, Point point, SampleCount by) {
        return Edit.of("Move " + name(point) + " of " + Names.track(album, point.track()), a -> {
            long each = a.rate().samplesPerCdFrame();
            long cdFrames = Math.floorDiv(Math.max(by.count(), Long.MIN_VALUE / 2), each);
            return Reach.furthest(
                    a, cdFrames, d -> point.index() == 0 ? dragged(a, point.track(), d) : moved(a, point, d));
        });
    }

    private static Album dragged(Album album, int number, long later) {
        Join join = album.track(number).join();
        CdFrames length = join.countdown()
                .orElseThrow(() -> new IllegalArgumentException("this INDEX 00 is the start of the pause"));
        return album.withTrack(
                number, track -> track.withJoin(join.withCountdown(Optional.of(length.minus(new CdFrames(later))))));
    }

    private static Album moved(Album album, Point point, long later) {
        List<CdFrames> indexes = new ArrayList<>(album.track(point.track()).indexes());
        int at = further(album, point);
        indexes.set(at, indexes.get(at).plus(new CdFrames(later)));
        return album.withTrack(point.track(), track -> track.withIndexes(indexes));
    }

    private static int further(Album album, Point point) {
        int at = point.index() - 2;
        if (at < 0 || at >= album.track(point.track()).indexes().size()) {
            throw new IllegalArgumentException(Names.capital(Names.track(album, point.track())) + " has no "
                    + name(point) + " that can be changed");
        }
        return at;
    }

    private static Album withCountdown(Album album, int number, DiscAddress from) {
        CdFrames length = DiscLayout.of(album).track(number).mark().since(from);
        return album.withTrack(number, track -> track.withJoin(track.join().withCountdown(Optional.of(length))));
    }

    private static DiscAddress next(DiscLayout layout, int number) {
        return number < layout.tracks().size() ? layout.track(number + 1).firstIndex() : layout.leadOut();
    }

    private static String name(Point point) {
        return new IndexPoint(point.index(), DiscAddress.ZERO).name();
    }
}
