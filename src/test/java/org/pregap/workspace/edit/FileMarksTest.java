package org.pregap.workspace.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.pregap.audio.SourceMark;
import org.pregap.model.Album;
import org.pregap.model.Clip;
import org.pregap.model.FadeLaw;
import org.pregap.model.Join;
import org.pregap.model.Track;
import org.pregap.testing.SimpleAlbums;
import org.pregap.time.CdFrames;
import org.pregap.time.SampleCount;
import org.pregap.time.SampleRate;
import org.pregap.time.SourceRange;
import org.pregap.workspace.NotedAlbum;

/** Two tracks of 200 CD frames, the second one gapless. */
class FileMarksTest {
    private static final SampleRate DOUBLE = new SampleRate(88_200);

    private final Album album = SimpleAlbums.of(
            SimpleAlbums.track("a", SampleRate.CD, 588 * 200, Join.Butt.PLAIN),
            SimpleAlbums.track("b", SampleRate.CD, 588 * 200, Join.Butt.PLAIN));

    @Test
    void marksBecomeIndexPoints() {
        NotedAlbum marked = applied(album, mark(588 * 10, "Verse"), mark(588 * 150, ""));
        assertThat(marked.album().track(1).indexes()).containsExactly(new CdFrames(10), new CdFrames(150));
        assertThat(marked.album().track(2)).isEqualTo(album.track(2));
        assertThat(marked.notes()).isEmpty();
        assertThat(FileMarks.edit(album, Set.of(1), Map.of("/a", List.of(mark(588 * 10, ""))))
                        .name())
                .isEqualTo("Index points from the marks of track 1");
    }

    @Test
    void aMarkInsideACdFrameMovesToItsStart() {
        NotedAlbum marked = applied(album, mark(588 * 10 + 587, "Verse"));
        assertThat(marked.album().track(1).indexes()).containsExactly(new CdFrames(10));
        assertThat(marked.notes())
                .containsExactly(
                        "track 1: mark 'Verse' at 0.147 s of a: moved to the start of the CD frame that holds it");
    }

    @Test
    void whatCanBeNoIndexPointIsTold() {
        NotedAlbum marked = applied(
                album, mark(100, "start"), mark(588 * 5, ""), mark(588 * 5 + 1, "twin"), mark(588 * 200, "end"));
        assertThat(marked.album().track(1).indexes()).containsExactly(new CdFrames(5));
        assertThat(marked.notes())
                .containsExactly(
                        "track 1: mark 'start' at 0.002 s of a: no index point, because it is at INDEX 01",
                        "track 1: mark 'twin' at 0.067 s of a: no index point, because there is an index point in its"
                                + " CD frame already",
                        "mark 'end' at 2.667 s of a: outside of what is used of the file");
    }

    @Test
    void pointsThatAreThereStay() {
        Album pointed = album.withTrack(1, track -> track.withIndexes(List.of(new CdFrames(7))));
        assertThat(applied(pointed, mark(588 * 3, ""), mark(588 * 7, ""))
                        .album()
                        .track(1)
                        .indexes())
                .containsExactly(new CdFrames(3), new CdFrames(7));
    }

    @Test
    void ninetyNineIndexPointsAreTheMost() {
        SourceMark[] many =
                LongStream.rangeClosed(1, 120).mapToObj(i -> mark(588 * i, "")).toArray(SourceMark[]::new);
        NotedAlbum marked = applied(album, many);
        assertThat(marked.album().track(1).indexes()).hasSize(98).endsWith(new CdFrames(98));
        assertThat(marked.notes())
                .containsExactly(
                        "track 1: mark at 1.320 s of a, mark at 1.333 s of a, mark at 1.347 s of a, mark at 1.360"
                                + " s of a, mark at 1.373 s of a and 17 more: no index point, because all 99 index points of the"
                                + " track are used");
    }

    /** At twice the rate; the first CD frame of the file is cut away and there are three of silence before the sound. */
    @Test
    void marksAreOnTheFilesOwnClock() {
        Clip whole = Clip.whole(SimpleAlbums.source("a", DOUBLE, 2 * 588 * 100));
        Track track = Track.of(List.of(whole.withRange(new SourceRange(2 * 588, 2 * 588 * 100))), Join.Butt.PLAIN);
        Album late = SimpleAlbums.of(track.withHeadSpace(new CdFrames(3)));
        NotedAlbum marked = applied(late, mark(2 * 588 * 11, ""), mark(588, "cut"));
        assertThat(marked.album().track(1).indexes()).containsExactly(new CdFrames(13));
        assertThat(marked.notes()).containsExactly("mark 'cut' at 0.007 s of a: outside of what is used of the file");
    }

    @Test
    void aMarkThatAnotherTrackUsesIsNotMissed() {
        Clip whole = Clip.whole(SimpleAlbums.source("a", SampleRate.CD, 588 * 200));
        Album halves = SimpleAlbums.of(
                Track.of(List.of(whole.withRange(new SourceRange(0, 588 * 100))), Join.Butt.PLAIN),
                Track.of(List.of(whole.withRange(new SourceRange(588 * 100, 588 * 200))), Join.Butt.PLAIN));
        Map<String, List<SourceMark>> marks = Map.of("/a", List.of(mark(588 * 50, ""), mark(588 * 150, "")));
        NotedAlbum first = FileMarks.applied(halves, List.of(1), marks);
        assertThat(first.album().track(1).indexes()).containsExactly(new CdFrames(50));
        assertThat(first.notes()).isEmpty();
        NotedAlbum both = FileMarks.applied(halves, List.of(1, 2), marks);
        assertThat(both.album().track(2).indexes()).containsExactly(new CdFrames(50));
    }

    @Test
    void aMarkWhereTheNextTrackHasBegunIsTold() {
        Album crossed = SimpleAlbums.of(
                SimpleAlbums.track("a", SampleRate.CD, 588 * 200, Join.Butt.PLAIN),
                SimpleAlbums.track(
                        "b", SampleRate.CD, 588 * 200, Join.Crossfade.of(new SampleCount(588 * 20), FadeLaw.LINEAR)));
        assertThat(applied(crossed, mark(588 * 199, "late")).notes())
                .containsExactly(
                        "track 1: mark 'late' at 2.653 s of a: no index point, because the next track has begun"
                                + " there");
    }

    private static SourceMark mark(long sample, String label) {
        return new SourceMark(sample, label);
    }

    private static NotedAlbum applied(Album album, SourceMark... marks) {
        return FileMarks.applied(album, List.of(1), Map.of("/a", List.of(marks)));
    }
}
