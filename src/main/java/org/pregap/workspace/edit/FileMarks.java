package org.pregap.workspace.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.pregap.audio.SourceMark;
import org.pregap.layout.DiscLayout;
import org.pregap.layout.PlacedClip;
import org.pregap.layout.PlacedTrack;
import org.pregap.model.Album;
import org.pregap.model.Clip;
import org.pregap.model.Source;
import org.pregap.model.Track;
import org.pregap.time.CdFrames;
import org.pregap.time.DiscAddress;
import org.pregap.time.SamplePos;
import org.pregap.time.SampleRate;
import org.pregap.workspace.NotedAlbum;
import org.pregap.workspace.history.Edit;

/**
 * Index points where the files of tracks are marked. Points that are there already stay. A mark inside a CD frame becomes a
 * point at its start, and a mark that can be no index point is told of with its reason, never passed over.
 */
public final class FileMarks {
    private static final int MOST_INDEXES = 98;
    private static final int MOST_NAMED = 5;

    private final Album album;
    private final DiscLayout layout;
    private final Map<String, List<SourceMark>> marks;
    private final List<String> notes = new ArrayList<>();

    private FileMarks(Album album, Map<String, List<SourceMark>> marks) {
        this.album = album;
        this.layout = DiscLayout.of(album);
        this.marks = marks;
    }

    /**
     * The album with index points in these tracks.
     *
     * @param tracks their numbers
     * @param marks the marks of files by {@link Source#path}; a file that is not named has none
     * @return with notes on what was rounded or left out
     */
    public static NotedAlbum applied(Album album, Collection<Integer> tracks, Map<String, List<SourceMark>> marks) {
        var these = new FileMarks(album, marks);
        Album changed = album;
        for (int number : new TreeSet<>(tracks)) {
            List<CdFrames> indexes = these.indexes(number);
            changed = changed.withTrack(number, track -> track.withIndexes(indexes));
        }
        these.noteUnused(tracks);
        return new NotedAlbum(changed, these.notes);
    }

    /** The same as one step. */
    public static Edit edit(Album album, Collection<Integer> tracks, Map<String, List<SourceMark>> marks) {
        return Edit.of("Index points from the marks of " + Names.tracks(album, tracks), a -> applied(a, tracks, marks)
                .album());
    }

    /** Whether any of a track's files has a mark, wherever it is. */
    public static boolean isMarked(Track track, Map<String, List<SourceMark>> marks) {
        return track.clips().stream()
                .anyMatch(clip ->
                        !marks.getOrDefault(clip.source().path(), List.of()).isEmpty());
    }

    private List<CdFrames> indexes(int number) {
        PlacedTrack track = layout.track(number);
        var points = new TreeSet<>(album.track(number).indexes());
        var left = new LinkedHashMap<String, List<String>>();
        List<String> rounded = new ArrayList<>();
        for (PlacedClip placed : layout.clips()) {
            if (placed.track() != number) {
                continue;
            }
            for (SourceMark mark : used(placed.clip())) {
                SamplePos at = place(mark, placed);
                DiscAddress address = at.cdFrameContaining(layout.rate());
                String reason = whyNot(track, address, points);
                if (!reason.isEmpty()) {
                    left.computeIfAbsent(reason, r -> new ArrayList<>()).add(name(mark, placed.clip()));
                    continue;
                }
                points.add(address.since(track.mark()));
                if (!address.start(layout.rate()).equals(at)) {
                    rounded.add(name(mark, placed.clip()));
                }
            }
        }
        note(number, "moved to the start of the CD frame that holds it", rounded);
        left.forEach((reason, names) -> note(number, "no index point, because " + reason, names));
        return List.copyOf(points);
    }

    private List<SourceMark> used(Clip clip) {
        return marks.getOrDefault(clip.source().path(), List.of()).stream()
                .filter(mark -> isUsed(mark, clip))
                .sorted()
                .toList();
    }

    private static boolean isUsed(SourceMark mark, Clip clip) {
        return mark.positionSamples() >= clip.range().startSample()
                && mark.positionSamples() < clip.range().endSample();
    }

    private SamplePos place(SourceMark mark, PlacedClip placed) {
        SampleRate rate = layout.rate();
        SamplePos inStream = new SamplePos(mark.positionSamples())
                .converted(placed.clip().source().format().rate(), rate);
        return new SamplePos(
                placed.start().sample() + inStream.sample() - placed.clip().startInStream(rate));
    }

    /** Why there can be no index point; empty if there can be one. */
    private String whyNot(PlacedTrack track, DiscAddress address, Set<CdFrames> points) {
        if (!address.isAfter(track.mark())) {
            return address.equals(track.mark()) ? "it is at INDEX 01" : "it lies before INDEX 01";
        }
        boolean last = track.number() == layout.tracks().size();
        DiscAddress end =
                last ? layout.leadOut() : layout.track(track.number() + 1).firstIndex();
        if (!address.isBefore(end)) {
            return last ? "it lies behind the end of the disc" : "the next track has begun there";
        }
        if (points.contains(address.since(track.mark()))) {
            return "there is an index point in its CD frame already";
        }
        return points.size() == MOST_INDEXES ? "all 99 index points of the track are used" : "";
    }

    /** Marks of the tracks' files that lie in no clip of the album. */
    private void noteUnused(Collection<Integer> tracks) {
        List<Clip> clips = layout.clips().stream().map(PlacedClip::clip).toList();
        Map<String, List<String>> unused = new LinkedHashMap<>();
        for (PlacedClip placed : layout.clips()) {
            Source source = placed.clip().source();
            if (tracks.contains(placed.track()) && !unused.containsKey(source.path())) {
                unused.put(
                        source.path(),
                        marks.getOrDefault(source.path(), List.of()).stream()
                                .filter(mark -> clips.stream()
                                        .noneMatch(clip ->
                                                clip.source().path().equals(source.path()) && isUsed(mark, clip)))
                                .map(mark -> name(mark, placed.clip()))
                                .toList());
            }
        }
        unused.values().stream()
                .filter(names -> !names.isEmpty())
                .forEach(names -> notes.add(list("outside of what is used of the file", names)));
    }

    private void note(int number, String what, List<String> names) {
        if (!names.isEmpty()) {
            notes.add("track " + number + ": " + list(what, names));
        }
    }

    private static String list(String what, List<String> names) {
        int more = names.size() - MOST_NAMED;
        String shown = String.join(", ", names.subList(0, Math.min(MOST_NAMED, names.size())));
        return shown + (more > 0 ? " and " + more + " more" : "") + ": " + what;
    }

    /** {@code mark 'Chorus' at 61.25 s of a.wav} */
    private static String name(SourceMark mark, Clip clip) {
        int rateHz = clip.source().format().rate().hz();
        String label = mark.label().isEmpty() ? "mark" : "mark '" + Names.shortened(mark.label()) + "'";
        return label + " at " + Seconds.toMilliseconds(mark.positionSamples(), rateHz) + " s of "
                + clip.source().fileName();
    }
}
