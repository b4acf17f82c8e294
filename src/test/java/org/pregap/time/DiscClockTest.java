package org.pregap.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.pregap.testing.ForAll.forAll;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class DiscClockTest {
    @Test
    void aPlaceBetweenTwoSamplesOfAnotherRateIsTheLaterOne() {
        SampleRate high = new SampleRate(96_000);
        assertThat(new SamplePos(88_200).converted(SampleRate.CD, high)).isEqualTo(new SamplePos(192_000));
        assertThat(new SamplePos(1).converted(SampleRate.CD, high)).isEqualTo(new SamplePos(3));
        assertThat(new SamplePos(1).converted(high, SampleRate.CD)).isEqualTo(new SamplePos(1));
        assertThat(SamplePos.ZERO.converted(high, SampleRate.CD)).isEqualTo(SamplePos.ZERO);
    }

    @Test
    void twoSecondsAre150CdFramesAnd88200Samples() {
        assertThat(CdFrames.ofSeconds(2)).isEqualTo(new CdFrames(150));
        assertThat(CdFrames.ofSeconds(2).toSamples(SampleRate.CD)).isEqualTo(new SampleCount(88_200));
        assertThat(DiscAddress.TWO_SECONDS.start(SampleRate.CD)).isEqualTo(new SamplePos(88_200));
        assertThat(DiscAddress.TWO_SECONDS.start(new SampleRate(96_000))).isEqualTo(new SamplePos(192_000));
    }

    @Test
    void aSampleLiesInTheCdFrameThatBeganLast() {
        assertThat(cdFrameContaining(0)).isEqualTo(0);
        assertThat(cdFrameContaining(587)).isEqualTo(0);
        assertThat(cdFrameContaining(588)).isEqualTo(1);
        assertThat(cdFrameContaining(-1)).isEqualTo(-1);
        assertThat(cdFrameContaining(-588)).isEqualTo(-1);
        assertThat(cdFrameContaining(-589)).isEqualTo(-2);
    }

    @Test
    void theNextCdFrameIsThisOneOnlyAtItsStart() {
        assertThat(nextCdFrame(0)).isEqualTo(0);
        assertThat(nextCdFrame(1)).isEqualTo(1);
        assertThat(nextCdFrame(588)).isEqualTo(1);
        assertThat(nextCdFrame(589)).isEqualTo(2);
        assertThat(nextCdFrame(-1)).isEqualTo(0);
        assertThat(nextCdFrame(-588)).isEqualTo(-1);
    }

    @Test
    void samplesNeedWholeCdFrames() {
        assertThat(new SampleCount(0).roundedUpToCdFrames(SampleRate.CD)).isEqualTo(CdFrames.ZERO);
        assertThat(new SampleCount(1).roundedUpToCdFrames(SampleRate.CD)).isEqualTo(new CdFrames(1));
        assertThat(new SampleCount(588).roundedUpToCdFrames(SampleRate.CD)).isEqualTo(new CdFrames(1));
        assertThat(new SampleCount(589).roundedUpToCdFrames(SampleRate.CD)).isEqualTo(new CdFrames(2));
    }

    @Test
    void theStartOfEveryCdFrameIsInItAtEveryAlbumRate() {
        forAll(DiscClockTest::address, address -> {
            for (SampleRate rate : SampleRate.ALBUM_RATES) {
                SamplePos start = address.start(rate);
                assertThat(start.cdFrameContaining(rate)).isEqualTo(address);
                assertThat(start.nextCdFrame(rate)).isEqualTo(address);
                assertThat(start.minus(new SampleCount(1)).cdFrameContaining(rate))
                        .isEqualTo(address.minus(new CdFrames(1)));
                assertThat(start.plus(new SampleCount(1)).nextCdFrame(rate)).isEqualTo(address.plus(new CdFrames(1)));
            }
        });
    }

    @Test
    void addingADistanceAndLookingBackGivesTheDistance() {
        forAll(DiscClockTest::address, address -> {
            var distance = new CdFrames(address.cdFrame() % 1000 - 500);
            assertThat(address.plus(distance).since(address)).isEqualTo(distance);
            assertThat(address.plus(distance).minus(distance)).isEqualTo(address);
            SamplePos place = address.start(SampleRate.CD);
            assertThat(place.plus(distance.toSamples(SampleRate.CD)))
                    .isEqualTo(address.plus(distance).start(SampleRate.CD));
        });
    }

    @Test
    void overflowThrowsInsteadOfWrapping() {
        var last = new DiscAddress(Long.MAX_VALUE);
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> last.plus(new CdFrames(1)));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> last.start(SampleRate.CD));
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> new SamplePos(Long.MAX_VALUE).nextCdFrame(SampleRate.CD));
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> new SampleCount(Long.MAX_VALUE).roundedUpToCdFrames(SampleRate.CD));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> CdFrames.ofSeconds(Long.MAX_VALUE));
    }

    @Test
    void timesArePrintedAsDiscTimesWithTheirSign() {
        assertThat(new CdFrames(150)).hasToString("00:02:00");
        assertThat(new CdFrames(-1)).hasToString("-00:00:01");
        assertThat(new DiscAddress(20_343)).hasToString("04:31:18");
    }

    private static DiscAddress address(SplittableRandom random) {
        return new DiscAddress(random.nextLong(-1000, 450_000));
    }

    private static long cdFrameContaining(long sample) {
        return new SamplePos(sample).cdFrameContaining(SampleRate.CD).cdFrame();
    }

    private static long nextCdFrame(long sample) {
        return new SamplePos(sample).nextCdFrame(SampleRate.CD).cdFrame();
    }
}
