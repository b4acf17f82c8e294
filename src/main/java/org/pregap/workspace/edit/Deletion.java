package org.pregap.workspace.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.pregap.layout.DiscLayout;
import org.pregap.model.Album;
import org.pregap.model.Clip;
import org.pregap.model.Track;
import org.pregap.time.CdFrames;
import org.pregap.time.SampleCount;
import org.pregap.time.SamplePos;
import org.pregap.time.SampleRate;
import org.pregap.workspace.history.ClipPlace;
import org.pregap.workspace.session.Ripple;

/** Takes clips out of an album, and closes the holes or leaves them. */
final class Deletion {
    /** A stretch of a track in which nothing sounds any more. */
    private record Hole(long startSample, long endSample) {
        long before(long sample) {
            return Math.max(0, Math.min(sample, endSample) - startSample);
        }
    }

    private final Album album;
    private final DiscLayout layout;
    private final SortedSet<ClipPlace> gone;
    private final Ripple ripple;

    private Deletion(Album album, SortedSet<ClipPlace> gone, Ripple ripple) {
        this.album = album;
        this.layout = DiscLayout.of(album);
        this.gone = gone;
        this.ripple = ripple;
    }

    static Album without(Album album, SortedSet<ClipPlace> gone, Ripple ripple) {
        return new Deletion(album, gone, ripple).run();
    }

    /** From the last track to the first, so that numbers stay true. */
    private Album run() {
        Album next = album;
        for (int number = album.tracks().size(); number >= 1; number--) {
            if (gone.containsAll(Clips.places(album, number))) {
                next = withoutTrack(next, number);
            } else if (isTouched(number)) {
                next = withoutClips(next, number);
            }
        }
        return isTouched(0) ? withoutHidden(next) : next;
    }

    private Album withoutTrack(Album from, int number) {
        List<Track> tracks = new ArrayList<>(from.tracks());
        tracks.remove(number - 1);
        Album next = from.withTracks(tracks);
        boolean holds = ripple == Ripple.THIS_TRACK_ONLY && number <= tracks.size();
        return holds ? Places.pausedUntil(next, number, startOf(from, number + 1)) : next;
    }

    private Album withoutClips(Album from, int number) {
        List<Clip> left = left(number);
        List<Hole> holes = holes(number, left);
        List<Hole> closed = ripple == Ripple.ALL_AFTER
                ? holes
                : holes.stream().filter(hole -> hole.startSample() == 0).toList();
        SamplePos sound = layout.track(number)
                .start()
                .plus(new SampleCount(
                        shift(closed, left.get(Clips.first(left)).offset().count())));
        Album next = from.withTrack(number, track -> track.withClips(moved(left, closed)))
                .withTrack(number, track -> track.withIndexes(indexes(track, holes, closed)));
        if (ripple == Ripple.ALL_AFTER) {
            return next;
        }
        Album shifted = Places.pausedUntil(next, number, sound);
        return number < from.tracks().size()
                ? Places.pausedUntil(shifted, number + 1, startOf(from, number + 1))
                : shifted;
    }

    private Album withoutHidden(Album from) {
        List<Clip> left = left(0);
        List<Hole> closed = ripple == Ripple.ALL_AFTER ? holes(0, left) : List.of();
        return Clips.with(from, 0, moved(left, closed));
    }

    private SamplePos startOf(Album from, int number) {
        return DiscLayout.withoutClips(from).track(number).start();
    }

    private boolean isTouched(int track) {
        return gone.stream().anyMatch(place -> place.track() == track);
    }

    private List<Clip> left(int track) {
        List<Clip> clips = Clips.of(album, track);
        return Clips.places(album, track).stream()
                .filter(place -> !gone.contains(place))
                .map(place -> clips.get(place.clip()))
                .toList();
    }

    private static List<Clip> moved(List<Clip> clips, List<Hole> closed) {
        return clips.stream()
                .map(clip -> clip.withOffset(new SampleCount(
                        clip.offset().count() - shift(closed, clip.offset().count()))))
                .toList();
    }

    private static long shift(List<Hole> closed, long sample) {
        return closed.stream().mapToLong(hole -> hole.before(sample)).sum();
    }

    /** What was sound of a deleted clip and is not covered by what is left. */
    private List<Hole> holes(int track, List<Clip> left) {
        SampleRate rate = album.rate();
        List<Clip> ordered =
                left.stream().sorted(Comparator.comparing(Clip::offset)).toList();
        List<Hole> holes = new ArrayList<>();
        for (Hole removed : union(track)) {
            long from = removed.startSample();
            for (Clip clip : ordered) {
                if (clip.offset().count() > from && from < removed.endSample()) {
                    holes.add(new Hole(
                            from, Math.min(removed.endSample(), clip.offset().count())));
                }
                from = Math.max(from, Clips.end(clip, rate).count());
            }
            if (from < removed.endSample()) {
                holes.add(new Hole(from, removed.endSample()));
            }
        }
        return holes;
    }

    /** The stretches of the deleted clips, in order; those that touch or overlap are one. */
    private List<Hole> union(int track) {
        List<Hole> union = new ArrayList<>();
        gone.stream()
                .filter(place -> place.track() == track)
                .map(place -> Clips.at(album, place))
                .sorted(Comparator.comparing(Clip::offset))
                .map(clip -> new Hole(
                        clip.offset().count(), Clips.end(clip, album.rate()).count()))
                .forEach(next -> {
                    Hole before = union.isEmpty() ? null : union.get(union.size() - 1);
                    if (before == null || before.endSample() < next.startSample()) {
                        union.add(next);
                    } else {
                        union.set(
                                union.size() - 1,
                                new Hole(before.startSample(), Math.max(before.endSample(), next.endSample())));
                    }
                });
        return union;
    }

    /** Index points stay with their sound; those of what is gone go too. */
    private List<CdFrames> indexes(Track track, List<Hole> holes, List<Hole> closed) {
        long each = album.rate().samplesPerCdFrame();
        long end = track.length(album.rate()).count();
        return List.copyOf(new TreeSet<>(track.indexes().stream()
                .map(index -> index.count() * each)
                .filter(sample -> holes.stream().noneMatch(h -> h.startSample() <= sample && sample < h.endSample()))
                .map(sample -> sample - shift(closed, sample))
                .filter(sample -> sample < end)
                .map(sample -> new CdFrames(Math.floorDiv(sample + each / 2, each)))
                .filter(index -> index.count() > 0)
                .toList()));
    }
}
