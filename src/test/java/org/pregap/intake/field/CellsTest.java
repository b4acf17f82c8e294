package org.pregap.intake.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pregap.model.FadeLaw;
import org.pregap.model.Gain;
import org.pregap.model.MarkPlace;
import org.pregap.model.TrackFlags;
import org.pregap.time.CdFrames;
import org.pregap.time.SampleCount;
import org.pregap.time.SampleRate;

class CellsTest {
    private static final Cells POINT = Cells.POINT;
    private static final Cells COMMA = Cells.POINT_OR_COMMA;

    @Test
    void aTimeBetweenCdFramesIsRoundedWithANote() {
        assertThat(POINT.cdFrames("1.01"))
                .isEqualTo(new Noted<>(
                        new CdFrames(76),
                        List.of("'1.01' lies between two CD frames and is rounded to 00:01:01 (76f)")));
        assertThat(POINT.cdFrames("1.04")).isEqualTo(Noted.of(new CdFrames(78)));
    }

    @Test
    void noTimeIsLongerThanTenHours() {
        assertThat(POINT.time("600:00").toNearestCdFrames()).isEqualTo(CdFrames.ofSeconds(36_000));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> POINT.time("600:00.001"))
                .withMessage("'600:00.001' is longer than 10 hours");
        assertThatThrownBy(() -> POINT.time("999999999f")).hasMessage("'999999999f' is longer than 10 hours");
        assertThatThrownBy(() -> POINT.time("9999999999f")).hasMessageStartingWith("'9999999999f' is not a time;");
    }

    @ParameterizedTest
    @CsvSource({"'2,5'", "'0:02,5'", "2.5", "' 2,5\u00A0'"})
    void aDecimalCommaIsReadWhereItIsAllowed(String text) {
        assertThat(COMMA.time(text).toSamples(SampleRate.CD)).isEqualTo(new SampleCount(110_250));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2,5,1", "1.234,5", "2,", ",5", "2,5x"})
    void whatACommaDoesNotMakeANumberIsQuotedAsTyped(String text) {
        assertThatThrownBy(() -> COMMA.time(text)).hasMessageStartingWith("'" + text + "' is not a time; ");
    }

    @Test
    void elsewhereAnAmbiguousCommaIsRefused() {
        assertThatThrownBy(() -> POINT.time("2,5")).hasMessageStartingWith("'2,5' is not a time; ");
        assertThatThrownBy(() -> POINT.gain("-1,5")).hasMessage("'-1,5' is not a gain in dB; write for example -1.5");
    }

    @Test
    void aShapeIsATimeAndPerhapsALaw() {
        assertThat(POINT.shape("1.5 equal-power").law()).isEqualTo(Optional.of(FadeLaw.EQUAL_POWER));
        assertThat(POINT.shape("1.5\tLinear").law()).isEqualTo(Optional.of(FadeLaw.LINEAR));
        assertThat(POINT.shape("1 Tension:-3.5").law()).isEqualTo(Optional.of(FadeLaw.tension(-350)));
        assertThat(COMMA.shape("1,5 tension:3,5").law()).isEqualTo(Optional.of(FadeLaw.tension(350)));
        assertThat(POINT.shape("4").law()).isEmpty();
        assertThat(COMMA.shape("1,5 linear").length().toSamples(SampleRate.CD)).isEqualTo(new SampleCount(66_150));
        assertThatThrownBy(() -> POINT.shape("4 cubic")).hasMessageStartingWith("'cubic' is no fade law; write ");
        assertThatThrownBy(() -> POINT.shape("4 tension:3,5")).hasMessageStartingWith("'tension:3,5' is no fade law; ");
        assertThatThrownBy(() -> POINT.shape("linear")).hasMessageStartingWith("'linear' is not a time; ");
    }

    @Test
    void wordsAreReadInUpperAndLowerCase() {
        assertThat(POINT.yes("Yes")).isTrue();
        assertThat(POINT.yes("no ")).isFalse();
        assertThat(POINT.mark("Middle")).isEqualTo(MarkPlace.MIDDLE);
        assertThat(POINT.flags("dcp PRE")).isEqualTo(new TrackFlags(true, true, false, false));
        assertThat(POINT.flags(" ")).isEqualTo(TrackFlags.NONE);
        assertThatThrownBy(() -> POINT.yes("true")).hasMessage("'true' is neither yes nor no");
        assertThatThrownBy(() -> POINT.mark("left"))
                .hasMessage("'left' is no place of a mark; write start, middle or end");
        assertThatThrownBy(() -> POINT.flags("DCP XYZ"))
                .hasMessage("'XYZ' is no track flag; there are DCP, PRE, 4CH and SCMS");
    }

    @Test
    void gainsAreReadWithAndWithoutUnit() {
        assertThat(POINT.gain(" -1.5 dB")).isEqualTo(new Gain(-1500));
        assertThat(COMMA.gain("-1,5")).isEqualTo(new Gain(-1500));
    }

    @Test
    void indexesAscendAfterIndexOne() {
        assertThat(POINT.indexes("1:00 2:00.01").value()).containsExactly(new CdFrames(4500), new CdFrames(9001));
        assertThat(POINT.indexes("1:00 2:00.01").notes())
                .containsExactly("'2:00.01' lies between two CD frames and is rounded to 02:00:01 (9001f)");
        assertThat(POINT.indexes("").value()).isEmpty();
        assertThatThrownBy(() -> POINT.indexes("2:00 1:00"))
                .hasMessage("index points are times after INDEX 01 in ascending order;"
                        + " '1:00' does not come after 02:00:00");
        assertThatThrownBy(() -> POINT.indexes("0")).hasMessageEndingWith("'0' does not come after 00:00:00");
    }

    @Test
    void datesAreIsoDates() {
        assertThat(POINT.date("2026-08-20")).isEqualTo(LocalDate.of(2026, 8, 20));
        for (String text : List.of("20.8.2026", "2026-02-30", "2026-8-2", "+12026-01-01", "")) {
            assertThatThrownBy(() -> POINT.date(text))
                    .hasMessage("'" + text + "' is not a date; write year, month and day: 2026-08-20");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "44100, 44100",
        "44.1, 44100",
        "44.1k, 44100",
        "44.1 kHz, 44100",
        "96k, 96000",
        "96, 96000",
        "192000 Hz, 192000",
        "88.2, 88200",
        "176400, 176400",
        "48000, 48000"
    })
    void ratesAreReadInHertzAndKilohertz(String text, int hz) {
        assertThat(POINT.albumRate(text)).isEqualTo(new SampleRate(hz));
    }

    @ParameterizedTest
    @ValueSource(strings = {"22050", "44", "0", "x", "", "44.1 Hz", "384k", "44,1"})
    void otherRatesAreRefused(String text) {
        assertThatThrownBy(() -> POINT.albumRate(text))
                .hasMessage("'" + text + "' is no rate of an album;"
                        + " write 44.1, 48, 88.2, 96, 176.4 or 192 (kHz), or 44100 and so on");
    }

    @Test
    void aTextIsOneLineWithoutControlCharacters() {
        assertThat(POINT.line("\u00A0 Día  uno \t")).isEqualTo("Día  uno");
        assertThatThrownBy(() -> POINT.line("A\nB"))
                .hasMessage("a text is one line without control characters; this one holds U+000A");
        assertThatThrownBy(() -> POINT.line("A\uD800B")).hasMessageEndingWith("holds U+D800");
        assertThatThrownBy(() -> POINT.line("A\u2028B")).hasMessageEndingWith("holds U+2028");
        assertThat(POINT.line("\uD83C\uDFB5")).isEqualTo("\uD83C\uDFB5");
    }
}
