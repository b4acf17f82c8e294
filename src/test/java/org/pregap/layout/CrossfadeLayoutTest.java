package org.pregap.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pregap.layout.AdaptedRamp.Side;
import org.pregap.layout.FadeRamp.Direction;
import org.pregap.model.Clip;
import org.pregap.model.Fade;
import org.pregap.model.FadeLaw;
import org.pregap.model.Join;
import org.pregap.model.MarkPlace;
import org.pregap.model.Track;
import org.pregap.testing.SimpleAlbums;
import org.pregap.time.CdFrames;
import org.pregap.time.DiscAddress;
import org.pregap.time.SampleCount;
import org.pregap.time.SamplePos;
import org.pregap.time.SampleRate;

/** Track 1 lies in [88,200, 98,200); an overlap of 2,001 samples begins at 96,199. */
class CrossfadeLayoutTest {
    private static final Fade OWN = new Fade(new SampleCount(300), FadeLaw.EQUAL_POWER);
    private static final Join.Crossfade CROSSFADE = Join.Crossfade.of(
            new SampleCount(2001),
            new Fade(new SampleCount(500), FadeLaw.LINEAR),
            new Fade(new SampleCount(700), FadeLaw.EQUAL_POWER));

    @Test
    void theIncomingTrackBeginsBeforeTheOutgoingOneEnds() {
        DiscLayout layout = layout(CROSSFADE);
        assertThat(layout.track(1).end()).isEqualTo(new SamplePos(98_200));
        assertThat(layout.track(2).start()).isEqualTo(new SamplePos(96_199));
        assertThat(layout.track(2).end()).isEqualTo(new SamplePos(106_199));
        assertThat(layout.track(2).silenceBefore()).isEqualTo(SampleCount.ZERO);
        assertThat(layout.track(2).pauseStart()).isEmpty();
        // 106,199 / 588 = 180.6
        assertThat(layout.leadOut()).isEqualTo(new DiscAddress(181));
    }

    @Test
    void theMarkLiesAtTheStartTheMiddleOrTheEndOfTheOverlapSnappedDown() {
        // 96,199 / 588 = 163.6; 97,199 / 588 = 165.3; 98,200 / 588 = 167.006
        assertMark(MarkPlace.START, 96_199, 163);
        assertMark(MarkPlace.MIDDLE, 97_199, 165);
        assertMark(MarkPlace.END, 98_200, 167);
    }

    @Test
    void theMarkMovesNoAudio() {
        for (MarkPlace place : MarkPlace.values()) {
            assertThat(layout(CROSSFADE.withMark(place)).clips())
                    .isEqualTo(layout(CROSSFADE).clips());
        }
    }

    @Test
    void aCountdownCountsFromTheSnappedMark() {
        DiscLayout layout = layout(CROSSFADE.withCountdown(Optional.of(new CdFrames(5))));
        assertThat(layout.track(2).pauseStart()).contains(new DiscAddress(158));
        assertThat(layout.track(2).mark()).isEqualTo(new DiscAddress(163));
    }

    @Test
    void theOutgoingCurveEndsWithTheOverlapAndTheIncomingOneBeginsWithIt() {
        DiscLayout layout = layout(CROSSFADE);
        assertThat(layout.clips().get(0).ramps())
                .containsExactly(
                        new FadeRamp(new SamplePos(88_200), OWN, Direction.IN),
                        new FadeRamp(new SamplePos(97_700), CROSSFADE.outgoing(), Direction.CROSS_OUT));
        assertThat(layout.clips().get(1).ramps())
                .containsExactly(
                        new FadeRamp(new SamplePos(105_899), OWN, Direction.OUT),
                        new FadeRamp(new SamplePos(96_199), CROSSFADE.incoming(), Direction.IN));
    }

    @Test
    void anAdaptiveCrossfadeShapesBothSidesOverTheWholeOverlap() {
        DiscLayout layout = layout(CROSSFADE.withAdaptive(true));
        var placed = new PlacedCrossfade(2, new SamplePos(96_199), CROSSFADE.withAdaptive(true));
        assertThat(layout.clips().get(0).ramps())
                .containsExactly(
                        new FadeRamp(new SamplePos(88_200), OWN, Direction.IN), new AdaptedRamp(placed, Side.OUTGOING));
        assertThat(layout.clips().get(1).ramps())
                .containsExactly(
                        new FadeRamp(new SamplePos(105_899), OWN, Direction.OUT),
                        new AdaptedRamp(placed, Side.INCOMING));
        assertThat(placed.end()).isEqualTo(new SamplePos(98_200));
        assertThat(placed.outgoing().orElseThrow().start()).isEqualTo(new SamplePos(97_700));
        assertThat(placed.incoming().orElseThrow().end()).isEqualTo(new SamplePos(96_899));
    }

