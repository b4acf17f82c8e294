package org.pregap.render.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pregap.dsp.dither.NoiseKind;
import org.pregap.model.Dither;
import org.pregap.time.SampleRate;

class NoiseKindsTest {
    private static final SampleRate FORTY_EIGHT = new SampleRate(48_000);

    @Test
    void everyKernelIsReachedAtItsRate() {
        var reached = EnumSet.noneOf(NoiseKind.class);
        for (Dither dither : Dither.values()) {
            reached.add(NoiseKinds.of(dither, SampleRate.CD));
            reached.add(NoiseKinds.of(dither, FORTY_EIGHT));
        }
        assertThat(reached).isEqualTo(EnumSet.allOf(NoiseKind.class));
        assertThat(NoiseKinds.of(Dither.SHIBATA, SampleRate.CD)).isEqualTo(NoiseKind.SHIBATA_44);
        assertThat(NoiseKinds.of(Dither.SHIBATA, FORTY_EIGHT)).isEqualTo(NoiseKind.SHIBATA_48);
    }

    @ParameterizedTest
    @EnumSource
    void aShapedDitherHasAShapedKernel(Dither dither) {
        assertThat(NoiseKinds.of(dither, SampleRate.CD).isShaped()).isEqualTo(dither.isShaped());
    }

    @ParameterizedTest
    @EnumSource
    void atARateItIsNotMadeForAShapedDitherGivesWayToThePlainOne(Dither dither) {
        for (int hz : new int[] {88_200, 96_000, 176_400, 192_000}) {
            var rate = new SampleRate(hz);
            Dither used = dither.isShaped() ? Dither.TPDF : dither;
            assertThat(dither.at(rate)).isEqualTo(used);
            assertThat(NoiseKinds.of(dither, rate)).isEqualTo(NoiseKinds.of(used, SampleRate.CD));
        }
    }

    @Test
    void everyDitherIsAdvisedOnAndFoundByItsName() {
        for (Dither dither : Dither.values()) {
            assertThat(Dither.parse(dither.id())).isEqualTo(dither);
            assertThat(dither.advice()).matches("[A-Z][^.]*\\.");
        }
        assertThat(Arrays.stream(Dither.values()).map(Dither::id)).doesNotHaveDuplicates();
    }
}
