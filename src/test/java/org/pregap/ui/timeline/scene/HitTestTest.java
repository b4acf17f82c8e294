package org.pregap.ui.timeline.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pregap.layout.DiscLayout;
import org.pregap.model.Album;
import org.pregap.model.Fade;
import org.pregap.model.FadeLaw;
import org.pregap.model.Join;
import org.pregap.model.Track;
import org.pregap.testing.SimpleAlbums;
import org.pregap.time.CdFrames;
import org.pregap.time.SampleCount;
import org.pregap.time.SampleRate;
import org.pregap.ui.timeline.scene.Handle.Kind;

/** A second is ten pixels wide here: track 1 lies at 20 to 320, track 2 at 290 to 490, track 3 at 540 to 740. */
class HitTestTest {
    private static final int SECOND = 44_100;
    private static final Rows ROWS = new Rows(400, 1);

    private static final double CARD_A = ROWS.laneTop(0) + 5;
    private static final double WAVE_A = ROWS.waveTop(0) + 100;
    private static final double WAVE_B = ROWS.waveTop(1) + 100;
    private static final double CARD_B = ROWS.laneTop(1) + 5;

    private static final Album ALBUM = album();

    private static Album album() {
        Track first = track("a", 30, Join.Pause.STANDARD).withIndexes(List.of(CdFrames.ofSeconds(8)));
        Track last = track("c", 20, Join.Pause.of(CdFrames.ofSeconds(5)));
        var faded = last.clips().get(0).withFadeIn(new Fade(new SampleCount(4L * SECOND), FadeLaw.LINEAR));
        return SimpleAlbums.of(
                first,
                track("b", 20, Join.Crossfade.of(new SampleCount(3L * SECOND), FadeLaw.LINEAR)),
                last.withClips(List.of(faded)));
    }

    private static Track track(String name, int seconds, Join join) {
        return SimpleAlbums.track(name, SampleRate.CD, (long) seconds * SECOND, join);
    }

    private static Handle at(double x, double y) {
        Scene scene = Scene.of(ALBUM, DiscLayout.of(ALBUM));
        return new HitTest(scene, new TimeScale(0, SECOND / 10.0), ROWS).at(x, y);
    }

    @Test
    void bodiesAreTheirClips() {
        assertThat(at(150, CARD_A)).isEqualTo(new Handle(Kind.BODY, 1, 0));
        assertThat(at(150, WAVE_A)).isEqualTo(new Handle(Kind.BODY, 1, 0));
        assertThat(at(400, WAVE_B)).isEqualTo(new Handle(Kind.BODY, 2, 0));
    }

    @Test
    void edgesAreTakenHoldOfALittleOutsideToo() {
        assertThat(at(19, WAVE_A).kind()).isEqualTo(Kind.START);
        assertThat(at(24, WAVE_A).kind()).isEqualTo(Kind.START);
        assertThat(at(737, WAVE_A)).isEqualTo(new Handle(Kind.END, 3, 0));
        assertThat(at(17, WAVE_A).kind()).isEqualTo(Kind.PAUSE);
    }

    @Test
    void fadesAreHeldWhereTheyEnd() {
        double top = ROWS.waveTop(0) + 3;

        assertThat(at(583, top)).isEqualTo(new Handle(Kind.FADE_IN, 3, 0));
        assertThat(at(736, top)).isEqualTo(new Handle(Kind.FADE_OUT, 3, 0));
        assertThat(at(23, top)).as("no fade yet").isEqualTo(new Handle(Kind.FADE_IN, 1, 0));
        assertThat(at(600, top).kind()).as("past the handle").isEqualTo(Kind.BODY);
    }

    @Test
    void aCrossfadeIsHeldInItsOverlapButNotByTheCards() {
        assertThat(at(305, WAVE_A)).isEqualTo(new Handle(Kind.OVERLAP, 2, 0));
        assertThat(at(305, WAVE_B)).isEqualTo(new Handle(Kind.OVERLAP, 2, 0));
        assertThat(at(305, CARD_A)).isEqualTo(new Handle(Kind.BODY, 1, 0));
        assertThat(at(305, CARD_B)).isEqualTo(new Handle(Kind.BODY, 2, 0));
        assertThat(at(318, WAVE_A).kind()).as("the edge comes first").isEqualTo(Kind.END);
    }

    @Test
    void theLineOfGainIsThin() {
        double y = ROWS.gainY(0, 0);

        assertThat(at(150, y + 3)).isEqualTo(new Handle(Kind.GAIN, 1, 0));
        assertThat(at(150, y + 5).kind()).isEqualTo(Kind.BODY);
    }

    @Test
    void pausesAndLanesAreWhereNoClipIs() {
        assertThat(at(515, WAVE_A)).isEqualTo(new Handle(Kind.PAUSE, 3, 0));
        assertThat(at(515, WAVE_B)).isEqualTo(new Handle(Kind.PAUSE, 3, 0));
        assertThat(at(150, WAVE_B)).isEqualTo(Handle.LANE);
        assertThat(at(900, WAVE_A)).isEqualTo(Handle.LANE);
    }

    @Test
    void marksAreHeldInTheirRowOnly() {
        double marks = ROWS.timesBottom() + 5;

        assertThat(at(22, marks)).isEqualTo(new Handle(Kind.MARK, 1, 1));
        assertThat(at(97, marks)).isEqualTo(new Handle(Kind.INDEX, 1, 2));
        assertThat(at(22, 5)).isEqualTo(Handle.RULER);
        assertThat(at(150, marks)).isEqualTo(Handle.RULER);
        assertThat(at(490, marks)).as("INDEX 00 of a pause follows it").isEqualTo(Handle.RULER);
    }

    @Test
    void fromFarAwayAFurtherIndexLeavesItsPlaceToTheTrack() {
        Scene scene = Scene.of(ALBUM, DiscLayout.of(ALBUM));
        double marks = ROWS.timesBottom() + 5;
        for (double perSecond : new double[] {10, 4, 3, 1}) {
            double index = 9.7 * perSecond;
            boolean apart = 7.5 * perSecond >= 26;
            Handle found = new HitTest(scene, new TimeScale(0, SECOND / perSecond), ROWS).at(index, marks);
            assertThat(found.kind() == Kind.INDEX)
                    .as(perSecond + " pixels a second")
                    .isEqualTo(apart);
        }
    }

    @Test
    void aNarrowClipIsABodyOnly() {
        Scene scene = Scene.of(ALBUM, DiscLayout.of(ALBUM));
        var far = new HitTest(scene, new TimeScale(0, SECOND * 2.0), ROWS);

        assertThat(far.at(1.2, ROWS.waveTop(0) + 3).kind()).isEqualTo(Kind.BODY);
        assertThat(far.at(15, WAVE_A).kind()).isEqualTo(Kind.BODY);
    }
}
