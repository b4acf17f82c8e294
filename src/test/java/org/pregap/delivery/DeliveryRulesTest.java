package org.pregap.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pregap.check.Finding;
import org.pregap.check.Rule;
import org.pregap.layout.DiscContents;
import org.pregap.layout.DiscContents.DiscTrack;
import org.pregap.layout.IndexPoint;
import org.pregap.model.DiscText;
import org.pregap.model.Language;
import org.pregap.model.TextField;
import org.pregap.model.Texts;
import org.pregap.model.TrackFlags;
import org.pregap.time.DiscAddress;

/** What cannot be written as CD-Text is found before anything is rendered. */
class DeliveryRulesTest {
    @Test
    void aDiscWithoutTextsBreaksNothing() {
        assertThat(findings(disc("", "", ""))).isEmpty();
    }

    @Test
    void westernTextsBreakNothing() {
        assertThat(findings(disc("Caf\u00e9 \u00ff", "\u00c6\u00d8\u00c5", "\u00a1Ol\u00e9!")))
                .isEmpty();
    }

    @Test
    void aCharacterThatCannotBeWrittenIsNamedWithItsFieldAndTrack() {
        Finding finding = findings(disc("Album", "One", "Tide \u6f6e")).get(0);
        assertThat(finding.rule()).isEqualTo(Rule.CDTEXT_CHARACTER);
        assertThat(finding.track()).hasValue(2);
        assertThat(finding.message()).contains("title", "\u6f6e", "U+6F6E");
        Finding onDisc = findings(disc("\u20ac", "One", "Two")).get(0);
        assertThat(onDisc.track()).isEmpty();
        assertThat(onDisc.message()).contains("\u20ac");
    }

    @Test
    void aControlCharacterIsNamed() {
        assertThat(findings(disc("Album", "On\te", "Two")))
                .extracting(Finding::rule)
                .containsExactly(Rule.CDTEXT_CHARACTER);
    }

    /** 252 packs of twelve bytes are left for texts: 3024 bytes, each text with the zero that ends it. */
    @Test
    void textsFitIntoTheBlockOrDoNot() {
        assertThat(findings(disc("x".repeat(1000), "y".repeat(1000), "z".repeat(1021))))
                .isEmpty();
        assertThat(findings(disc("x".repeat(1000), "y".repeat(1000), "z".repeat(1022))))
                .extracting(Finding::rule)
                .containsExactly(Rule.CDTEXT_FULL);
    }

    @Test
    void japaneseIsWrittenInItsOwnSetAndTheMixtureIsToldOf() {
        DiscContents disc = withJapanese(disc("Tide", "One", "Two"), "\u6f6e");
        assertThat(findings(disc)).extracting(Finding::rule).containsExactly(Rule.CDTEXT_SETS_MIXED);
        assertThat(findings(disc).get(0).message()).isEqualTo("en is in ISO 8859-1, ja is in MS-JIS");
    }

    @Test
    void japaneseInLatinLettersFitsTheSetOfTheOthers() {
        assertThat(findings(withJapanese(disc("Tide", "One", "Two"), "Shio"))).isEmpty();
    }

    @Test
    void anotherFormIsTold() {
        DiscContents disc = withJapanese(disc("Tide", "One", "Two"), "\u6f6e \u301c 7");
        assertThat(findings(disc))
                .filteredOn(finding -> finding.rule() == Rule.CDTEXT_FORM)
                .singleElement()
                .satisfies(finding -> assertThat(finding.message())
                        .isEqualTo("title in ja: '\u6f6e \u301c 7' is written '\u6f6e\u3000\uff5e\u3000\uff17'"));
    }

    @Test
    void aSignThatJapaneseDoesNotHaveIsNamedWithItsLanguage() {
        assertThat(findings(withJapanese(disc("Tide", "One", "Two"), "\u6f6e\u2665")))
                .filteredOn(Finding::isError)
                .singleElement()
                .satisfies(finding -> assertThat(finding.message())
                        .isEqualTo(
                                "title of the disc: '\u2665' (U+2665 BLACK HEART SUIT) at character 2 is not in MS-JIS,"
                                        + " language ja"));
    }

    @Test
    void twoLanguagesMayNeedMorePacksThanSomeTakeInAll() {
        DiscContents disc = disc("Album", "y".repeat(1500), "z".repeat(10));
        assertThat(findings(disc)).isEmpty();
        Texts texts = disc.texts().with(Language.GERMAN, TextField.TITLE, "x".repeat(1600));
        assertThat(findings(with(disc, List.of(Language.ENGLISH, Language.GERMAN), texts)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo(Rule.CDTEXT_LARGE);
                    // 1518 and 1603 bytes in packs of twelve, and three packs of sizes for each: 130 + 137.
                    assertThat(finding.message()).isEqualTo("the texts of 2 languages need 267 packs");
                });
    }

    @Test
    void codesInTheTextsTakeRoomToo() {
        DiscContents full = disc("x".repeat(1000), "y".repeat(1000), "z".repeat(1021));
        assertThat(DeliveryRules.ofDisc(full, true)).isEmpty();
        DiscContents coded = new DiscContents(
                full.languages(), full.texts(), DiscText.NONE, "4006381333931", "", full.tracks(), full.leadOut());
        assertThat(DeliveryRules.ofDisc(coded, true)).extracting(Finding::rule).containsExactly(Rule.CDTEXT_FULL);
    }

    private static DiscContents withJapanese(DiscContents disc, String title) {
        return with(
                disc,
                List.of(Language.ENGLISH, Language.JAPANESE),
                disc.texts().with(Language.JAPANESE, TextField.TITLE, title));
    }

    private static DiscContents with(DiscContents disc, List<Language> languages, Texts texts) {
        return new DiscContents(languages, texts, DiscText.NONE, "", "", disc.tracks(), disc.leadOut());
    }

    @Test
    void aDiscOfTooManyTracksIsLeftToTheRuleThatCountsThem() {
        String[] titles = new String[100];
        Arrays.fill(titles, "\u6f6e");
        assertThat(findings(disc("Album", titles))).isEmpty();
        assertThat(findings(disc("Album"))).isEmpty();
    }

    private static List<Finding> findings(DiscContents disc) {
        return DeliveryRules.ofDisc(disc, false);
    }

    private static DiscContents disc(String title, String... titles) {
        List<DiscTrack> tracks = new ArrayList<>();
        for (String each : titles) {
            int number = tracks.size() + 1;
            tracks.add(new DiscTrack(
                    number,
                    List.of(new IndexPoint(1, new DiscAddress(number * 1000L))),
                    "",
                    TrackFlags.NONE,
                    title(each)));
        }
        return new DiscContents(
                List.of(Language.ENGLISH), title(title), DiscText.NONE, "", "", tracks, new DiscAddress(200_000));
    }

    private static Texts title(String title) {
        return Texts.NONE.with(Language.ENGLISH, TextField.TITLE, title);
    }
}
