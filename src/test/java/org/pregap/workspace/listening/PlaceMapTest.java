package org.pregap.workspace.listening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregap.testing.ForAll.forAll;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pregap.layout.DiscLayout;
import org.pregap.model.Album;
import org.pregap.model.Gain;
import org.pregap.model.Join;
import org.pregap.model.Track;
import org.pregap.testing.SimpleAlbums;
import org.pregap.time.CdFrames;
import org.pregap.time.SampleRate;

/** Tracks of 58,800 samples, 100 CD frames; track 1 begins at 88,200. */
class PlaceMapTest {
    private static final Album ALBUM = SimpleAlbums.of(
            track("a", Join.Pause.STANDARD), track("b", Join.Butt.PLAIN), track("c", Join.Pause.of(new CdFrames(10))));
    private static final long B = 88_200 + 58_800;
    private static final long C = B + 58_800 + 5_880;

    @Test
    void whatLiesBeforeAChangeStaysAndWhatComesAfterMovesAlong() {
        Album longer = ALBUM.withTrack(3, track -> track.withJoin(Join.Pause.of(new CdFrames(11))));
        assertThat(map(longer, B + 100)).isEqualTo(B + 100);
        assertThat(map(longer, C - 1)).as("in the pause").isEqualTo(C - 1);
        assertThat(map(longer, C)).isEqualTo(C + 588);
        assertThat(map(longer, C + 100)).isEqualTo(C + 688);
    }

    @Test
    void aPlaceGoesWithItsTrack() {
        Album moved = ALBUM.withTrackMoved(2, 1);
        assertThat(map(moved, B + 5)).isEqualTo(88_205);
        assertThat(map(moved, 88_205))
                .isEqualTo(DiscLayout.of(moved).track(2).start().sample() + 5);
    }

    @Test
    void aTrackThatItselfChangedIsKnownByItsNumber() {
        Album inserted = with(ALBUM, 0, track("new", Join.Pause.STANDARD));
        Album louder = ALBUM.withTrack(2, track -> track.withGain(new Gain(1_000)));
        assertThat(map(louder, B + 5)).isEqualTo(B + 5);
        assertThat(map(inserted, B + 5))
                .isEqualTo(DiscLayout.of(inserted).track(3).start().sample() + 5);
    }

    @Test
    void aTrackThatIsGoneLeavesItsPlaceOnTheClock() {
        var tracks = new ArrayList<>(ALBUM.tracks());
        tracks.remove(1);
        Album without = ALBUM.withTracks(tracks);
        assertThat(map(without, B + 5)).isEqualTo(B + 5);
        assertThat(map(without, C + 5))
                .isEqualTo(DiscLayout.of(without).track(2).start().sample() + 5);
        assertThat(map(ALBUM.withTracks(List.of()), C + 5))
                .isEqualTo(DiscLayout.of(ALBUM.withTracks(List.of())).end().sample());
    }

    @Test
    void theEndStaysTheEnd() {
        Album tail = ALBUM.withTail(new CdFrames(75));
        assertThat(map(tail, DiscLayout.of(ALBUM).end().sample()))
                .isEqualTo(DiscLayout.of(tail).end().sample());
    }

    @Test
    void noEditMovesAPlaceOffTheAlbumAndNoneMovesNothing() {
        forAll(
                300,
                random -> List.of(
                        SimpleAlbums.random(random, SampleRate.CD, 5), SimpleAlbums.random(random, SampleRate.CD, 5)),
                two -> {
                    Album from = two.get(0);
                    Album to = two.get(1);
                    long end = DiscLayout.of(to).end().sample();
                    for (long place = 0; place <= DiscLayout.of(from).end().sample(); place += 999) {
                        assertThat(PlaceMap.between(from, DiscLayout.of(from), to, DiscLayout.of(to))
                                        .applyAsLong(place))
                                .isBetween(0L, end);
                        assertThat(PlaceMap.between(from, DiscLayout.of(from), from, DiscLayout.of(from))
                                        .applyAsLong(place))
                                .isEqualTo(place);
                    }
                });
    }

    private static long map(Album to, long place) {
        return PlaceMap.between(ALBUM, DiscLayout.of(ALBUM), to, DiscLayout.of(to))
                .applyAsLong(place);
    }

    private static Album with(Album album, int index, Track track) {
        var tracks = new ArrayList<>(album.tracks());
        tracks.add(index, track);
        return album.withTracks(tracks);
    }

    private static Track track(String name, Join join) {
        return SimpleAlbums.track(name, SampleRate.CD, 58_800, join);
    }
}
