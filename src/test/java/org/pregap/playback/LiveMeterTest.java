package org.pregap.playback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LiveMeterTest {
    /** EBU Tech 3341, case 1: a sine of 1 kHz at −23 dBFS in both channels is −23 LUFS. */
    @ParameterizedTest
    @ValueSource(ints = {44_100, 48_000, 96_000, 192_000})
    void theSineOfTheStandardIsWhatTheStandardSays(int rateHz) {
        Levels levels = Levels.of(after(rateHz, 5, sine(rateHz, 1_000, -23)).figures());
        assertThat(levels.momentaryLufs()).isCloseTo(-23, within(0.03));
        assertThat(levels.shortTermLufs()).isCloseTo(-23, within(0.03));
        assertThat(levels.integratedLufs()).isCloseTo(-23, within(0.03));
        assertThat(levels.leftPeakDbfs()).isCloseTo(-23, within(0.05));
        assertThat(levels.heldTruePeakDbtp()).isCloseTo(-23, within(0.05));
    }

    /** A sine at a quarter of the rate, 45° off the samples, is 3.01 dB higher between them. */
    @Test
    void theTruePeakLiesBetweenTheSamples() {
        IntToDoubleFunction quarter = i -> 0.5 * Math.sin(Math.PI / 2 * i + Math.PI / 4);
        Levels levels = Levels.of(after(48_000, 1, quarter).figures());
        assertThat(levels.rightPeakDbfs()).isCloseTo(-9.03, within(0.01));
        assertThat(levels.truePeakDbtp()).isCloseTo(-6.02, within(0.05));
    }

    /** The gates leave out what is more than 10 LU below: 20 s at −20 count, 20 s at −40 do not. */
    @Test
    void whatIsQuietDoesNotCount() {
        LiveMeter meter = after(48_000, 20, sine(48_000, 1_000, -20));
        feed(meter, 48_000, 20, sine(48_000, 1_000, -40));
        Levels levels = Levels.of(meter.figures());
        assertThat(levels.integratedLufs()).isCloseTo(-20, within(0.05));
        assertThat(levels.shortTermLufs()).isCloseTo(-40, within(0.05));
    }

    @Test
    void afterAResetOnlyWhatFollowsIsHeld() {
        LiveMeter meter = after(48_000, 5, sine(48_000, 1_000, -10));
        meter.reset();
        feed(meter, 48_000, 5, sine(48_000, 1_000, -30));
        Levels levels = Levels.of(meter.figures());
        assertThat(levels.leftHeldDbfs()).isCloseTo(-30, within(0.1));
        assertThat(levels.integratedLufs()).isCloseTo(-30, within(0.2));
    }

    @Test
    void silenceIsMinusInfinityAndHeldPeaksStay() {
        LiveMeter meter = after(48_000, 10, sine(48_000, 1_000, -10));
        feed(meter, 48_000, 4, i -> 0);
        Levels levels = Levels.of(meter.figures());
        assertThat(levels.leftPeakDbfs()).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(levels.truePeakDbtp()).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(levels.leftHeldDbfs()).isCloseTo(-10, within(0.01));
        assertThat(levels.shortTermLufs()).isLessThan(-100);
        assertThat(levels.held().integratedLufs()).isCloseTo(-10, within(0.1));
    }

    /** Chunks end anywhere where passages do. */
    @Test
    void theCutIntoChunksChangesNothing() {
        var random = new SplittableRandom(5);
        double[] noise = random.doubles(48_000 * 4, -0.5, 0.5).toArray();
        var whole = new LiveMeter(48_000, 480);
        var cut = new LiveMeter(48_000, 480);
        var chunk = new Chunk(480);
        for (int at = 0; at < noise.length; at += 480) {
            add(whole, chunk, noise, at, 480);
        }
        for (int at = 0; at < noise.length; ) {
            int count = Math.min(noise.length - at, random.nextInt(1, 481));
            add(cut, chunk, noise, at, count);
            at += count;
        }
        assertThat(cut.figures()[8]).isCloseTo(whole.figures()[8], within(1e-12));
        assertThat(cut.figures()[5]).isEqualTo(whole.figures()[5]);
    }

    private static LiveMeter after(int rateHz, int seconds, IntToDoubleFunction sound) {
        var meter = new LiveMeter(rateHz, rateHz / 100);
        feed(meter, rateHz, seconds, sound);
        return meter;
    }

    private static void feed(LiveMeter meter, int rateHz, int seconds, IntToDoubleFunction sound) {
        double[] all = new double[seconds * rateHz];
        for (int i = 0; i < all.length; i++) {
            all[i] = sound.applyAsDouble(i);
        }
        var chunk = new Chunk(rateHz / 100);
        for (int at = 0; at < all.length; at += rateHz / 100) {
            add(meter, chunk, all, at, rateHz / 100);
        }
    }

    private static void add(LiveMeter meter, Chunk chunk, double[] all, int at, int count) {
        chunk.count = count;
        System.arraycopy(all, at, chunk.channel(0), 0, count);
        System.arraycopy(all, at, chunk.channel(1), 0, count);
        meter.add(chunk);
    }

    private static IntToDoubleFunction sine(int rateHz, int hz, double peakDbfs) {
        double peak = Math.pow(10, peakDbfs / 20);
        return i -> peak * Math.sin(2 * Math.PI * hz * i / rateHz);
    }
}
