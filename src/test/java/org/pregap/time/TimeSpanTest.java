package org.pregap.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.pregap.testing.ForAll.forAll;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeSpanTest {
    @ParameterizedTest
    @CsvSource({
        "2, 150",
        "2.5, 188",
        "0, 0",
        "3:07, 14025",
        "3:07.25, 14044",
        "03:07:18, 14043",
        "105f, 105",
        "0:00.013, 1",
        "100, 7500",
        "1:2:3, 4653",
        "9999:59:74, 44999999",
        " 2 , 150",
        "0.333333333333333, 25",
        "0.006, 0",
        "0.007, 1"
    })
    void everyFormIsReadToTheNearestCdFrame(String text, long cdFrames) {
        assertThat(TimeSpan.parse(text).toNearestCdFrames()).isEqualTo(new CdFrames(cdFrames));
    }

    @ParameterizedTest
    @CsvSource({"2, true", "2.5, false", "0.04, true", "105f, true", "03:07:18, true", "0.2, true", "0.013, false"})
    void itIsKnownWhetherATimeIsWholeCdFrames(String text, boolean whole) {
        assertThat(TimeSpan.parse(text).isWholeCdFrames()).isEqualTo(whole);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "-2",
                "+2",
                "2,5",
                ".5",
                "2.",
                "3:7",
                "3:5",
                "3:60",
                "3:007",
                "0:00:75",
                "0:60:00",
                "1e3",
                "2s",
                "105 f",
                "f",
                "1:2:3:4",
                "12345:00",
                "٢",
                "0.1234567890123456789012345678901",
                "1:00:00.5",
                "--1",
                "NaN"
            })
    void whatIsNoTimeIsRefusedAndSaysWhatIs(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TimeSpan.parse(text))
                .withMessage("'" + text + "' is not a time; write seconds (2.5), minutes and seconds (3:07.25),"
                        + " mm:ss:ff in CD frames (03:07:18) or a number of CD frames (105f)");
    }

    @Test
    void samplesRoundToTheNearestHalvesUp() {
        assertThat(TimeSpan.parse("1.5").toSamples(SampleRate.CD)).isEqualTo(new SampleCount(66_150));
        assertThat(TimeSpan.parse("0.00001").toSamples(SampleRate.CD)).isEqualTo(SampleCount.ZERO);
        assertThat(TimeSpan.parse("0.00002").toSamples(SampleRate.CD)).isEqualTo(new SampleCount(1));
        assertThat(TimeSpan.parse("0.5").toSamples(new SampleRate(1))).isEqualTo(new SampleCount(1));
        assertThat(TimeSpan.parse("1f").toSamples(SampleRate.CD)).isEqualTo(new SampleCount(588));
    }

    @Test
    void whatTheDiscClockWritesIsReadBack() {
        forAll(random -> new CdFrames(random.nextLong(45_000_000)), length -> {
            assertThat(TimeSpan.parse(length.toString()).toNearestCdFrames()).isEqualTo(length);
            assertThat(TimeSpan.parse(length.count() + "f").toNearestCdFrames()).isEqualTo(length);
        });
    }
}
