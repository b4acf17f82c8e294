package org.pregap.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pregap.audio.AudioBlock;
import org.pregap.audio.WordLength;
import org.pregap.model.Album;
import org.pregap.model.Clip;
import org.pregap.model.Dither;
import org.pregap.model.Fade;
import org.pregap.model.FadeLaw;
import org.pregap.model.Gain;
import org.pregap.model.Join;
import org.pregap.model.Source;
import org.pregap.model.Track;
import org.pregap.render.words.Stretch;
import org.pregap.render.words.TestSignals;
import org.pregap.render.words.Words;
import org.pregap.testing.MemorySources;
import org.pregap.testing.RandomFades;
import org.pregap.testing.SimpleAlbums;
import org.pregap.time.SampleCount;
import org.pregap.time.SampleRate;
import org.pregap.time.SourceRange;

/** Track 1 begins at sample 88,200 and lasts 60,000; the overlap is its last 40,000 samples. */
class AdaptiveCrossfadeTest {
    private static final int LENGTH = 60_000;
    private static final int OVERLAP = 40_000;
    private static final long OVERLAP_START = 88_200 + LENGTH - OVERLAP;
    private static final double[] NOISE = TestSignals.doubles(1, LENGTH, 0.4);
    private static final double[] OTHER = TestSignals.doubles(2, LENGTH, 0.4);

    private final MemorySources sources = new MemorySources(SampleRate.CD);

    static Stream<FadeLaw> laws() {
        return Stream.concat(
                RandomFades.PLAIN_LAWS.stream(),
                Stream.of(-1000, -250, 0, 250, 1000).map(FadeLaw::tension));
    }

    @ParameterizedTest
    @MethodSource("laws")
    void aRecordingFadedIntoItselfIsTheRecording(FadeLaw law) throws IOException {
        double[] music = TestSignals.doubles(3, 2 * LENGTH - OVERLAP, 0.9);
        Clip whole = Clip.whole(sources.addDoubles("live", music, music));
        Clip head = whole.withRange(new SourceRange(0, LENGTH));
        Clip rest = whole.withRange(new SourceRange(LENGTH - OVERLAP, music.length));
        double[] mixed = mix(album(head, rest, whole(law)), 88_200, music.length);
        for (int i = 0; i < music.length; i++) {
            assertThat(Math.abs(mixed[i] - music[i])).isLessThan(1e-12);
        }
    }

    @ParameterizedTest
    @MethodSource("laws")
    void unrelatedNoiseKeepsItsLevel(FadeLaw law) throws IOException {
        assertLevelIsKept(album(clip("a", NOISE), clip("b", OTHER), whole(law)), 0.3);
    }

    @ParameterizedTest
    @MethodSource("laws")
    void soundsThatAreHalfAlikeKeepTheirLevel(FadeLaw law) throws IOException {
        Album album = album(clip("a", NOISE), clip("b", tail(NOISE, 0.5, OTHER, Math.sqrt(0.75))), whole(law));
        assertThat(adapted(album).measured()).isCloseTo(0.5, within(0.01));
        assertLevelIsKept(album, 0.3);
    }

    @Test
    void withoutAdaptingTheLevelSwellsOrDips() throws IOException {
        Album alike = album(clip("a", NOISE), clip("b", tail(NOISE, 1, OTHER, 0)), drawn(FadeLaw.EQUAL_POWER));
        assertThat(levels(alike).get(5)).isCloseTo(3.0, within(0.1));
        Album unlike = album(clip("a", NOISE), clip("b", OTHER), drawn(FadeLaw.LINEAR));
        assertThat(levels(unlike).get(5)).isCloseTo(-3.0, within(0.3));
    }

    @Test
    void sidesOfTheirOwnLengthsAndGainsKeepTheLevelToo() throws IOException {
        var sides = Join.Crossfade.of(
                        new SampleCount(OVERLAP), fade(5_000, FadeLaw.EXPONENTIAL), fade(12_345, FadeLaw.LOGARITHMIC))
                .withAdaptive(true);
        assertLevelIsKept(album(clip("a", NOISE), clip("b", OTHER), sides), 0.3);
        // Where both are at full level, two unrelated sounds of one level are lowered by 3 dB each
        double[] quiet = TestSignals.scaled(new int[LENGTH]);
        quiet[20_000] = 0.5;
        assertThat(mix(album(clip("a", NOISE), clip("b", quiet), sides), OVERLAP_START + 20_000, 1)[0])
                .isNotEqualTo(NOISE[40_000] + 0.5)
                .isCloseTo((NOISE[40_000] + 0.5) / Math.sqrt(2), within(0.01));
    }

