package org.pregap.ui.timeline.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pregap.layout.DiscLayout;
import org.pregap.model.Album;
import org.pregap.model.Clip;
import org.pregap.model.FadeLaw;
import org.pregap.model.Join;
import org.pregap.model.Opening;
import org.pregap.model.Track;
import org.pregap.testing.SimpleAlbums;
import org.pregap.time.CdFrames;
import org.pregap.time.SampleCount;
import org.pregap.time.SampleRate;
import org.pregap.ui.timeline.scene.Scene.ClipItem;
import org.pregap.ui.timeline.scene.Scene.MarkItem;
import org.pregap.ui.timeline.scene.Scene.PauseItem;
import org.pregap.workspace.history.ClipPlace;

class SceneTest {
    private static final int SECOND = 44_100;

    private static Track track(String name, Join join) {
        return SimpleAlbums.track(name, SampleRate.CD, 10L * SECOND, join);
    }

    private static Scene scene(Album album) {
        return Scene.of(album, DiscLayout.of(album));
    }

    @Test
    void tracksTakeTurnsInTheLanes() {
        Scene scene = scene(SimpleAlbums.of(
                track("a", Join.Pause.STANDARD), track("b", Join.Pause.STANDARD), track("c", Join.Butt.PLAIN)));

        assertThat(scene.clips()).extracting(ClipItem::lane).containsExactly(0, 1, 0);
    }

    @Test
    void aPauseIsTheSilenceThatIsHeardAndNamesWhatWasSet() {
        Scene scene =
                scene(SimpleAlbums.of(track("a", Join.Pause.STANDARD), track("b", Join.Pause.of(new CdFrames(105)))));

        // Track 1 lies from 2 s to 12 s, which is a whole number of CD frames; 105 CD frames are 1.4 s.
        assertThat(scene.pauses())
                .containsExactly(
                        new PauseItem(1, 0, 2L * SECOND, new CdFrames(150), CdFrames.ZERO),
                        new PauseItem(2, 12L * SECOND, 12L * SECOND + 61_740, new CdFrames(105), CdFrames.ZERO));
    }

    @Test
    void marksAreEveryIndexPointAndOnlyAJoinsOwnCountdownCounts() {
        Track second = track("b", Join.Butt.PLAIN.withCountdown(Optional.of(new CdFrames(75))))
                .withIndexes(List.of(new CdFrames(150)));
        Scene scene = scene(SimpleAlbums.of(track("a", Join.Pause.STANDARD), second));

        assertThat(scene.marks())
                .containsExactly(
                        new MarkItem(1, 0, 0, false),
                        new MarkItem(1, 1, 2L * SECOND, false),
                        new MarkItem(2, 0, 11L * SECOND, true),
                        new MarkItem(2, 1, 12L * SECOND, false),
                        new MarkItem(2, 2, 14L * SECOND, false));
    }

    @Test
    void aCrossfadeStandsForTheFadesOnItsSides() {
        Scene scene = scene(SimpleAlbums.of(
                track("a", Join.Pause.STANDARD),
                track("b", Join.Crossfade.of(new SampleCount(SECOND), FadeLaw.LINEAR))));

        assertThat(scene.overlaps()).hasSize(1);
        assertThat(scene.clips().get(0).ownFadeIn()).isTrue();
        assertThat(scene.clips().get(0).ownFadeOut()).isFalse();
        assertThat(scene.clips().get(1).ownFadeIn()).isFalse();
        assertThat(scene.clips().get(1).ownFadeOut()).isTrue();
    }

    @Test
    void hiddenAudioLiesInTheLaneThatTrackOneLeavesFree() {
        Clip hidden = Clip.whole(SimpleAlbums.source("hidden", SampleRate.CD, SECOND));
        Album album = SimpleAlbums.of(track("a", Join.Pause.STANDARD))
                .withOpening(new Opening(CdFrames.ofSeconds(5), List.of(hidden)));
        Scene scene = scene(album);

        assertThat(scene.clips().get(0).place()).isEqualTo(new ClipPlace(0, 0));
        assertThat(scene.clips().get(0).lane()).isEqualTo(1);
        assertThat(scene.clips().get(1).lane()).isZero();
    }

    @Test
    void thereIsSomethingToShowOfAnEmptyAlbum() {
        Scene empty = scene(SimpleAlbums.of());

        assertThat(empty.isEmpty()).isTrue();
        assertThat(empty.extent()).isEqualTo(10.0 * SECOND);
    }

    @Test
    void longAlbumsAreShownOnAFullDiscAndShortOnesAreNot() {
        Album half = SimpleAlbums.of(SimpleAlbums.track("a", SampleRate.CD, 40L * 60 * SECOND, Join.Pause.STANDARD));
        Overview disc = Overview.of(scene(half), 810, 40, 1);
        Overview single = Overview.of(scene(SimpleAlbums.of(track("a", Join.Pause.STANDARD))), 810, 40, 1);

        assertThat(disc.scale().sampleAt(810)).isEqualTo(81.0 * 60 * SECOND);
        assertThat(single.scale().sampleAt(810)).isEqualTo(14.0 * SECOND);
    }
}
