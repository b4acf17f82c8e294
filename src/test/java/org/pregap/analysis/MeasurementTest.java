package org.pregap.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeasurementTest {
    private static final double NEAR = 0.1;

    /** Sixty seconds of one and ten of another: the mean of the powers, not of the figures. */
    @Test
    void albumsPoolTheBlocksOfTheirTracks() throws IOException {
        Measurement loud = Signals.at(48_000).tone(10, -20).measured();
        Measurement soft = Signals.at(48_000).tone(30, -25).measured();

        Loudness album = Measurement.pooled(List.of(loud, soft));

        double meanPower = (10 * Math.pow(10, -2) + 30 * Math.pow(10, -2.5)) / 40;
        assertThat(album.integratedLufs()).isCloseTo(10 * Math.log10(meanPower), within(NEAR));
        assertThat(album.shortTermMaxLufs()).isEqualTo(loud.loudness().shortTermMaxLufs());
        assertThat(album.truePeakDbtp()).isEqualTo(loud.loudness().truePeakDbtp());
        assertThat(album.loudnessRangeLu()).isCloseTo(5, within(NEAR));
        assertThat(Measurement.pooled(List.of(loud)))
                .isEqualTo(new Loudness(
                        loud.loudness().integratedLufs(),
                        loud.loudness().loudnessRangeLu(),
                        loud.loudness().momentaryMaxLufs(),
                        loud.loudness().shortTermMaxLufs(),
                        loud.loudness().truePeakDbtp(),
                        loud.loudness().samplePeakDbfs(),
                        loud.loudness().dynamicRange()));
    }

    @Test
    void aQuietTrackDoesNotPullTheAlbumDown() throws IOException {
        Measurement loud = Signals.at(48_000).tone(10, -20).measured();
        Measurement whisper = Signals.at(48_000).tone(60, -45).measured();

        assertThat(Measurement.pooled(List.of(loud, whisper)).integratedLufs()).isCloseTo(-20, within(NEAR));
    }

    @Test
    void loudestPassageIsFoundWhereverItIs() throws IOException {
        Measurement sound =
                Signals.at(44_100).tone(12.34, -30).tone(5, -20).tone(20, -30).measured();

        assertThat(sound.loudestMeanLufs(5)).isCloseTo(-20, within(NEAR));
        assertThat(sound.loudestMeanLufs(3)).isCloseTo(sound.loudness().shortTermMaxLufs(), within(1e-9));
        double ten = 10 * Math.log10((Math.pow(10, -2) + Math.pow(10, -3)) / 2);
        assertThat(sound.loudestMeanLufs(10)).isCloseTo(ten, within(NEAR));
    }

    @Test
    void aShortSoundIsItsOwnLoudestPassage() throws IOException {
        Measurement sound = Signals.at(44_100).tone(12, -30).measured();
        assertThat(sound.loudestMeanLufs(30)).isCloseTo(-30, within(NEAR));
    }

    /** Head and tail begin where something is heard, and do not reach beyond it. */
    @Test
    void edgesAreTheFirstAndLastAudibleFiveSeconds() throws IOException {
        Measurement sound = Signals.at(44_100)
                .silence(2)
                .tone(5, -30)
                .tone(10, -25)
                .tone(5, -20)
                .tone(3, -70)
                .measured();

        assertThat(sound.headLufs()).isCloseTo(-30, within(NEAR));
        assertThat(sound.tailLufs()).isCloseTo(-20, within(NEAR));
    }

    @Test
    void shortEdgesAreWhatThereIs() throws IOException {
        Measurement sound =
                Signals.at(44_100).silence(1).tone(2, -20).silence(1).measured();

        assertThat(sound.headLufs()).isCloseTo(-20, within(NEAR));
        assertThat(sound.tailLufs()).isEqualTo(sound.headLufs());
    }

    @Test
    void curveShowsTheThreeSecondsBeforeEachTenth() throws IOException {
        ShortTermCurve curve =
                Signals.at(44_100).tone(4, -20).silence(4.05).measured().curve();

        assertThat(curve.count()).isEqualTo(80);
        assertThat(curve.seconds(0)).isEqualTo(0.1);
        assertThat(curve.lufs(0)).isCloseTo(-20 + 10 * Math.log10(0.1 / 3), within(NEAR));
        assertThat(curve.lufs(29)).isCloseTo(-20, within(NEAR));
        assertThat(curve.lufs(54)).isCloseTo(-20 - 3.01, within(NEAR)); // half of the 3 s before 5.5 s
        assertThat(curve.lufs(79)).isEqualTo(Double.NEGATIVE_INFINITY);
    }

    /** A steady sine has DR 0, a square wave −3: its power is twice that of a sine of the same height. */
    @Test
    void dynamicRangeOfSteadySounds() throws IOException {
        assertThat(Signals.at(48_000).tone(30, 0).measured().loudness().dynamicRangeDb())
                .isCloseTo(0, within(0.05));
        double[] square = new double[48_000 * 30];
        for (int i = 0; i < square.length; i++) {
            square[i] = i / 24 % 2 == 0 ? 0.5 : -0.5;
        }
        assertThat(Signals.measure(48_000, square, square).loudness().dynamicRange())
                .isEqualTo(-3);
    }
}
