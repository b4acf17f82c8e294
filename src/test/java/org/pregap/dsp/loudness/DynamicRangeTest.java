package org.pregap.dsp.loudness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class DynamicRangeTest {
    @Test
    void aBlockAt44100IsTheOriginalOne() {
        assertThat(DynamicRange.blockSamples(44_100)).isEqualTo(132_480);
        assertThat(DynamicRange.blockSamples(48_000)).isEqualTo(144_000);
    }

    /** Ten blocks: the two loudest have mean squares 0.08 and 0.02, so 2·0.1/2 = 0.1; the second peak is 1. */
    @Test
    void loudestFifthAgainstTheSecondPeak() {
        double[] powers = {0.08, 0.02, 0.01, 0, 0, 0, 0, 0, 0, 0};
        double[] peaks = {1, 1.5, 0.5, 0, 0, 0, 0, 0, 0, 0};
        assertThat(DynamicRange.ofBlocks(powers, peaks)).isCloseTo(10, within(1e-12));
    }

    @Test
    void aSingleBlockHasItsOwnPeak() {
        assertThat(DynamicRange.ofBlocks(new double[] {0.5}, new double[] {1})).isCloseTo(0, within(1e-12));
    }

    @Test
    void silenceHasNone() {
        assertThat(DynamicRange.ofBlocks(new double[4], new double[4])).isZero();
    }
}
