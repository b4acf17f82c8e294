package org.pregap.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregap.check.Discs.title;
import static org.pregap.check.Discs.track;
import static org.pregap.check.Discs.withTexts;
import static org.pregap.check.Discs.withTitle;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.pregap.layout.DiscContents;
import org.pregap.layout.DiscContents.DiscTrack;
import org.pregap.model.Language;
import org.pregap.model.TextField;
import org.pregap.model.Texts;

class TextRulesTest {
    @Test
    void noTextsAtAllAreInOrder() {
        assertThat(messages(titled("", ""), Texts.NONE)).isEmpty();
    }

    @Test
    void titlesOfEverythingAreInOrder() {
        assertThat(messages(titled("One", "Two"), title("Album"))).isEmpty();
    }

    @Test
    void aTrackWithoutTitleIsNamed() {
        assertThat(messages(titled("One", ""), title("Album"))).containsExactly("no title in en for track 2");
    }

    @Test
    void anAlbumWithATitleWantsTitlesOfItsTracks() {
        assertThat(messages(titled("", ""), title("Album"))).containsExactly("no title in en for tracks 1, 2");
    }

    @Test
    void anAlbumWithoutTitleIsNamed() {
        assertThat(messages(titled("One", "Two"), Texts.NONE))
                .containsExactly("tracks have a title in en, the album has none");
    }

    @Test
    void anArrangerHasItsArticle() {
        Texts arranged = Texts.NONE.with(Language.ENGLISH, TextField.ARRANGER, "Ann");
        DiscTrack track = track(1, 0, 0, 1, 150);
        DiscContents disc = Discs.disc(3000, new DiscTrack(1, track.indexes(), "", track.flags(), arranged));
        assertThat(messages(disc, Texts.NONE)).containsExactly("tracks have an arranger in en, the album has none");
    }

    @Test
    void aPerformerOfTheAlbumIsProposedWhereOnlyTracksHaveOne() {
        assertThat(proposal("Ann", "Ann"))
                .isEqualTo("tracks have a performer in en, the album has none; 'Ann' is proposed");
        assertThat(proposal("Ann", "Joe")).endsWith("'Various Artists' is proposed");
        assertThat(proposal("", "Joe")).endsWith("'Joe' is proposed");
    }

    private static String proposal(String first, String second) {
        DiscContents disc = Discs.disc(3000, performed(1, first, 0, 0, 1, 150), performed(2, second, 1, 1500));
        return DiscCheck.of(disc).stream()
                .filter(finding -> finding.rule() == Rule.ALBUM_PERFORMER)
                .map(Finding::message)
                .collect(Collectors.joining());
    }

    private static DiscTrack performed(int number, String performer, long... indexes) {
        DiscTrack track = track(number, indexes);
        Texts texts = Texts.NONE.with(Language.ENGLISH, TextField.PERFORMER, performer);
        return new DiscTrack(number, track.indexes(), "", track.flags(), texts);
    }

    @Test
    void aMessageOfTheDiscAloneAsksNothingOfTheTracks() {
        assertThat(messages(titled("", ""), Texts.NONE.with(Language.ENGLISH, TextField.MESSAGE, "Hello")))
                .isEmpty();
    }

    private static DiscContents titled(String first, String second) {
        return Discs.disc(3000, withTitle(track(1, 0, 0, 1, 150), first), withTitle(track(2, 1, 1500), second));
    }

    private static List<String> messages(DiscContents disc, Texts texts) {
        List<Finding> findings = DiscCheck.of(withTexts(disc, texts));
        assertThat(findings).allMatch(finding -> finding.rule() == Rule.TEXTS_INCOMPLETE);
        return findings.stream().map(Finding::message).toList();
    }
}
