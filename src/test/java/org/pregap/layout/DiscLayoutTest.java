package org.pregap.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pregap.model.Album;
import org.pregap.model.Clip;
import org.pregap.model.Join;
import org.pregap.model.Opening;
import org.pregap.model.Track;
import org.pregap.testing.SimpleAlbums;
import org.pregap.time.CdFrames;
import org.pregap.time.DiscAddress;
import org.pregap.time.SampleCount;
import org.pregap.time.SamplePos;
import org.pregap.time.SampleRate;

/** Track 1 always begins at CD frame 150, sample 88,200; the numbers follow from there in steps of 588. */
class DiscLayoutTest {
    private static final Join TWO_SECONDS = Join.Pause.STANDARD;

    @Test
    void anEmptyAlbumIsItsFirstPause() {
        DiscLayout layout = DiscLayout.of(Album.empty(SampleRate.CD).withTail(new CdFrames(5)));
        assertThat(layout.tracks()).isEmpty();
        assertThat(layout.clips()).isEmpty();
        assertThat(layout.leadOut()).isEqualTo(new DiscAddress(155));
        assertThat(layout.end()).isEqualTo(new SamplePos(155 * 588));
    }

    @Test
    void theFirstTrackBeginsAfterTheFirstPauseWhateverItsJoin() {
        for (Join join : new Join[] {TWO_SECONDS, Join.Butt.PLAIN.withCountdown(Optional.of(new CdFrames(9)))}) {
            Album album = SimpleAlbums.of(track(5880, join));
            DiscLayout layout = DiscLayout.of(album);
            PlacedTrack first = layout.track(1);
            assertThat(first.pauseStart()).contains(DiscAddress.ZERO);
            assertThat(first.mark()).isEqualTo(new DiscAddress(150));
            assertThat(first.start()).isEqualTo(new SamplePos(88_200));
            assertThat(first.silenceBefore()).isEqualTo(new SampleCount(88_200));
            assertThat(layout.leadOut()).isEqualTo(new DiscAddress(160));
            assertThat(DiscContents.of(album, layout).lengthOf(0)).isEqualTo(new CdFrames(10));
        }
    }

    @Test
    void aLongerFirstPauseMovesEverything() {
        Album album = SimpleAlbums.of(track(5880, TWO_SECONDS))
                .withOpening(Opening.STANDARD.withFirstPause(new CdFrames(200)));
        assertThat(DiscLayout.of(album).track(1).mark()).isEqualTo(new DiscAddress(200));
        assertThat(DiscLayout.of(album).leadOut()).isEqualTo(new DiscAddress(210));
    }

    @Test
    void aPauseBeginsAtTheNextWholeCdFrame() {
        // 5,881 samples are 10 CD frames and one sample: audio ends in CD frame 160, the pause begins at 161
        Album album = SimpleAlbums.of(track(5881, TWO_SECONDS), track(588, TWO_SECONDS));
        DiscLayout layout = DiscLayout.of(album);
        PlacedTrack second = layout.track(2);
        assertThat(second.pauseStart()).contains(new DiscAddress(161));
        assertThat(second.mark()).isEqualTo(new DiscAddress(311));
        assertThat(second.start()).isEqualTo(new SamplePos(311 * 588));
        assertThat(second.pause()).isEqualTo(new CdFrames(150));
        assertThat(second.silenceBefore()).isEqualTo(new SampleCount(587 + 88_200));
        assertThat(second.join()).isEqualTo(layout.track(1).end()).isEqualTo(new SamplePos(88_200 + 5881));
        DiscContents disc = DiscContents.of(album, layout);
        assertThat(disc.nextIndex(0)).isEqualTo(new DiscAddress(161));
        assertThat(disc.nextIndex(1)).isEqualTo(new DiscAddress(312));
        assertThat(disc.lengthOf(0)).isEqualTo(new CdFrames(161));
    }

    @Test
    void aTrackOfWholeCdFramesLeavesNoPartFrame() {
        DiscLayout layout = DiscLayout.of(SimpleAlbums.of(track(5880, TWO_SECONDS), track(588, TWO_SECONDS)));
        assertThat(layout.track(2).pauseStart()).contains(new DiscAddress(160));
        assertThat(layout.track(2).silenceBefore()).isEqualTo(new SampleCount(88_200));
    }

