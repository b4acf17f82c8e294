package org.pregap.dsp.rate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.assertj.core.api.Assertions.within;
import static org.pregap.testing.ForAll.forAll;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RateConverterTest {
    private static final RatePair TO_DISC = new RatePair(96_000, 44_100);

    @ParameterizedTest
    @MethodSource("org.pregap.dsp.rate.RatePair#all")
    void blocksComeOutTheSameInAnyOrder(RatePair pair) {
        RateConversion conversion = pair.conversion();
        double[] left = noise(1, 3 * conversion.windowSamples());
        double[] right = noise(2, left.length);
        WholeSignal run = WholeSignal.of(conversion, left, right);
        double[] outLeft = new double[conversion.longestBlockSamples()];
        double[] outRight = new double[conversion.longestBlockSamples()];
        RateConverter converter = conversion.open();
        for (long block = conversion.blockOf(run.left().length - 1) - 1; block >= 0; block--) {
            converter.convert(
                    block,
                    WholeSignal.window(conversion, block, left),
                    WholeSignal.window(conversion, block, right),
                    outLeft,
                    outRight);
            int start = (int) conversion.blockStart(block);
            assertThat(outLeft).isEqualTo(Arrays.copyOfRange(run.left(), start, start + outLeft.length));
            assertThat(outRight).isEqualTo(Arrays.copyOfRange(run.right(), start, start + outRight.length));
        }
    }

    @ParameterizedTest
    @MethodSource("org.pregap.dsp.rate.RatePair#all")
    void constantStaysConstant(RatePair pair) {
        double[] ones = new double[3 * pair.conversion().windowSamples()];
        Arrays.fill(ones, 1);
        double[] out = WholeSignal.mono(pair.conversion(), ones).left();
        int from = pair.conversion().longestBlockSamples();

        assertThat(Arrays.stream(out, from, 2 * from).min().orElseThrow()).isEqualTo(1, within(1e-14));
        assertThat(Arrays.stream(out, from, 2 * from).max().orElseThrow()).isEqualTo(1, within(1e-14));
    }

    @Test
    void digitalSilenceIsExactlyZeroAsFarAsTheFilterDoesNotReach() {
        forAll(60, SplittableRandom::split, RateConverterTest::checkSilence);
    }

    /** Sound with holes of all lengths; the reach is worked out here for each sample. */
    private static void checkSilence(SplittableRandom random) {
        RatePair pair = RatePair.all().get(random.nextInt(RatePair.all().size()));
        double[] in = new double[3 * pair.conversion().windowSamples()];
        for (int at = 0; at < in.length; ) {
            int end = Math.min(in.length, at + 1 + random.nextInt(20));
            for (; at < end; at++) {
                in[at] = random.nextDouble() - 0.5;
            }
            at += random.nextInt(4 * 128 * Math.max(1, pair.fromHz() / pair.toHz()));
        }
        double[] out = WholeSignal.mono(pair.conversion(), in).left();
        int[] soundBefore = new int[in.length + 1];
        for (int i = 0; i < in.length; i++) {
            soundBefore[i + 1] = soundBefore[i] + (in[i] == 0 ? 0 : 1);
        }
        long silent = 0;
        for (long n = 0; n < out.length; n++) {
            long reach = 128L * Math.max(pair.fromHz(), pair.toHz());
            long first = Math.max(0, -Math.floorDiv(reach - n * pair.fromHz(), (long) pair.toHz()));
            long last = Math.min(in.length - 1, Math.floorDiv(n * pair.fromHz() + reach, (long) pair.toHz()));
            boolean reachesSound = last >= first && soundBefore[(int) last + 1] > soundBefore[(int) first];
            if (out[(int) n] != 0 != reachesSound) {
                fail("%s: sample %s is %s", pair, n, out[(int) n]);
            }
            silent += reachesSound ? 0 : 1;
        }
        assertThat(silent).isPositive();
    }

    @Test
    void oneSilentChannelStaysSilentBesideTheOther() {
        RateConversion conversion = TO_DISC.conversion();
        double[] sound = noise(3, 20_000);
        double[] silence = new double[20_000];

        WholeSignal onTheLeft = WholeSignal.of(conversion, sound, silence);
        assertThat(onTheLeft.right()).containsOnly(0.0);
        WholeSignal onTheRight = WholeSignal.of(conversion, silence, sound);
        assertThat(onTheRight.left()).containsOnly(0.0);
        assertThat(onTheRight.right()).usingComparatorWithPrecision(1e-14).containsExactly(onTheLeft.left());
    }

    @Test
    void oneChannelComesOutAsTwoThatAreEqual() {
        double[] sound = noise(4, 20_000);
        WholeSignal mono = WholeSignal.mono(TO_DISC.conversion(), sound);
        WholeSignal stereo = WholeSignal.of(TO_DISC.conversion(), sound, noise(5, 20_000));

        assertThat(mono.right()).isEqualTo(mono.left());
        assertThat(mono.left()).usingComparatorWithPrecision(1e-14).containsExactly(stereo.left());
    }

    /** The signal's ends are nothing special: what lies beyond is silence. */
    @ParameterizedTest
    @MethodSource("org.pregap.dsp.rate.RatePair#all")
    void endsOfTheSignalSoundAsIfSilenceWentOn(RatePair pair) {
        ConversionGrid grid = ConversionGrid.between(pair.fromHz(), pair.toHz());
        double[] sound = noise(6, grid.hopIn() + 17);
        double[] padded = new double[sound.length + 3 * grid.hopIn()];
        System.arraycopy(sound, 0, padded, grid.hopIn(), sound.length);
        double[] alone = WholeSignal.mono(pair.conversion(), sound).left();
        double[] amongSilence = WholeSignal.mono(pair.conversion(), padded).left();

        assertThat(alone).isEqualTo(Arrays.copyOfRange(amongSilence, grid.hopOut(), grid.hopOut() + alone.length));
    }

    @Test
    void oneSampleIsASignalToo() {
        double[] out = WholeSignal.mono(TO_DISC.conversion(), new double[] {1}).left();

        assertThat(out).hasSize(1);
        assertThat(out[0]).isEqualTo(0.957 * 147 / 320, within(1e-3));
    }

    @Test
    void nothingIsAllocatedWhileItRuns() {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long thread = Thread.currentThread().getId();
        RateConversion conversion = TO_DISC.conversion();
        RateConverter converter = conversion.open();
        double[] left = noise(7, conversion.windowSamples());
        double[] right = noise(8, conversion.windowSamples());
        double[] out = new double[conversion.longestBlockSamples()];
        double[] outRight = new double[conversion.longestBlockSamples()];
        converter.convert(0, left, right, out, outRight);
        long before = threads.getThreadAllocatedBytes(thread);
        long ownBytes = threads.getThreadAllocatedBytes(thread) - before;

        before = threads.getThreadAllocatedBytes(thread);
        for (int block = 0; block < 50; block++) {
            converter.convert(block, left, right, out, outRight);
            converter.convert(block, left, left, out, out);
        }
        assertThat(threads.getThreadAllocatedBytes(thread) - before).isLessThanOrEqualTo(ownBytes);
    }

    /** On every machine, in every version: other bits would mean another master from the same album. */
    @Test
    void bitsAreTheSameAsEver() {
        WholeSignal out = WholeSignal.of(TO_DISC.conversion(), noise(9, 20_000), noise(10, 20_000));

        assertThat(Arrays.hashCode(out.left())).isEqualTo(2_011_581_693);
        assertThat(Arrays.hashCode(out.right())).isEqualTo(252_153_313);
    }

    private static double[] noise(long seed, int samples) {
        SplittableRandom random = new SplittableRandom(seed);
        return random.doubles(samples, -1, 1).toArray();
    }
}
