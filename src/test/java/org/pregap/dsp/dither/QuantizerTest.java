package org.pregap.dsp.dither;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pregap.testing.ForAll.forAll;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pregap.dsp.dither.Quantizer.Part;

class QuantizerTest {
    private static final double LSB = 1 / 32_768.0;

    @ParameterizedTest
    @ValueSource(ints = {16, 24})
    void everyWordComesOutAsItWentIn(int bits) {
        int count = 1 << 16;
        int step = 1 << (bits - 16);
        double[] in = new double[count];
        int[] expected = new int[count];
        for (int i = 0; i < count; i++) {
            expected[i] = i < count - 1 ? (i - count / 2) * step + step / 3 : (1 << (bits - 1)) - 1;
            in[i] = expected[i] / (double) (1 << (bits - 1));
        }
        int[] out = new int[count];
        assertThat(Quantizer.exact(in, whole(in), bits, out)).isEqualTo(-1);
        assertThat(out).isEqualTo(expected);
        Quantizer.of(NoiseKind.NONE, bits, 1, 0)
                .quantise(in, new boolean[count], whole(in), out, QuantizerTest::unexpected);
        assertThat(out).isEqualTo(expected);
    }

    @Test
    void theFirstValueThatIsNoWordIsNamed() {
        double[] odd = {0.5 * LSB, 1.0, -1.0 - LSB, Double.NaN, Double.POSITIVE_INFINITY, Double.MIN_VALUE, 1e300};
        for (double value : odd) {
            double[] in = {value, LSB, LSB, value, value};
            assertThat(Quantizer.exact(in, new Part(1, 5, 0), 16, new int[5]))
                    .as("%s", value)
                    .isEqualTo(3);
        }
        assertThat(Quantizer.exact(new double[] {-0.0}, new Part(0, 1, 0), 16, new int[1]))
                .isEqualTo(-1);
        assertThat(Quantizer.exact(new double[] {LSB / 2}, new Part(0, 1, 0), 24, new int[1]))
                .isEqualTo(-1);
    }

    @Test
    void withoutDitherItIsTheNearestAndBetweenTwoTheEvenOne() {
        double[] in = {0.5 * LSB, 1.5 * LSB, -0.5 * LSB, -1.5 * LSB, 0.49 * LSB, 2.51 * LSB};
        assertThat(words(NoiseKind.NONE, in)).containsExactly(0, 2, 0, -2, 0, 3);
    }