    @Test
    void aPauseOfNothingHasNoIndexZeroAndStillEndsOnACdFrame() {
        DiscLayout layout =
                DiscLayout.of(SimpleAlbums.of(track(5881, TWO_SECONDS), track(588, Join.Pause.of(CdFrames.ZERO))));
        PlacedTrack second = layout.track(2);
        assertThat(second.pauseStart()).isEmpty();
        assertThat(second.mark()).isEqualTo(second.firstIndex()).isEqualTo(new DiscAddress(161));
        assertThat(second.start()).isEqualTo(new SamplePos(161 * 588));
        assertThat(second.silenceBefore()).isEqualTo(new SampleCount(587));
        assertThat(second.pause()).isEqualTo(CdFrames.ZERO);
    }

    @Test
    void aButtJoinMovesNoSampleAndItsMarkSnapsDown() {
        DiscLayout layout = DiscLayout.of(SimpleAlbums.of(track(6467, TWO_SECONDS), track(1000, Join.Butt.PLAIN)));
        PlacedTrack second = layout.track(2);
        // 6,467 = 11 x 588 - 1: the join is the last sample of CD frame 160
        assertThat(second.start()).isEqualTo(layout.track(1).end()).isEqualTo(second.join());
        assertThat(second.start()).isEqualTo(new SamplePos(88_200 + 6467));
        assertThat(second.mark()).isEqualTo(new DiscAddress(160));
        assertThat(second.pauseStart()).isEmpty();
        assertThat(second.silenceBefore()).isEqualTo(SampleCount.ZERO);
        // 88,200 + 7,467 = 162.7 CD frames
        assertThat(layout.leadOut()).isEqualTo(new DiscAddress(163));
    }

    @Test
    void aButtJoinOnACdFrameIsNotSnapped() {
        DiscLayout layout = DiscLayout.of(SimpleAlbums.of(track(5880, TWO_SECONDS), track(1000, Join.Butt.PLAIN)));
        assertThat(layout.track(2).mark()).isEqualTo(new DiscAddress(160));
        assertThat(layout.track(2).mark().start(SampleRate.CD))
                .isEqualTo(layout.track(2).start());
    }

    @Test
    void headSpaceIsSilenceBetweenIndexOneAndTheSound() {
        Track spaced = track(588, TWO_SECONDS).withHeadSpace(new CdFrames(3));
        Album album = SimpleAlbums.of(spaced, spaced);
        DiscLayout layout = DiscLayout.of(album);
        assertThat(layout.track(1).mark()).isEqualTo(new DiscAddress(150));
        assertThat(layout.track(1).start()).isEqualTo(new SamplePos(153 * 588));
        assertThat(layout.track(2).pauseStart()).contains(new DiscAddress(154));
        assertThat(layout.track(2).mark()).isEqualTo(new DiscAddress(304));
        assertThat(layout.track(2).start()).isEqualTo(new SamplePos(307 * 588));
        assertThat(layout.track(2).silenceBefore()).isEqualTo(new SampleCount(153 * 588));
        assertThat(DiscContents.of(album, layout).lengthOf(1)).isEqualTo(new CdFrames(4));
    }

    @Test
    void headSpaceNeverTearsAContinuousJoin() {
        Track spaced = track(588, Join.Butt.PLAIN).withHeadSpace(new CdFrames(3));
        DiscLayout layout = DiscLayout.of(SimpleAlbums.of(track(5880, TWO_SECONDS), spaced));
        assertThat(layout.track(2).start()).isEqualTo(layout.track(1).end());
    }

    @Test
    void aCountdownReplacesThePlaceOfIndexZeroAndMovesNothing() {
        Optional<CdFrames> four = Optional.of(new CdFrames(4));
        for (Join join : new Join[] {TWO_SECONDS, Join.Pause.of(CdFrames.ZERO), Join.Butt.PLAIN}) {
            Track first = track(5881, TWO_SECONDS);
            DiscLayout without = DiscLayout.of(SimpleAlbums.of(first, track(588, join)));
            DiscLayout with = DiscLayout.of(SimpleAlbums.of(first, track(588, join.withCountdown(four))));
            assertThat(with.track(2).pauseStart())
                    .contains(without.track(2).mark().minus(new CdFrames(4)));
            assertThat(with.track(2).mark()).isEqualTo(without.track(2).mark());
            assertThat(with.track(2).start()).isEqualTo(without.track(2).start());
            assertThat(with.leadOut()).isEqualTo(without.leadOut());
        }
    }

