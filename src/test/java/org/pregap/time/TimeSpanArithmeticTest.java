package org.pregap.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.pregap.testing.ForAll.forAll;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;

class TimeSpanArithmeticTest {
    @Test
    void halfACdFrameRoundsUp() {
        assertThat(seconds(1, 150).toNearestCdFrames()).isEqualTo(new CdFrames(1));
        assertThat(seconds(3, 150).toNearestCdFrames()).isEqualTo(new CdFrames(2));
        assertThat(seconds(5, 150).toNearestCdFrames()).isEqualTo(new CdFrames(3));
    }

    @Test
    void lessThanHalfACdFrameRoundsDown() {
        assertThat(seconds(1, 151).toNearestCdFrames()).isEqualTo(CdFrames.ZERO);
        assertThat(seconds(299, 2 * 75 * 100).toNearestCdFrames()).isEqualTo(new CdFrames(1));
    }

    @Test
    void halfASampleRoundsUp() {
        assertThat(seconds(1, 88_200).toSamples(SampleRate.CD)).isEqualTo(new SampleCount(1));
        assertThat(seconds(1, 88_201).toSamples(SampleRate.CD)).isEqualTo(SampleCount.ZERO);
        assertThat(seconds(3, 88_200).toSamples(SampleRate.CD)).isEqualTo(new SampleCount(2));
    }

    @Test
    void decimalsStayExactUntilTheClockIsKnown() {
        // 0.1 s = 7.5 CD frames = 4410 samples
        TimeSpan tenth = TimeSpan.parse("0.1");
        assertThat(tenth.isWholeCdFrames()).isFalse();
        assertThat(tenth.toNearestCdFrames()).isEqualTo(new CdFrames(8));
        assertThat(tenth.toSamples(SampleRate.CD)).isEqualTo(new SampleCount(4_410));
        assertThat(TimeSpan.parse("0.04").isWholeCdFrames()).isTrue();
        assertThat(TimeSpan.parse("0.04").toNearestCdFrames()).isEqualTo(new CdFrames(3));
    }

    @Test
    void cdFramesStayWholeAtEveryAlbumRate() {
        forAll(random -> new CdFrames(random.nextLong(450_000)), length -> {
            TimeSpan span = TimeSpan.of(length);
            assertThat(span.isWholeCdFrames()).isTrue();
            assertThat(span.toNearestCdFrames()).isEqualTo(length);
            for (SampleRate rate : SampleRate.ALBUM_RATES) {
                assertThat(span.toSamples(rate)).isEqualTo(length.toSamples(rate));
            }
        });
    }

    @Test
    void wholeCdFramesAreExactlyThoseThatRoundingKeeps() {
        forAll(random -> seconds(random.nextInt(10_000), 1 + random.nextInt(300)), span -> {
            BigInteger rounded = BigInteger.valueOf(span.toNearestCdFrames().count());
            boolean same = rounded.multiply(span.per())
                    .equals(span.seconds().multiply(BigInteger.valueOf(CdFrames.PER_SECOND)));
            assertThat(span.isWholeCdFrames()).isEqualTo(same);
        });
    }

    @Test
    void aLengthIsNeverNegative() {
        assertThatIllegalArgumentException().isThrownBy(() -> seconds(-1, 75));
        assertThatIllegalArgumentException().isThrownBy(() -> seconds(1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> TimeSpan.of(new CdFrames(-1)));
    }

    private static TimeSpan seconds(long numerator, long denominator) {
        return new TimeSpan(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }
}