    @Test
    void aSideWithoutCurveStaysAtOneAndItsOwnFadeIsStillReplaced() {
        var hard = Join.Crossfade.of(new SampleCount(2001), Fade.NONE, Fade.NONE);
        DiscLayout layout = layout(hard);
        assertThat(layout.clips().get(0).ramps())
                .extracting(ramp -> ((FadeRamp) ramp).direction())
                .containsExactly(Direction.IN);
        assertThat(layout.clips().get(1).ramps())
                .extracting(ramp -> ((FadeRamp) ramp).direction())
                .containsExactly(Direction.OUT);
    }

    @Test
    void elsewhereAClipKeepsItsOwnFades() {
        DiscLayout layout = layout(Join.Butt.PLAIN);
        for (PlacedClip clip : layout.clips()) {
            assertThat(clip.ramps())
                    .containsExactly(
                            new FadeRamp(clip.start(), OWN, Direction.IN),
                            new FadeRamp(clip.end().minus(OWN.length()), OWN, Direction.OUT));
        }
    }

    @Test
    void onlyClipsWithinACurveAreShapedByIt() {
        // outgoing: [0, 9,600) and [9,600, 10,000) of the track; the curve covers its last 500 samples
        Clip clip = Clip.whole(SimpleAlbums.source("a", SampleRate.CD, 9_600));
        Clip last = Clip.whole(SimpleAlbums.source("b", SampleRate.CD, 400)).withOffset(new SampleCount(9_600));
        Clip early = Clip.whole(SimpleAlbums.source("c", SampleRate.CD, 9_500));
        Track outgoing = Track.of(List.of(early, clip, last), Join.Pause.STANDARD);
        DiscLayout layout = DiscLayout.of(SimpleAlbums.of(outgoing, incoming(CROSSFADE)));
        Ramp curve = new FadeRamp(new SamplePos(97_700), CROSSFADE.outgoing(), Direction.CROSS_OUT);
        assertThat(layout.clips().get(0).ramps()).isEmpty();
        assertThat(layout.clips().get(1).ramps()).containsExactly(curve);
        assertThat(layout.clips().get(2).ramps()).containsExactly(curve);
    }

    @Test
    void fadesInsideATrackAreNotReplaced() {
        Clip head = Clip.whole(SimpleAlbums.source("a", SampleRate.CD, 5_000)).withFadeOut(OWN);
        Clip rest = Clip.whole(SimpleAlbums.source("b", SampleRate.CD, 5_000))
                .withFadeIn(OWN)
                .withOffset(new SampleCount(5_000));
        Track outgoing = Track.of(List.of(head, rest), Join.Pause.STANDARD);
        DiscLayout layout = DiscLayout.of(SimpleAlbums.of(outgoing, incoming(CROSSFADE)));
        assertThat(layout.clips().get(0).ramps())
                .containsExactly(new FadeRamp(new SamplePos(92_900), OWN, Direction.OUT));
        assertThat(layout.clips().get(1).ramps())
                .contains(new FadeRamp(new SamplePos(93_200), OWN, Direction.IN))
                .hasSize(2);
    }

    @Test
    void theJoinIntoTrackOneIsUnused() {
        DiscLayout layout = DiscLayout.of(SimpleAlbums.of(incoming(CROSSFADE)));
        assertThat(layout.track(1).start()).isEqualTo(new SamplePos(88_200));
        assertThat(layout.clips().get(0).ramps())
                .containsExactly(
                        new FadeRamp(new SamplePos(88_200), OWN, Direction.IN),
                        new FadeRamp(new SamplePos(97_900), OWN, Direction.OUT));
    }

    private static void assertMark(MarkPlace place, long joinSample, long cdFrame) {
        PlacedTrack second = layout(CROSSFADE.withMark(place)).track(2);
        assertThat(second.join()).isEqualTo(new SamplePos(joinSample));
        assertThat(second.mark()).isEqualTo(new DiscAddress(cdFrame));
    }

    private static DiscLayout layout(Join join) {
        return DiscLayout.of(SimpleAlbums.of(incoming(Join.Pause.STANDARD), incoming(join)));
    }

    private static Track incoming(Join join) {
        Clip clip = Clip.whole(SimpleAlbums.source("a", SampleRate.CD, 10_000));
        return Track.of(List.of(clip.withFadeIn(OWN).withFadeOut(OWN)), join);
    }
}