    @Test
    void hiddenAudioBeginsAtTwoSecondsAndPushesIndexOne() {
        // 1,000 samples at CD frame 150 end in CD frame 151
        Album album = SimpleAlbums.of(track(588, TWO_SECONDS)).withOpening(Opening.STANDARD.withHidden(hidden(1000)));
        DiscLayout layout = DiscLayout.of(album);
        assertThat(layout.track(1).mark()).isEqualTo(new DiscAddress(152));
        assertThat(layout.track(1).pauseStart()).contains(DiscAddress.ZERO);
        assertThat(layout.clips().get(0).track()).isZero();
        assertThat(layout.clips().get(0).start()).isEqualTo(new SamplePos(88_200));
        assertThat(layout.clips().get(0).end()).isEqualTo(new SamplePos(89_200));
    }

    @Test
    void aFirstPauseLongerThanTheHiddenAudioStands() {
        Album album =
                SimpleAlbums.of(track(588, TWO_SECONDS)).withOpening(new Opening(new CdFrames(160), hidden(1000)));
        assertThat(DiscLayout.of(album).track(1).mark()).isEqualTo(new DiscAddress(160));
    }

    @Test
    void indexPointsCountFromIndexOne() {
        Track indexed = track(58_800, Join.Butt.PLAIN).withIndexes(List.of(new CdFrames(10), new CdFrames(25)));
        DiscLayout layout = DiscLayout.of(SimpleAlbums.of(track(6000, TWO_SECONDS), indexed));
        // the join lies at 88,200 + 6,000, in CD frame 160
        assertThat(layout.track(2).indexPoints())
                .containsExactly(
                        new IndexPoint(1, new DiscAddress(160)),
                        new IndexPoint(2, new DiscAddress(170)),
                        new IndexPoint(3, new DiscAddress(185)));
        assertThat(layout.track(1).indexPoints())
                .containsExactly(new IndexPoint(0, DiscAddress.ZERO), new IndexPoint(1, new DiscAddress(150)));
    }

    @Test
    void theTailComesBetweenTheLastAudioAndTheLeadOut() {
        Album album = SimpleAlbums.of(track(589, TWO_SECONDS)).withTail(new CdFrames(7));
        assertThat(DiscLayout.of(album).leadOut()).isEqualTo(new DiscAddress(150 + 2 + 7));
    }

    @Test
    void atAnotherRateTheSameDiscTimesComeOut() {
        var rate = new SampleRate(96_000);
        // 1,280 samples a CD frame: 12,801 are ten and one sample
        Album album = Album.empty(rate)
                .withTracks(List.of(
                        SimpleAlbums.track("a", rate, 12_801, TWO_SECONDS),
                        SimpleAlbums.track("b", rate, 1280, TWO_SECONDS)));
        DiscLayout layout = DiscLayout.of(album);
        assertThat(layout.track(2).mark()).isEqualTo(new DiscAddress(311));
        assertThat(layout.track(2).start()).isEqualTo(new SamplePos(311 * 1280));
        assertThat(layout.track(2).silenceBefore()).isEqualTo(new SampleCount(1279 + 192_000));
        assertThat(layout.end()).isEqualTo(new SamplePos(312 * 1280));
    }

    @Test
    void aTrackSoundsFromItsIndexOneOn() {
        DiscLayout layout = DiscLayout.of(SimpleAlbums.of(track(5880, TWO_SECONDS), track(588, TWO_SECONDS)));
        assertThat(layout.trackAt(SamplePos.ZERO)).isZero();
        assertThat(layout.trackAt(new SamplePos(88_199))).isZero();
        assertThat(layout.trackAt(new SamplePos(88_200))).isEqualTo(1);
        assertThat(layout.trackAt(new SamplePos(310 * 588 - 1))).isEqualTo(1);
        assertThat(layout.trackAt(new SamplePos(310 * 588))).isEqualTo(2);
    }

    private static Track track(long samples, Join join) {
        return SimpleAlbums.track("t" + samples, SampleRate.CD, samples, join);
    }

    private static List<Clip> hidden(long samples) {
        return List.of(Clip.whole(SimpleAlbums.source("hidden", SampleRate.CD, samples)));
    }
}
