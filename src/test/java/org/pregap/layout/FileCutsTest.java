package org.pregap.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.pregap.model.Album;
import org.pregap.model.Clip;
import org.pregap.model.FadeLaw;
import org.pregap.model.Join;
import org.pregap.model.MarkPlace;
import org.pregap.model.Opening;
import org.pregap.testing.ForAll;
import org.pregap.testing.SimpleAlbums;
import org.pregap.time.CdFrames;
import org.pregap.time.SampleCount;
import org.pregap.time.SamplePos;
import org.pregap.time.SampleRate;

/** Track 1 begins at sample 88,200 = CD frame 150; a CD frame is 588 samples. */
class FileCutsTest {
    private static final int START = 88_200;

    /** Track 1 is 10 CD frames and 300 samples long, so its last part frame is silence and the pause begins at frame 161. */
    private static final Album PAUSE = SimpleAlbums.of(
            SimpleAlbums.track("a", SampleRate.CD, 10 * 588 + 300, Join.Pause.STANDARD),
            SimpleAlbums.track("b", SampleRate.CD, 10 * 588, Join.Pause.of(new CdFrames(5))));

    private static final Album BUTT = SimpleAlbums.of(
            SimpleAlbums.track("a", SampleRate.CD, 10 * 588 + 300, Join.Pause.STANDARD),
            SimpleAlbums.track("b", SampleRate.CD, 10 * 588, Join.Butt.PLAIN));

    @Test
    void aPauseStaysAtTheEndOfTheFileBeforeIt() {
        assertThat(cuts(PAUSE, Pauses.PREVIOUS, false)).containsExactly("1: 0-9408", "2: 9408-15288");
    }

    @Test
    void aPauseLeadsIntoTheFileAfterItWhereThatIsWanted() {
        assertThat(cuts(PAUSE, Pauses.NEXT, false)).containsExactly("1: 0-6468", "2: 6468-15288");
    }

    @Test
    void aDroppedPauseIsInNoFile() {
        assertThat(cuts(PAUSE, Pauses.DROP, false)).containsExactly("1: 0-6468", "2: 9408-15288");
    }

    @Test
    void aContinuousJoinIsCutAtItsMarkOrExactly() {
        assertThat(cuts(BUTT, Pauses.PREVIOUS, false)).containsExactly("1: 0-5880", "2: 5880-12348");
        assertThat(cuts(BUTT, Pauses.PREVIOUS, true)).containsExactly("1: 0-6180", "2: 6180-12348");
        assertThat(cuts(BUTT, Pauses.DROP, true)).containsExactly("1: 0-6180", "2: 6180-12348");
    }

    @Test
    void aCountdownOverMusicIsNeverDropped() {
        Album album = BUTT.withTrack(2, t -> t.withJoin(Join.Butt.PLAIN.withCountdown(Optional.of(new CdFrames(3)))));
        assertThat(cuts(album, Pauses.DROP, false)).containsExactly("1: 0-5880", "2: 5880-12348");
        assertThat(cuts(album, Pauses.NEXT, false)).containsExactly("1: 0-4116", "2: 4116-12348");
    }

    @Test
    void aCrossfadeIsCutWhereItsMarkLies() {
        Join fade = Join.Crossfade.of(new SampleCount(1000), FadeLaw.LINEAR).withMark(MarkPlace.MIDDLE);
        Album album = BUTT.withTrack(2, t -> t.withJoin(fade));
        // the join is at 6180 − 1000 + 500 = 5680, its CD frame begins at 9 · 588 = 5292
        assertThat(cuts(album, Pauses.PREVIOUS, false)).containsExactly("1: 0-5292", "2: 5292-11172");
        assertThat(cuts(album, Pauses.PREVIOUS, true)).containsExactly("1: 0-5680", "2: 5680-11172");
    }

    @Test
    void hiddenAudioHasAFileOfItsOwnFromTwoSecondsOn() {
        Album album = PAUSE.withOpening(Opening.STANDARD.withHidden(
                List.of(Clip.whole(SimpleAlbums.source("hidden", SampleRate.CD, 4 * 588 - 1)))));
        assertThat(cuts(album, Pauses.DROP, false)).containsExactly("0: 0-2352", "1: 2352-8820", "2: 11760-17640");
    }

    @Test
    void filesWithTheirPausesAreTheProgramme() {
        ForAll.forAll(FileCutsTest::randomLayout, layout -> {
            for (Pauses pauses : List.of(Pauses.PREVIOUS, Pauses.NEXT)) {
                List<FileCut> cuts = FileCuts.of(layout, pauses, layout.clips().size() % 2 == 0);
                for (int i = 1; i < cuts.size(); i++) {
                    assertThat(cuts.get(i).start()).isEqualTo(cuts.get(i - 1).end());
                }
                assertThat(cuts.get(cuts.size() - 1).end()).isEqualTo(layout.end());
            }
        });
    }

    @Test
    void onlySilenceIsEverDropped() {
        ForAll.forAll(FileCutsTest::randomLayout, layout -> {
            List<FileCut> cuts = FileCuts.of(layout, Pauses.DROP, layout.clips().size() % 2 == 0);
            for (PlacedClip clip : layout.clips()) {
                for (SamplePos sounding : List.of(clip.start(), clip.end().minus(new SampleCount(1)))) {
                    assertThat(cuts).anyMatch(cut -> !sounding.isBefore(cut.start()) && sounding.isBefore(cut.end()));
                }
            }
        });
    }

    private static DiscLayout randomLayout(SplittableRandom random) {
        SampleRate rate = SampleRate.ALBUM_RATES.get(random.nextInt(6));
        return DiscLayout.of(SimpleAlbums.random(random, rate, 6));
    }

    private static List<String> cuts(Album album, Pauses pauses, boolean exact) {
        return FileCuts.of(DiscLayout.of(album), pauses, exact).stream()
                .map(cut -> cut.track() + ": " + (cut.start().sample() - START) + "-"
                        + (cut.end().sample() - START))
                .toList();
    }
}
