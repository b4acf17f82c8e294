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
import org.pregap.model.Language;
import org.pregap.model.TextField;
import org.pregap.model.Texts;
import org.pregap.model.TrackFlags;
import org.pregap.time.DiscAddress;

/** What cannot be written as CD-Text is found before anything is rendered. */
class DeliveryRulesTest {
    @Test
    void aDiscWithoutTextsBreaksNothing() {
        assertThat(DeliveryRules.ofDisc(disc("", "", ""))).isEmpty();
    }

    @Test
    void westernTextsBreakNothing() {
        assertThat(DeliveryRules.ofDisc(disc("Caf\u00e9 \u00ff", "\u00c6\u00d8\u00c5", "\u00a1Ol\u00e9!")))
                .isEmpty();
    }

    @Test
    void aCharacterThatCannotBeWrittenIsNamedWithItsFieldAndTrack() {
        Finding finding =
                DeliveryRules.ofDisc(disc("Album", "One", "Tide \u6f6e")).get(0);
        assertThat(finding.rule()).isEqualTo(Rule.CDTEXT_CHARACTER);
        assertThat(finding.track()).hasValue(2);
        assertThat(finding.message()).contains("title", "\u6f6e", "U+6F6E");
        Finding onDisc = DeliveryRules.ofDisc(disc("\u20ac", "One", "Two")).get(0);
        assertThat(onDisc.track()).isEmpty();
        assertThat(onDisc.message()).contains("\u20ac");
    }

    @Test
    void aControlCharacterIsNamed() {
        assertThat(DeliveryRules.ofDisc(disc("Album", "On\te", "Two")))
                .extracting(Finding::rule)
                .containsExactly(Rule.CDTEXT_CHARACTER);
    }

    /** 252 packs of twelve bytes are left for texts: 3024 bytes, each text with the zero that ends it. */
    @Test
    void textsFitIntoTheBlockOrDoNot() {
        assertThat(DeliveryRules.ofDisc(disc("x".repeat(1000), "y".repeat(1000), "z".repeat(1021))))
                .isEmpty();
        assertThat(DeliveryRules.ofDisc(disc("x".repeat(1000), "y".repeat(1000), "z".repeat(1022))))
                .extracting(Finding::rule)
                .containsExactly(Rule.CDTEXT_FULL);
    }

    @Test
    void textsInOtherLanguagesAreNotWrittenAndSoBreakNothing() {
        DiscContents disc = disc("Tide", "One", "Two");
        Texts texts = disc.texts().with(Language.JAPANESE, TextField.TITLE, "\u6f6e");
        assertThat(DeliveryRules.ofDisc(new DiscContents(
                        List.of(Language.ENGLISH, Language.JAPANESE), texts, "", "", disc.tracks(), disc.leadOut())))
                .isEmpty();
    }

    @Test
    void aDiscOfTooManyTracksIsLeftToTheRuleThatCountsThem() {
        String[] titles = new String[100];
        Arrays.fill(titles, "\u6f6e");
        assertThat(DeliveryRules.ofDisc(disc("Album", titles))).isEmpty();
        assertThat(DeliveryRules.ofDisc(disc("Album"))).isEmpty();
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
        return new DiscContents(List.of(Language.ENGLISH), title(title), "", "", tracks, new DiscAddress(200_000));
    }

    private static Texts title(String title) {
        return Texts.NONE.with(Language.ENGLISH, TextField.TITLE, title);
    }
}