    @Test
    void oppositePolarityIsFollowedToAHalfOnly() throws IOException {
        AdaptedCrossfade opposite =
                adapted(album(clip("a", NOISE), clip("b", tail(NOISE, -1, OTHER, 0)), whole(FadeLaw.LINEAR)));
        assertThat(opposite.measured()).isCloseTo(-1, within(1e-12));
        assertThat(opposite.correlation()).isEqualTo(-0.5);
        assertThat(opposite.outgoingInTheMiddle()).isCloseTo(1, within(1e-15));
        assertThat(opposite.incomingInTheMiddle()).isCloseTo(1, within(1e-15));
    }

    @Test
    void aSilentSideIsAsGoodAsUnrelated() throws IOException {
        AdaptedCrossfade silent =
                adapted(album(clip("a", NOISE), clip("b", new double[LENGTH]), whole(FadeLaw.EQUAL_POWER)));
        assertThat(silent.measured()).isZero();
        assertThat(silent.outgoingInTheMiddle()).isCloseTo(Math.sqrt(0.5), within(1e-15));
    }

    @Test
    void whatIsMeasuredIsTheMixOfEachSideWithItsOwnFades() throws IOException {
        // Track 1 ends in two clips that overlap; the second fades in by itself and is 6 dB quieter
        Clip early = clip("a", NOISE);
        Clip late = Clip.whole(sources.addDoubles("mono", TestSignals.doubles(4, 10_000, 0.4)))
                .withOffset(new SampleCount(45_000))
                .withGain(new Gain(-6_000))
                .withFadeIn(fade(4_000, FadeLaw.LINEAR));
        Track incoming = Track.of(List.of(clip("b", tail(NOISE, 1, OTHER, 0.3))), whole(FadeLaw.LINEAR));
        Album album = SimpleAlbums.of(
                Track.of(List.of(early, late), Join.Pause.STANDARD), incoming.withGain(new Gain(-9_000)));
        double[] mono = TestSignals.doubles(4, 10_000, 0.4);
        double ab = 0;
        double aa = 0;
        double bb = 0;
        for (int i = 0; i < OVERLAP; i++) {
            int inLate = i + LENGTH - OVERLAP - 45_000;
            double a = NOISE[i + LENGTH - OVERLAP];
            if (inLate >= 0 && inLate < 10_000) {
                a += mono[inLate] * Math.min(1, inLate / 4_000.0) * Math.pow(10, -0.3);
            }
            double b = NOISE[i + LENGTH - OVERLAP] + 0.3 * OTHER[i];
            ab += a * b;
            aa += a * a;
            bb += b * b;
        }
        assertThat(adapted(album).measured()).isCloseTo(ab / Math.sqrt(aa * bb), within(1e-12));
    }

    @Test
    void askingForTheReportOpensWhatOverlapsAndClosesIt() throws IOException {
        Programme programme = Programme.of(album(clip("a", NOISE), clip("b", OTHER), whole(FadeLaw.LINEAR)), sources);
        assertThat(programme.adaptedCrossfades())
                .isEqualTo(programme.adaptedCrossfades())
                .hasSize(1);
        assertThat(programme.adaptedCrossfades().get(0).crossfade().track()).isEqualTo(2);
        assertThat(sources.openedStreams()).isEqualTo(2);
        sources.assertAllClosed();
        Album plain = album(clip("a", NOISE), clip("b", OTHER), drawn(FadeLaw.LINEAR));
        assertThat(Programme.of(plain, sources).adaptedCrossfades()).isEmpty();
    }

