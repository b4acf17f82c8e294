package org.pregap.ui.timeline.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pregap.layout.DiscLayout;
import org.pregap.layout.IndexPoint;
import org.pregap.layout.PlacedClip;
import org.pregap.layout.PlacedCrossfade;
import org.pregap.layout.PlacedTrack;
import org.pregap.model.Album;
import org.pregap.model.Join;
import org.pregap.time.CdFrames;
import org.pregap.time.SampleRate;
import org.pregap.workspace.history.ClipPlace;

/**
 * What there is to be seen of an album, on the album clock.
 *
 * @param album what is shown
 * @param layout where it lies
 * @param clips in the order of the album, hidden ones first
 * @param pauses the silences before tracks
 * @param overlaps of crossfades
 * @param marks every index point, in order
 */
public record Scene(
        Album album,
        DiscLayout layout,
        List<ClipItem> clips,
        List<PauseItem> pauses,
        List<PlacedCrossfade> overlaps,
        List<MarkItem> marks) {
    private static final int LEAST_SECONDS = 10;
    private static final int MARGIN_SECONDS = 2;

    /** From INDEX 01 to a further index, in units of design. */
    private static final int MARKS_APART = 26;

    private static final int MARGIN_PARTS = 50;

    /**
     * A clip in its lane.
     *
     * @param lane 0 above, 1 below; tracks take turns
     * @param ownFadeIn whether its fade in counts; not where a crossfade stands for it
     */
    public record ClipItem(ClipPlace place, int lane, PlacedClip placed, boolean ownFadeIn, boolean ownFadeOut) {
        public double start() {
            return placed.start().sample();
        }

        public double end() {
            return placed.end().sample();
        }
    }

    /**
     * The silence before a track.
     *
     * @param start the first silent sample
     * @param end the first sample of the track
     * @param pause as it was set
     * @param hidden by how much hidden audio makes it longer, in front of track 1
     */
    public record PauseItem(int track, long start, long end, CdFrames pause, CdFrames hidden) {}

    /**
     * An index point.
     *
     * @param sample where its CD frame begins
     * @param counted whether it is an INDEX 00 that the join carries of its own
     */
    public record MarkItem(int track, int index, long sample, boolean counted) {
        /** An INDEX 00 that a pause has by itself follows its pause and cannot be held. */
        public Handle.Kind kind() {
            return switch (index) {
                case 0 -> counted ? Handle.Kind.COUNTDOWN : Handle.Kind.NOTHING;
                case 1 -> Handle.Kind.MARK;
                default -> Handle.Kind.INDEX;
            };
        }

        public Handle handle() {
            return new Handle(kind(), track, index);
        }
    }

    /**
     * From where to where something lies, in samples of the album clock; of a mark both are the same.
     */
    public record Stretch(double from, double to) {}

    public Scene {
        clips = List.copyOf(clips);
        pauses = List.copyOf(pauses);
        overlaps = List.copyOf(overlaps);
        marks = List.copyOf(marks);
    }

    public static Scene of(Album album, DiscLayout layout) {
        return new Scene(
                album,
                layout,
                clipsOf(album, layout),
                pausesOf(album, layout),
                overlapsOf(album, layout),
                marksOf(album, layout));
    }

    public SampleRate rate() {
        return layout.rate();
    }

    public boolean isEmpty() {
        return clips.isEmpty();
    }

    /** How much of the album clock can be shown: the album and a little more. */
    public double extent() {
        long end = layout.end().sample();
        for (ClipItem clip : clips) {
            end = Math.max(end, clip.placed().end().sample());
        }
        long hz = rate().hz();
        return Math.max(LEAST_SECONDS * hz, end + Math.max(MARGIN_SECONDS * hz, end / MARGIN_PARTS));
    }

    public Optional<ClipItem> clip(ClipPlace place) {
        return clips.stream().filter(item -> item.place().equals(place)).findFirst();
    }

    /** Where a clip, a join or a mark lies; empty where there is none such any more. */
    public Optional<Stretch> stretchOf(Handle part) {
        int track = part.track();
        return switch (part.kind()) {
            case BODY, START, END, FADE_IN, FADE_OUT, GAIN ->
                clip(part.clip()).map(item -> new Stretch(item.start(), item.end()));
            case PAUSE ->
                pauses.stream()
                        .filter(pause -> pause.track() == track)
                        .findFirst()
                        .map(pause -> new Stretch(pause.start(), pause.end()));
            case OVERLAP ->
                overlaps.stream()
                        .filter(overlap -> overlap.track() == track)
                        .findFirst()
                        .map(overlap -> new Stretch(
                                overlap.start().sample(), overlap.end().sample()));
            case MARK, INDEX, COUNTDOWN ->
                marks.stream()
                        .filter(mark -> mark.track() == track && mark.index() == part.part())
                        .findFirst()
                        .map(mark -> new Stretch(mark.sample(), mark.sample()));
            case NOTHING, LANE, RULER -> Optional.empty();
        };
    }

    /**
     * Whether a mark has room of its own. From far away, further indexes would lie over the number of their track.
     *
     * @param mark its place in {@link #marks}
     */
    public boolean isApart(int mark, TimeScale scale, Rows rows) {
        MarkItem item = marks.get(mark);
        if (item.index() <= 1) {
            return true;
        }
        int first = mark;
        while (first > 0 && marks.get(first).index() > 1 && marks.get(first).track() == item.track()) {
            first--;
        }
        double away = scale.xOf(item.sample()) - scale.xOf(marks.get(first).sample());
        return away >= rows.of(MARKS_APART);
    }

    /** The first track whose middle lies behind a place, or one more than there are. */
    public int trackBehind(double sample) {
        for (PlacedTrack track : layout.tracks()) {
            if (sample < (track.start().sample() + track.end().sample()) / 2.0) {
                return track.number();
            }
        }
        return layout.tracks().size() + 1;
    }

    public static int laneOf(int track) {
        return (track + 1) % Rows.LANES;
    }

    private static List<ClipItem> clipsOf(Album album, DiscLayout layout) {
        List<ClipItem> items = new ArrayList<>();
        int track = -1;
        int clip = 0;
        for (PlacedClip placed : layout.clips()) {
            clip = placed.track() == track ? clip + 1 : 0;
            track = placed.track();
            boolean in = !(crossfades(album, track)
                    && placed.start().equals(layout.track(track).start()));
            boolean out = !(crossfades(album, track + 1)
                    && track > 0
                    && placed.end().equals(layout.track(track).end()));
            items.add(new ClipItem(new ClipPlace(track, clip), laneOf(track), placed, in, out));
        }
        return items;
    }

    /** Whether a crossfade leads into the track of this number, if there is one. */
    private static boolean crossfades(Album album, int track) {
        return track >= 2
                && track <= album.tracks().size()
                && album.track(track).join() instanceof Join.Crossfade;
    }

    private static List<PauseItem> pausesOf(Album album, DiscLayout layout) {
        List<PauseItem> items = new ArrayList<>();
        for (PlacedTrack track : layout.tracks()) {
            long length = track.silenceBefore().count();
            if (length > 0) {
                long end = track.start().sample();
                CdFrames hidden = layout.hiddenBefore(album, track.number());
                items.add(new PauseItem(
                        track.number(), end - length, end, pauseOf(album, track).minus(hidden), hidden));
            }
        }
        return items;
    }

    private static CdFrames pauseOf(Album album, PlacedTrack track) {
        return track.number() > 1 && album.track(track.number()).join() instanceof Join.Pause pause
                ? pause.length()
                : track.pause();
    }

    private static List<PlacedCrossfade> overlapsOf(Album album, DiscLayout layout) {
        List<PlacedCrossfade> items = new ArrayList<>();
        for (PlacedTrack track : layout.tracks()) {
            if (track.number() > 1 && album.track(track.number()).join() instanceof Join.Crossfade join) {
                items.add(new PlacedCrossfade(track.number(), track.start(), join));
            }
        }
        return items;
    }

    private static List<MarkItem> marksOf(Album album, DiscLayout layout) {
        List<MarkItem> items = new ArrayList<>();
        for (PlacedTrack track : layout.tracks()) {
            boolean counts = track.number() > 1
                    && album.track(track.number()).join().countdown().isPresent();
            for (IndexPoint point : track.indexPoints()) {
                long sample = point.address().start(layout.rate()).sample();
                items.add(new MarkItem(track.number(), point.index(), sample, counts && point.index() == 0));
            }
        }
        return items;
    }
}
