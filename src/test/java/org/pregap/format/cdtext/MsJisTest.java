package org.pregap.format.cdtext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregap.testing.ForAll.forAll;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pregap.io.FormatException;

class MsJisTest {
    private static final String NIGHT_SEA = "\u591c\u306e\u6d77";
    private static final String WAVE = "\u6ce2";
    private static final String MORNING_LIGHT = "\u9759\u304b\u306a\u671d\u306e\u5149";

    /** Codes from the table of the set: 96E9 82CC 8A43, 9467, 90C3 82A9 82C8 92A9 82CC 8CF5. */
    private static final byte[] BY_HAND = new PackBuilder()
            .pack("80 00 00 80 96E982CC8A430000 94670000")
            .pack("80 02 01 80 90C382A982C892A982CC8CF5")
            .pack("80 02 02 86 0000")
            .pack("8F 00 03 00 80 01 02 00 03 00 00 00 00 00 00 00")
            .pack("8F 01 04 00 00 00 00 00 00 00 00 03 05 00 00 00")
            .pack("8F 02 05 00 00 00 00 00 69 00 00 00 00 00 00 00")
            .bytes();

    @Test
    void aDoubleByteBlockIsWrittenAsByHand() {
        assertThat(CdTextWriter.write(new CdText(List.of(japanese(NIGHT_SEA, WAVE, MORNING_LIGHT)))))
                .isEqualTo(BY_HAND);
    }

    @Test
    void aDoubleByteBlockIsReadAsByHand() throws FormatException {
        CdTextReading reading = CdTextReader.read("CDTEXT.BIN", BY_HAND);
        assertThat(reading.defects()).isEmpty();
        assertThat(reading.text().blocks()).containsExactly(japanese(NIGHT_SEA, WAVE, MORNING_LIGHT));
    }

    @Test
    void waveDashAndMinusGetTheCodePointsOfTheTable() {
        assertThat(MsJis.written("\u591c\u301c\u22121")).isEqualTo("\u591c\uff5e\uff0d\uff11");
    }

    @Test
    void latinLettersAndHalfWidthKanaGetTheirFullWidth() {
        assertThat(MsJis.written("Blue 7!")).isEqualTo("\uff22\uff4c\uff55\uff45\u3000\uff17\uff01");
        assertThat(MsJis.written("\uff76\uff9e\uff71\uff70")).isEqualTo("\u30ac\u30a2\u30fc");
    }

    @Test
    void whatHasNoOtherFormStays() {
        assertThat(MsJis.written("\u00e9\u2665\ud842\udfb7\n")).isEqualTo("\u00e9\u2665\ud842\udfb7\n");
    }

    @Test
    void allOfAsciiHasAFormOfTwoBytes() {
        for (char c = ' '; c < 0x7F; c++) {
            assertThat(MsJis.unknown(MsJis.written(String.valueOf(c))))
                    .as("character %d", (int) c)
                    .isEmpty();
        }
        for (char c = '\uff61'; c <= '\uff9d'; c++) {
            assertThat(MsJis.unknown(MsJis.written(String.valueOf(c))))
                    .as("character %d", (int) c)
                    .isEmpty();
        }
    }

    @Test
    void writingTwiceChangesNothingMore() {
        forAll(
                1000,
                random -> random.ints(8, 0x20, 0x10000)
                        .filter(c -> !Character.isSurrogate((char) c))
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString(),
                text -> assertThat(MsJis.written(MsJis.written(text))).isEqualTo(MsJis.written(text)));
    }

    private static CdTextBlock japanese(String... titles) {
        return new CdTextBlock(
                0x69,
                CdTextBlock.MS_JIS,
                0,
                1,
                titles.length - 1,
                Map.of(PackType.TITLE, List.of(titles)),
                Optional.empty());
    }
}
