package org.pregap.dsp.rate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.jtransforms.fft.DoubleFFT_1D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FourierTransformTest {
    /** Every length that a conversion uses, and short ones with a single step of each kind. */
    static IntStream lengths() {
        IntStream used = RatePair.all().stream()
                .map(pair -> ConversionGrid.between(pair.fromHz(), pair.toHz()))
                .flatMapToInt(grid -> IntStream.of(grid.windowIn(), grid.windowOut()));
        return IntStream.concat(IntStream.of(16, 48, 64, 80, 112, 128), used)
                .sorted()
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("lengths")
    void agreesWithAnotherTransform(int length) {
        SplittableRandom random = new SplittableRandom(length);
        double[] re = random.doubles(length, -1, 1).toArray();
        double[] im = random.doubles(length, -1, 1).toArray();
        double[] expected = new double[2 * length];
        for (int i = 0; i < length; i++) {
            expected[2 * i] = re[i];
            expected[2 * i + 1] = im[i];
        }
        new DoubleFFT_1D(length).complexForward(expected);
        FourierTransform transform = new FourierTransform(length);
        double[] outRe = new double[length];
        double[] outIm = new double[length];
        transform.run(re, im, outRe, outIm);

        double worst = 0;
        for (int k = 0; k < length; k++) {
            worst = Math.max(worst, Math.abs(outRe[transform.placeOf(k)] - expected[2 * k]));
            worst = Math.max(worst, Math.abs(outIm[transform.placeOf(k)] - expected[2 * k + 1]));
        }
        assertThat(worst).isLessThan(2e-12);
    }

    @ParameterizedTest
    @MethodSource("lengths")
    void everyFrequencyHasAPlaceOfItsOwn(int length) {
        FourierTransform transform = new FourierTransform(length);

        assertThat(IntStream.range(0, length).map(transform::placeOf).sorted().toArray())
                .isEqualTo(IntStream.range(0, length).toArray());
    }

    @ParameterizedTest
    @ValueSource(ints = {8, 32, 176, 24})
    void otherLengthsAreRefused(int length) {
        assertThatThrownBy(() -> new FourierTransform(length))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no transform of " + length + " points");
    }

    @Test
    void lengthsAreSplitIntoSteps() {
        assertThat(Radices.of(5120)).containsExactly(8, 8, 5, 16);
        assertThat(Radices.of(2352)).containsExactly(7, 7, 3, 16);
        assertThat(Radices.of(20480)).containsExactly(4, 8, 8, 5, 16);
        assertThat(Radices.of(16)).containsExactly(16);
    }
}
