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
    @Test
    void lettersOutsideLatin1AreNamedWithTheirPlace() {
        assertThat(problems(block("Disc", "Na\u0161e p\u00edse\u0148")))
                .containsExactly(
                        new CdTextProblem.UnknownCharacter(0, PackType.TITLE, 1, 0x161, 3),
                        new CdTextProblem.UnknownCharacter(0, PackType.TITLE, 1, 0x148, 10));
        assertThat(problems(block("Disc", "Na\u0161e")).get(0).message())
                .isEqualTo("title of track 1: '\u0161' (U+0161 LATIN SMALL LETTER S WITH CARON) at character 3"
                        + " is not in ISO 8859-1");
    }

    @Test
    void aLetterBeyondTheBasicPlaneIsOneCharacter() {
        assertThat(problems(block("\ud83c\udfb5\u266a", "x")))
                .containsExactly(
                        new CdTextProblem.UnknownCharacter(0, PackType.TITLE, 0, 0x1F3B5, 1),
                        new CdTextProblem.UnknownCharacter(0, PackType.TITLE, 0, 0x266A, 2));
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

        assertThat(problems(block)).containsExactly(new CdTextProblem.UnknownCharacter(0, PackType.CODES, 1, 0xC4, 3));
    }

    @Test
    void otherCharacterCodesAreNotWritten() {
        var block = new CdTextBlock(
                0x69, CdTextBlock.MS_JIS, 0, 1, 1, Map.of(PackType.TITLE, List.of("a", "b")), Optional.empty());

        assertThat(problems(block)).containsExactly(new CdTextProblem.UnwritableCharacterCode(0, 0x80));
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
