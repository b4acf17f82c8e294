package org.pregap.workspace.history;

import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.pregap.model.Album;

/**
 * What is selected: clips, and perhaps a stretch of time. A track is selected by all of its clips.
 *
 * @param clips in the order of the album
 * @param range what was marked on the timeline
 */
public record Selection(SortedSet<ClipPlace> clips, Optional<TimeRange> range) {
    public static final Selection NONE = new Selection(Collections.emptySortedSet(), Optional.empty());

    public Selection {
        clips = Collections.unmodifiableSortedSet(new TreeSet<>(clips));
    }

    public static Selection ofClips(Collection<ClipPlace> clips) {
        return new Selection(new TreeSet<>(clips), Optional.empty());
    }

    /** Every clip of these tracks; 0 is hidden audio, and a number that the album does not have is left out. */
    public static Selection ofTracks(Album album, Collection<Integer> numbers) {
        return ofClips(numbers.stream()
                .filter(number -> number >= 0 && number <= album.tracks().size())
                .flatMap(number -> IntStream.range(0, clipCount(album, number)).mapToObj(i -> new ClipPlace(number, i)))
                .toList());
    }

    /** The numbers of the tracks with a selected clip; hidden audio, 0, is none of them. */
    public SortedSet<Integer> tracks() {
        return clips.stream()
                .map(ClipPlace::track)
                .filter(number -> number > 0)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    public boolean isEmpty() {
        return clips.isEmpty() && range.isEmpty();
    }

    public Selection withRange(Optional<TimeRange> newRange) {
        return new Selection(clips, newRange);
    }

    /** Without what this album does not have. */
    public Selection within(Album album) {
        if (clips.stream().allMatch(place -> isIn(album, place))) {
            return this;
        }
        return new Selection(
                clips.stream().filter(place -> isIn(album, place)).collect(Collectors.toCollection(TreeSet::new)),
                range);
    }

    private static boolean isIn(Album album, ClipPlace place) {
        return place.track() <= album.tracks().size() && place.clip() < clipCount(album, place.track());
    }

    private static int clipCount(Album album, int track) {
        return track == 0
                ? album.opening().hidden().size()
                : album.track(track).clips().size();
    }
}