    @Test
    void withPlainDitherItIsTheNearestOfSignalPlusNoise() {
        double[] in = new SplittableRandom(1).doubles(10_000, -0.99, 0.99).toArray();
        int[] out = words(NoiseKind.TPDF, in);
        var noise = new TpdfNoise(1, 0);
        for (int i = 0; i < in.length; i++) {
            assertThat(out[i]).isEqualTo((int) Math.rint(in[i] * 32_768 + noise.at(i)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void silenceStaysSilence(NoiseKind kind) {
        boolean[] silent = new boolean[1000];
        Arrays.fill(silent, 100, 900, true);
        double[] in = new double[1000];
        int[] out = filled(1000, 7);
        Quantizer.of(kind, 16, 1, 0).quantise(in, silent, whole(in), out, QuantizerTest::unexpected);
        assertThat(Arrays.copyOfRange(out, 100, 900)).containsOnly(0);
        if (kind != NoiseKind.NONE) {
            assertThat(Arrays.copyOfRange(out, 0, 100)).contains(-1, 1);
            assertThat(Arrays.copyOfRange(out, 900, 1000)).contains(-1, 1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void afterSilenceAndAfterAGapEverythingBeginsAfresh(NoiseKind kind) {
        double[] in = new SplittableRandom(2).doubles(2000, -0.5, 0.5).toArray();
        boolean[] silent = new boolean[2000];
        Arrays.fill(silent, 900, 1000, true);
        int[] afterSilence = new int[2000];
        Quantizer.of(kind, 16, 1, 0).quantise(in, silent, whole(in), afterSilence, QuantizerTest::unexpected);
        int[] afterGap = new int[2000];
        var quantizer = Quantizer.of(kind, 16, 1, 0);
        quantizer.quantise(in, new boolean[2000], new Part(0, 900, 0), afterGap, QuantizerTest::unexpected);
        quantizer.quantise(in, new boolean[2000], new Part(1000, 2000, 0), afterGap, QuantizerTest::unexpected);
        assertThat(afterGap).isEqualTo(afterSilence);
        int[] alone = new int[2000];
        Quantizer.of(kind, 16, 1, 0)
                .quantise(in, new boolean[2000], new Part(1000, 2000, 0), alone, QuantizerTest::unexpected);
        assertThat(Arrays.copyOfRange(alone, 1000, 2000)).isEqualTo(Arrays.copyOfRange(afterGap, 1000, 2000));
    }

    @Test
    void theCutIntoPartsChangesNothing() {
        double[] in = new SplittableRandom(3).doubles(5000, -0.9, 0.9).toArray();
        for (NoiseKind kind : NoiseKind.values()) {
            int[] expected = words(kind, in);
            forAll(20, random -> random.ints(60, 1, 1500).toArray(), lengths -> {
                var quantizer = Quantizer.of(kind, 16, 1, 0);
                int[] out = new int[in.length];
                int from = 0;
                for (int length : lengths) {
                    int to = Math.min(in.length, from + length);
                    double[] block = Arrays.copyOfRange(in, from, to + 7);
                    int[] words = filled(block.length, 99);
                    var part = new Part(0, to - from, from);
                    quantizer.quantise(block, new boolean[block.length], part, words, QuantizerTest::unexpected);
                    assertThat(Arrays.copyOfRange(words, to - from, block.length))
                            .containsOnly(99);
                    System.arraycopy(words, 0, out, from, to - from);
                    from = to;
                }
                assertThat(Arrays.copyOf(out, from)).isEqualTo(Arrays.copyOf(expected, from));
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatDoesNotDependOnThePastCanBeDoneInAnyOrder(NoiseKind kind) {
        double[] in = new SplittableRandom(4).doubles(3000, -0.9, 0.9).toArray();
        var quantizer = Quantizer.of(kind, 16, 1, 0);
        int[] out = new int[3000];
        for (int from : new int[] {2000, 1000, 0}) {
            var part = new Part(from, from + 1000, 0);
            quantizer.quantise(in, new boolean[3000], part, out, QuantizerTest::unexpected);
        }
        assertThat(Arrays.equals(out, words(kind, in))).isEqualTo(!quantizer.dependsOnPast());
        assertThat(quantizer.dependsOnPast()).isEqualTo(kind.isShaped());
    }

    @ParameterizedTest
    @EnumSource
    void oversAreClampedAndToldOfNeverWrapped(NoiseKind kind) {
        double[] in = {
            0.5, 2.0, -2.0, 1e300, Double.NEGATIVE_INFINITY, 0.25, 1.0 + 99 * LSB, -1.0 - 99 * LSB, Double.NaN, 0.125
        };
        int[] out = new int[in.length];
        List<Integer> overs = new ArrayList<>();
        Quantizer.of(kind, 16, 1, 0).quantise(in, new boolean[in.length], whole(in), out, overs::add);
        assertThat(overs).containsExactly(1, 2, 3, 4, 6, 7, 8);
        assertThat(Arrays.copyOfRange(out, 1, 5)).containsExactly(32_767, -32_768, 32_767, -32_768);
        assertThat(Arrays.copyOfRange(out, 6, 8)).containsExactly(32_767, -32_768);
        assertThat(out[8]).isBetween(-100, 100);
        assertThat(out[9]).isBetween(3_996, 4_196);
    }

    /** Full scale is where a word is not over yet, wherever the noise pushes it. */
    @ParameterizedTest
    @EnumSource
    void whatOnlyTheNoisePushesBeyondIsClampedAndNoOver(NoiseKind kind) {
        for (int bits : new int[] {16, 24}) {
            double lsb = 1.0 / (1 << (bits - 1));
            for (double edge : new double[] {1.0 - lsb, 1.0 - 0.6 * lsb, -1.0, -1.0 - 0.5 * lsb}) {
                double[] in = filled(2000, edge);
                int[] out = new int[2000];
                Quantizer.of(kind, bits, 1, 0)
                        .quantise(in, new boolean[2000], whole(in), out, QuantizerTest::unexpected);
                int limit = edge > 0 ? (1 << (bits - 1)) - 1 : -(1 << (bits - 1));
                for (int word : out) {
                    assertThat((long) Math.abs(limit - word)).isLessThan(200);
                    assertThat(edge > 0 ? word <= limit : word >= limit).isTrue();
                }
                assertThat(out).contains(limit);
            }
        }
    }

    @Test
    void halfAnLsbAboveTheHighestWordIsAnOverAndHalfBelowTheLowestIsNone() {
        double[] in = {1 - LSB / 2, 1 - 0.51 * LSB, -1 - LSB / 2, -1 - 0.51 * LSB};
        for (NoiseKind kind : NoiseKind.values()) {
            List<Integer> overs = new ArrayList<>();
            Quantizer.of(kind, 16, 1, 0).quantise(in, new boolean[4], whole(in), new int[4], overs::add);
            assertThat(overs).containsExactly(0, 3);
        }
    }

    /** A second far beyond full scale, and a few samples later the shaped error is as small as ever. */
    @ParameterizedTest
    @EnumSource
    void theLoopRecoversFromOversAtOnce(NoiseKind kind) {
        double[] in = filled(60_000, 0.1);
        Arrays.fill(in, 5_000, 50_000, 3.0);
        in[20_000] = Double.NaN;
        in[30_000] = Double.POSITIVE_INFINITY;
        int[] out = new int[in.length];
        Quantizer.of(kind, 16, 1, 0).quantise(in, new boolean[in.length], whole(in), out, index -> {});
        assertThat(Arrays.copyOfRange(out, 5_000, 20_000)).containsOnly(32_767);
        for (int i = 50_000; i < 60_000; i++) {
            assertThat(Math.abs(out[i] - 3276.8)).isLessThan(100);
        }
    }

    @Test
    void wordsHaveEightToTwentyFourBits() {
        for (int bits : new int[] {-1, 0, 7, 25, 32}) {
            assertThatThrownBy(() -> Quantizer.of(NoiseKind.TPDF, bits, 1, 0))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("words have 8 to 24 bits, not " + bits);
        }
    }

    private static int[] words(NoiseKind kind, double[] in) {
        int[] out = new int[in.length];
        Quantizer.of(kind, 16, 1, 0).quantise(in, new boolean[in.length], whole(in), out, QuantizerTest::unexpected);
        return out;
    }

    private static Part whole(double[] in) {
        return new Part(0, in.length, 0);
    }

    private static double[] filled(int count, double value) {
        double[] values = new double[count];
        Arrays.fill(values, value);
        return values;
    }

    private static int[] filled(int count, int value) {
        int[] values = new int[count];
        Arrays.fill(values, value);
        return values;
    }

    private static void unexpected(int index) {
        throw new AssertionError("over at " + index);
    }
}
