package org.pregap.dsp.rate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;
import static org.pregap.testing.ForAll.forAll;

import java.math.BigInteger;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.pregap.time.SampleRate;

class RateConversionTest {
    private record Place(RatePair pair, long sample) {}

    @Test
    void ratesOfAlbumsAreMadeFromThoseOfSources() {
        assertThat(RatePair.all()).hasSize(54);
        assertThat(RateConversion.isPossible(384_000, 44_100)).isTrue();
        assertThat(RateConversion.isPossible(44_100, 384_000)).isFalse();
        assertThat(RateConversion.isPossible(44_100, 44_100)).isFalse();
        assertThat(RateConversion.isPossible(11_025, 44_100)).isFalse();
        assertThatThrownBy(() -> RateConversion.between(44_056, 44_100))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no conversion from 44056 to 44100 Hz");
    }

    /** The kernel knows no {@link SampleRate}, so the rates stand in two places, which this holds together. */
    @Test
    void theRatesOfSourcesAndAlbumsAreThoseThatAreConverted() {
        for (int hz = 1; hz <= 400_000; hz++) {
            boolean isFrom = RateConversion.isPossible(hz, 44_100) || RateConversion.isPossible(hz, 48_000);
            boolean isTo = RateConversion.isPossible(22_050, hz);
            var rate = new SampleRate(hz);
            if (isFrom != rate.isSourceRate() || isTo != rate.isAlbumRate()) {
                fail("%s is treated differently", rate);
            }
        }
    }

    @Test
    void tablesAreMadeOnce() {
        assertThat(RateConversion.between(96_000, 44_100)).isSameAs(RateConversion.between(96_000, 44_100));
    }

    /** 320 samples at 96 kHz last as long as 147 at 44.1 kHz. */
    @Test
    void lengthIsRoundedUp() {
        RateConversion conversion = RateConversion.between(96_000, 44_100);

        assertThat(conversion.outputLength(0)).isZero();
        assertThat(conversion.outputLength(1)).isEqualTo(1);
        assertThat(conversion.outputLength(2)).isEqualTo(1);
        assertThat(conversion.outputLength(3)).isEqualTo(2);
        assertThat(conversion.outputLength(320)).isEqualTo(147);
        assertThat(conversion.outputLength(321)).isEqualTo(148);
        assertThat(RateConversion.between(44_100, 96_000).outputLength(1)).isEqualTo(3);
    }

    @Test
    void lengthIsTheQuotientForEveryPairAndLength() {
        forAll(RateConversionTest::anyPlace, place -> {
            BigInteger product = BigInteger.valueOf(place.sample).multiply(BigInteger.valueOf(place.pair.toHz()));
            BigInteger[] quotient = product.divideAndRemainder(BigInteger.valueOf(place.pair.fromHz()));
            long expected = quotient[0].longValueExact() + quotient[1].signum();

            assertThat(place.pair.conversion().outputLength(place.sample)).isEqualTo(expected);
        });
    }

    @Test
    void blocksLieSideBySideFromSampleZeroOn() {
        forAll(RateConversionTest::anyPlace, place -> {
            RateConversion conversion = place.pair.conversion();
            long sample = place.sample - 1_000_000;
            long block = conversion.blockOf(sample);

            assertThat(conversion.blockStart(0)).isZero();
            assertThat(sample).isBetween(conversion.blockStart(block), conversion.blockStart(block + 1) - 1);
            assertThat(conversion.blockStart(block + 1) - conversion.blockStart(block))
                    .isEqualTo(conversion.longestBlockSamples());
        });
    }

    /** The first and the last output sample of a block have 128 samples of the lower rate to either side. */
    @Test
    void windowsHoldAllThatTheFilterReaches() {
        forAll(RateConversionTest::anyPlace, place -> {
            RateConversion conversion = place.pair.conversion();
            double reachSeconds = 128.0 / place.pair.lowerHz();
            long block = conversion.blockOf(place.sample);
            double windowStart = (double) conversion.windowStart(block) / place.pair.fromHz();
            double windowEnd = windowStart + (double) conversion.windowSamples() / place.pair.fromHz();
            double first = (double) conversion.blockStart(block) / place.pair.toHz();
            double end = (double) conversion.blockStart(block + 1) / place.pair.toHz();

            assertThat(first - reachSeconds).isGreaterThanOrEqualTo(windowStart - 1e-6);
            assertThat(end + reachSeconds).isLessThanOrEqualTo(windowEnd + 1e-6);
        });
    }

    private static Place anyPlace(SplittableRandom random) {
        RatePair pair = RatePair.all().get(random.nextInt(RatePair.all().size()));
        return new Place(pair, random.nextLong(2_000_000_000));
    }
}
