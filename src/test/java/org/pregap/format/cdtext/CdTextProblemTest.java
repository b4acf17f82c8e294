package org.pregap.format.cdtext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CdTextProblemTest {
    private static final String LATIN_1 = "ISO 8859-1";

    @Test
    void whatHasNoTwoBytesInMsJisIsNamed() {
        // A Latin letter and a half-width kana have one byte there, an accent, a heart and a rare sign none.
        assertThat(problems(inMsJis("\u591c", "A\uff71\u00e9\u2665\ud842\udfb7\u591c")))
                .extracting(CdTextProblem::message)
                .containsExactly(
                        "title of track 1: 'A' (U+0041 LATIN CAPITAL LETTER A) at character 1 is not in MS-JIS",
                        "title of track 1: '\uff71' (U+FF71 HALFWIDTH KATAKANA LETTER A) at character 2 is not in MS-JIS",
                        "title of track 1: '\u00e9' (U+00E9 LATIN SMALL LETTER E WITH ACUTE) at character 3 is not in MS-JIS",
                        "title of track 1: '\u2665' (U+2665 BLACK HEART SUIT) at character 4 is not in MS-JIS",
                        "title of track 1: '\ud842\udfb7' (U+20BB7 CJK UNIFIED IDEOGRAPHS EXTENSION B 20BB7)"
                                + " at character 5 is not in MS-JIS");
    }

    @Test
    void charactersOfTheManufacturersAreInMsJis() {
        assertThat(problems(inMsJis("\u2460\u3231\u9ad9", "\uff5e\uff0d"))).isEmpty();
    }

    @Test
    void anAsciiBlockTakesNoAccents() {
        var block = new CdTextBlock(
                9, CdTextBlock.ASCII, 0, 1, 1, Map.of(PackType.TITLE, List.of("Caf\u00e9", "b")), Optional.empty());

        assertThat(problems(block))
                .containsExactly(new CdTextProblem.UnknownCharacter(0, PackType.TITLE, 0, 0xE9, 4, "ASCII"));
    }

    private static CdTextBlock inMsJis(String disc, String track) {
        return new CdTextBlock(
                0x69, CdTextBlock.MS_JIS, 0, 1, 1, Map.of(PackType.TITLE, List.of(disc, track)), Optional.empty());
    }

    @Test
    void lettersOutsideLatin1AreNamedWithTheirPlace() {
        assertThat(problems(block("Disc", "Na\u0161e p\u00edse\u0148")))
                .containsExactly(
                        new CdTextProblem.UnknownCharacter(0, PackType.TITLE, 1, 0x161, 3, LATIN_1),
                        new CdTextProblem.UnknownCharacter(0, PackType.TITLE, 1, 0x148, 10, LATIN_1));
        assertThat(problems(block("Disc", "Na\u0161e")).get(0).message())
                .isEqualTo("title of track 1: '\u0161' (U+0161 LATIN SMALL LETTER S WITH CARON) at character 3"
                        + " is not in ISO 8859-1");
    }

    @Test
    void aLetterBeyondTheBasicPlaneIsOneCharacter() {
        assertThat(problems(block("\ud83c\udfb5\u266a", "x")))
                .containsExactly(
                        new CdTextProblem.UnknownCharacter(0, PackType.TITLE, 0, 0x1F3B5, 1, LATIN_1),
                        new CdTextProblem.UnknownCharacter(0, PackType.TITLE, 0, 0x266A, 2, LATIN_1));
    }

    @Test
    void aTextThatIsOneTabIsNoRepeat() {
        assertThat(problems(block("Disc", "\t")))
                .containsExactly(new CdTextProblem.ControlCharacter(0, PackType.TITLE, 1, '\t', 1));
        assertThat(problems(block("Disc", "\t")).get(0).message())
                .contains("U+0009")
                .contains("title of track 1");
    }

    @Test
    void controlsOfBothRangesAreFound() {
        assertThat(problems(block("a\r\nb\u0085", "x\u0000")))
                .hasSize(4)
                .allMatch(CdTextProblem.ControlCharacter.class::isInstance);
    }

    @Test
    void everyPrintableCharacterOfLatin1IsWritten() {
        var all = new StringBuilder();
        for (char c = ' '; c <= '\u00ff'; c++) {
            if (!Character.isISOControl(c)) {
                all.append(c);
            }
        }
        assertThat(all).hasSize(95 + 96);
        assertThat(problems(block(all.toString(), all.toString()))).isEmpty();
    }

    @Test
    void theLastPackThatFitsIs255() {
        // 252 text packs hold 3024 bytes: the disc's text with its NUL and 3 bytes for the track's.
        var fits = block("d".repeat(3020), "ab");
        var exceeds = block("d".repeat(3020), "abc");

        assertThat(CdTextWriter.packCount(fits)).isEqualTo(255);
        assertThat(problems(fits)).isEmpty();
        assertThat(problems(exceeds)).containsExactly(new CdTextProblem.TooManyPacks(0, 256, 255));
        assertThat(problems(exceeds).get(0).message()).isEqualTo("the texts need 256 packs, 255 are allowed");
    }

    @Test
    void ninetyNineTracksAreTheMost() {
        assertThat(problems(tracks(99))).isEmpty();
        assertThat(problems(tracks(100))).containsExactly(new CdTextProblem.TooManyTracks(0, 100, 99));
    }

    @Test
    void codesAreAsciiOnly() {
        var block = CdTextBlock.latin1(9, 1, Map.of(PackType.CODES, List.of("", "US\u00c4BC1234567")));

        assertThat(problems(block))
                .containsExactly(new CdTextProblem.UnknownCharacter(0, PackType.CODES, 1, 0xC4, 3, "ASCII"));
    }

    @Test
    void otherCharacterCodesAreNotWritten() {
        var block = new CdTextBlock(0x65, 0x81, 0, 1, 1, Map.of(PackType.TITLE, List.of("a", "b")), Optional.empty());

        assertThat(problems(block)).containsExactly(new CdTextProblem.UnwritableCharacterCode(0, 0x81));
    }

    @Test
    void problemsNameTheirBlock() {
        var good = block("Disc", "One");
        var bad = block("Disc", "\u0416");

        assertThat(CdTextWriter.problems(new CdText(List.of(good, bad))))
                .extracting(CdTextProblem::block)
                .containsExactly(1);
    }

    @Test
    void aBlockWantsATextForEveryTrack() {
        assertThatThrownBy(() -> CdTextBlock.latin1(9, 2, Map.of(PackType.TITLE, List.of("Disc", "One"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("2 texts of title, not 3");
    }

    private static CdTextBlock tracks(int count) {
        var titles = new ArrayList<>(Collections.nCopies(count + 1, "x"));
        return CdTextBlock.latin1(9, count, Map.of(PackType.TITLE, titles));
    }

    private static CdTextBlock block(String disc, String track) {
        return CdTextBlock.latin1(9, 1, Map.of(PackType.TITLE, List.of(disc, track)));
    }

    private static List<CdTextProblem> problems(CdTextBlock block) {
        return CdTextWriter.problems(new CdText(List.of(block)));
    }
}
