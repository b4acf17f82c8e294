package org.pregap.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.pregap.audio.AudioBlock;
import org.pregap.model.Album;
import org.pregap.model.Clip;
import org.pregap.model.Join;
import org.pregap.model.Source;
import org.pregap.model.SourceFormat;
import org.pregap.model.Track;
import org.pregap.render.words.TestSignals;
import org.pregap.testing.ForAll;
import org.pregap.testing.MemorySources;
import org.pregap.testing.SimpleAlbums;
import org.pregap.time.CdFrames;
import org.pregap.time.SampleRate;
import org.pregap.time.SourceRange;

/** Sources and programmes at another rate: one stream each, whatever is cut from it. Track 1 begins at sample 88,200. */
class ConvertedSignalTest {
    private static final SampleRate HIGH = new SampleRate(96_000);
    private static final int START = 88_200;

    private final MemorySources sources = new MemorySources(HIGH);

    @Test
    void aFileOfNSamplesGivesNTimesTheRatioRoundedUp() throws IOException {
        Source source = source("a", 96_001);
        Signal converted = new SourceSignal(source, sources).at(SampleRate.CD);
        assertThat(converted.lengthSamples()).isEqualTo(44_101);
        Clip clip = Clip.whole(source);
        assertThat(clip.length(SampleRate.CD).count()).isEqualTo(44_101);
    }

    @Test
    void twoClipsOfOneRecordingJoinedByButtAreItsConversionSampleForSample() throws IOException {
        Clip whole = Clip.whole(source("live", 100_000));
        Track head = track(whole.withRange(new SourceRange(0, 33_333)));
        Track rest = Track.of(List.of(whole.withRange(new SourceRange(33_333, 100_000))), Join.Butt.PLAIN);
        double[][] joined = mix(SimpleAlbums.of(head, rest), START, 46_000);
        double[][] uncut = mix(SimpleAlbums.of(track(whole)), START, 46_000);
        assertThat(joined[0]).isEqualTo(uncut[0]);
        assertThat(joined[1]).isEqualTo(uncut[1]);
    }

    @Test
    void theFilterHearsWhatLiesBeyondTheEdgesOfAClip() throws IOException {
        Clip whole = Clip.whole(source("live", 50_000));
        double[] cut = mix(SimpleAlbums.of(track(whole.withRange(new SourceRange(9_600, 40_000)))), START, 1)[0];
        double[] uncut = mix(SimpleAlbums.of(track(whole)), START + 4_410, 1)[0];
        assertThat(cut).isEqualTo(uncut);
    }

    @Test
    void whatIsGivenDependsOnThePositionAlone() throws IOException {
        Source source = source("a", 60_000);
        double[][] atOnce = read(new SourceSignal(source, sources).at(SampleRate.CD), 0, 27_563);
        ForAll.forAll(60, random -> random, random -> {
            Signal signal = new SourceSignal(source, sources).at(SampleRate.CD);
            try (SignalCursor cursor = signal.open()) {
                for (int i = 0; i < 5; i++) {
                    int count = 1 + random.nextInt(5_000);
                    int position = random.nextInt(27_563 - count);
                    var block = new AudioBlock(2, count + 3);
                    cursor.read(position, block, 3, count);
                    assertThat(Arrays.copyOfRange(block.channel(1), 3, count + 3))
                            .isEqualTo(Arrays.copyOfRange(atOnce[1], position, position + count));
                }
            }
        });
        sources.assertAllClosed();
    }

    @Test
    void beforeAndBehindAStreamThereIsSilence() throws IOException {
        double[][] around = read(new SourceSignal(source("a", 9_600), sources).at(SampleRate.CD), -100, 4_610);
        assertThat(Arrays.copyOf(around[0], 100)).containsOnly(0.0);
        assertThat(Arrays.copyOfRange(around[0], 4_510, 4_610)).containsOnly(0.0);
        assertThat(around[0][100]).isNotZero();
    }

    @Test
    void aMonoSourceSoundsAlikeOnBothSides() throws IOException {
        double[] music = TestSignals.doubles(3, 48_000, 0.5);
        Source mono = sources.add("mono", new SourceFormat(HIGH, 1, 24, false), 24, music);
        Source stereo = sources.add("stereo", new SourceFormat(HIGH, 2, 24, false), 24, music, music);
        double[][] fromMono = mix(SimpleAlbums.of(track(Clip.whole(mono))), START, 22_050);
        double[][] fromStereo = mix(SimpleAlbums.of(track(Clip.whole(stereo))), START, 22_050);
        assertThat(fromMono[0]).isEqualTo(fromMono[1]);
        for (int i = 0; i < fromMono[0].length; i++) {
            assertThat(Math.abs(fromMono[0][i] - fromStereo[0][i])).isLessThan(1e-14);
        }
    }

    @Test
    void aProgrammeIsConvertedAsAWholeAndItsSilenceStaysSilent() throws IOException {
        Album album = Album.empty(HIGH)
                .withTracks(List.of(
                        track(Clip.whole(source("a", 96_000))),
                        Track.of(List.of(Clip.whole(source("b", 96_000))), Join.Pause.of(new CdFrames(75)))));
        Signal disc = Programme.of(album, sources).at(SampleRate.CD);
        assertThat(disc.lengthSamples()).isEqualTo((150 + 75 + 75 + 75) * 588L);
        double[][] sound = read(disc, 0, (int) disc.lengthSamples());
        assertThat(Arrays.copyOf(sound[0], 87_000)).containsOnly(0.0);
        assertThat(Arrays.copyOfRange(sound[0], 133_500, 175_000)).containsOnly(0.0);
        assertThat(Arrays.copyOfRange(sound[1], 90_000, 131_000)).doesNotContain(0.0);
    }

    @Test
    void whatIsNoNumberIsNamedWithItsPlaceInTheFile() {
        double[] music = new double[20_000];
        music[12_345] = Double.NaN;
        Source broken = sources.addDoubles("broken", music, music);
        assertThatThrownBy(() -> mix(SimpleAlbums.of(track(Clip.whole(broken))), START, 9_000))
                .isInstanceOf(IOException.class)
                .hasMessage("/broken, sample 12345, channel 1: NaN is no sound; repair the file");
    }

    private Source source(String name, int lengthSamples) {
        SplittableRandom seed = new SplittableRandom(lengthSamples);
        return sources.addDoubles(
                name,
                TestSignals.doubles(seed.nextLong(), lengthSamples, 0.5),
                TestSignals.doubles(seed.nextLong(), lengthSamples, 0.5));
    }

    private static Track track(Clip clip) {
        return Track.of(List.of(clip), Join.Pause.of(CdFrames.ZERO));
    }

    private double[][] mix(Album album, long position, int count) throws IOException {
        return read(Programme.of(album, sources), position, count);
    }

    private double[][] read(Signal signal, long position, int count) throws IOException {
        var block = new AudioBlock(2, count);
        try (SignalCursor cursor = signal.open()) {
            cursor.read(position, block, 0, count);
        }
        sources.assertAllClosed();
        return new double[][] {block.channel(0), block.channel(1)};
    }
}