    @Test
    void anOverlapOfOneSampleIsTheEndOfTheOutgoingTrack() throws IOException {
        var one = Join.Crossfade.of(new SampleCount(1), FadeLaw.LINEAR).withAdaptive(true);
        double[] mixed = mix(album(clip("a", NOISE), clip("b", OTHER), one), 88_200 + LENGTH - 1, 2);
        assertThat(mixed).containsExactly(NOISE[LENGTH - 1], OTHER[1]);
    }

    @Test
    void aClipAloneInTheOverlapIsNotTakenForUntouched() throws IOException {
        // The outgoing curve is short, so before it the outgoing clip is at 1 as drawn; adapting lowers it all the same
        Clip late = Clip.whole(sources.addInts("late", TestSignals.ints(5, 30_000), TestSignals.ints(6, 30_000)))
                .withOffset(new SampleCount(20_000));
        Clip whole = Clip.whole(sources.addInts("a", TestSignals.ints(7, LENGTH), TestSignals.ints(8, LENGTH)));
        var sides = Join.Crossfade.of(new SampleCount(OVERLAP), fade(100, FadeLaw.LINEAR), fade(100, FadeLaw.LINEAR))
                .withAdaptive(true);
        Clip first = Clip.whole(sources.addInts("b", TestSignals.ints(9, 1_000), TestSignals.ints(9, 1_000)));
        Album album =
                SimpleAlbums.of(Track.of(List.of(whole), Join.Pause.STANDARD), Track.of(List.of(first, late), sides));
        List<Stretch> stretches =
                Stretch.of(Programme.of(album, sources), new Words(SampleRate.CD, WordLength.INT_16, Dither.TPDF));
        assertThat(stretches)
                .contains(new Stretch(OVERLAP_START, OVERLAP_START + 50_000 - 10_000, Stretch.Kind.DITHERED));
    }

    private void assertLevelIsKept(Album album, double toleranceDb) throws IOException {
        assertThat(levels(album)).allSatisfy(level -> assertThat(level).isCloseTo(0, within(toleranceDb)));
        sources.assertAllClosed();
    }

    /** The level in tenths of the overlap, in dB over that of the noise. */
    private List<Double> levels(Album album) throws IOException {
        double[] heard = mix(album, OVERLAP_START, OVERLAP);
        double reference = 0.4 * 0.4 / 3;
        List<Double> levels = new ArrayList<>();
        for (int tenth = 0; tenth < 10; tenth++) {
            double power = 0;
            for (int i = 0; i < OVERLAP / 10; i++) {
                double sample = heard[tenth * OVERLAP / 10 + i];
                power += sample * sample;
            }
            levels.add(10 * Math.log10(power / (OVERLAP / 10.0) / reference));
        }
        return levels;
    }

    private AdaptedCrossfade adapted(Album album) throws IOException {
        return Programme.of(album, sources).adaptedCrossfades().get(0);
    }

    private double[] mix(Album album, long position, int count) throws IOException {
        var block = new AudioBlock(2, count);
        try (ProgrammeCursor cursor = Programme.of(album, sources).open()) {
            cursor.read(position, block, 0, count);
        }
        return block.channel(0);
    }

    /** What sounds together with the end of one sound: so much of it, and so much of another. */
    private static double[] tail(double[] one, double ofOne, double[] other, double ofOther) {
        double[] sum = DoubleStream.of(other).map(sample -> ofOther * sample).toArray();
        for (int i = 0; i < OVERLAP; i++) {
            sum[i] += ofOne * one[LENGTH - OVERLAP + i];
        }
        return sum;
    }

    private Clip clip(String name, double[] samples) {
        Source source = sources.addDoubles(name, samples, samples);
        return Clip.whole(source);
    }

    private static Album album(Clip first, Clip second, Join join) {
        return SimpleAlbums.of(Track.of(List.of(first), Join.Pause.STANDARD), Track.of(List.of(second), join));
    }

    private static Fade fade(long samples, FadeLaw law) {
        return new Fade(new SampleCount(samples), law);
    }

    private static Join.Crossfade drawn(FadeLaw law) {
        return Join.Crossfade.of(new SampleCount(OVERLAP), law);
    }

    private static Join.Crossfade whole(FadeLaw law) {
        return drawn(law).withAdaptive(true);
    }
}
