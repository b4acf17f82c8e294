package org.pregap.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pregap.model.Album;
import org.pregap.model.Clip;
import org.pregap.model.Fade;
import org.pregap.model.FadeLaw;
import org.pregap.model.Join;
import org.pregap.model.Language;
import org.pregap.model.Opening;
import org.pregap.model.Source;
import org.pregap.model.SourceFormat;
import org.pregap.model.TextField;
import org.pregap.model.Texts;
import org.pregap.model.Track;
import org.pregap.testing.ForAll;
import org.pregap.testing.RandomAlbums;
import org.pregap.testing.SimpleAlbums;
import org.pregap.time.CdFrames;
import org.pregap.time.SampleCount;
import org.pregap.time.SampleRate;
import org.pregap.time.SourceRange;

/** The rules that need the album: joins, fades, clips, rates and languages. Every track lasts ten seconds. */
class AlbumRulesTest {
    private static final long LENGTH = 441_000;
    private static final Join PAUSE = Join.Pause.STANDARD;

    @ParameterizedTest
    @CsvSource({"440999, false", "441000, true", "500000, true"})
    void aCrossfadeIsShorterThanEachOfItsTracks(long overlap, boolean broken) {
        Album album = album(track(PAUSE), track(crossfade(overlap)));
        assertThat(brokenRules(album).contains(Rule.CROSSFADE_TOO_LONG)).isEqualTo(broken);
    }

    @ParameterizedTest
    @CsvSource({"220500, 220500, false", "220500, 220501, true"})
    void theTwoCrossfadesOfATrackLeaveRoom(long into, long outOf, boolean broken) {
        Album album = album(track(PAUSE), track(crossfade(into)), track(crossfade(outOf)));
        assertThat(brokenRules(album).contains(Rule.CROSSFADES_COLLIDE)).isEqualTo(broken);
    }

    @Test
    void collidingCrossfadesAreReportedAtTheTrackBetweenThem() {
        Finding finding = findings(
                        album(track(PAUSE), track(crossfade(220_500)), track(crossfade(220_600))),
                        Rule.CROSSFADES_COLLIDE)
                .get(0);
        assertThat(finding.track()).hasValue(2);
        assertThat(finding.message()).isEqualTo("tracks 1 and 3 sound together for 100 samples");
    }

    @ParameterizedTest
    @CsvSource({
        "441000, 0,",
        "441001, 0, FADE_TOO_LONG",
        "0, 441001, FADE_TOO_LONG",
        "200000, 241000,",
        "200000, 241001, FADES_OVERLAP"
    })
    void fadesLieWithinTheirClip(long in, long out, Rule broken) {
        Clip clip = Clip.whole(source()).withFadeIn(fade(in)).withFadeOut(fade(out));
        List<Rule> rules = brokenRules(album(Track.of(List.of(clip), PAUSE)));
        assertThat(rules).containsExactlyElementsOf(broken == null ? List.of() : List.of(broken));
    }

    @Test
    void fadesOfHiddenClipsAreHeldAgainstTheSameRules() {
        Clip hidden = Clip.whole(source()).withFadeIn(fade(LENGTH + 1));
        Album album = album(track(PAUSE)).withOpening(Opening.STANDARD.withHidden(List.of(hidden)));
        assertThat(findings(album, Rule.FADE_TOO_LONG).get(0).track()).hasValue(0);
    }

    @Test
    void aCrossfadeReplacesTheFadesAtIt() {
        Track first = Track.of(List.of(Clip.whole(source()).withFadeOut(fade(100))), PAUSE);
        Track second = Track.of(List.of(Clip.whole(source()).withFadeIn(fade(100))), crossfade(1000));
        assertThat(findings(album(first, second), Rule.FADE_REPLACED)).hasSize(2);
        assertThat(brokenRules(album(first, second.withJoin(Join.Butt.PLAIN)))).isEmpty();
    }

    @Test
    void aClipHasASampleAtTheAlbumsRate() {
        Source source = source();
        Clip sliver = Clip.whole(source).withRange(new SourceRange(5, 6));
        assertThat(brokenRules(album(track(PAUSE), Track.of(List.of(Clip.whole(source), sliver), PAUSE))))
                .isEmpty();
        Source fast = new Source(
                source.path(), source.sha256(), new SourceFormat(new SampleRate(192_000), 2, 16, false), 16, LENGTH);
        Clip nothing = Clip.whole(fast).withRange(new SourceRange(1, 2));
        assertThat(brokenRules(album(Track.of(List.of(Clip.whole(source), nothing), PAUSE))))
                .contains(Rule.CLIP_EMPTY);
    }

    @Test
    void headSpaceNeedsAPause() {
        Track ahead = track(PAUSE).withHeadSpace(new CdFrames(5));
        assertThat(brokenRules(album(track(PAUSE), ahead))).isEmpty();
        assertThat(brokenRules(album(track(PAUSE), ahead.withJoin(Join.Butt.PLAIN))))
                .containsExactly(Rule.HEAD_SPACE_UNUSED);
    }

    @Test
    void hiddenAudioIsNotedWithItsPlace() {
        Album album = album(track(PAUSE)).withOpening(Opening.STANDARD.withHidden(List.of(Clip.whole(source()))));
        assertThat(findings(album, Rule.HIDDEN_AUDIO).get(0).message())
                .isEqualTo("hidden audio sounds from 00:02:00 to 00:12:00");
        assertThat(findings(album(track(PAUSE)), Rule.HIDDEN_AUDIO)).isEmpty();
    }

    @Test
    void aCountdownLiesAfterTheIndexesOfTheTrackBefore() {
        Track first = track(PAUSE);
        Track second = track(Join.Butt.PLAIN.withCountdown(Optional.of(new CdFrames(75))));
        assertThat(brokenRules(album(first, second))).isEmpty();
        assertThat(brokenRules(album(first.withIndexes(List.of(new CdFrames(700))), second)))
                .containsExactly(Rule.INDEX_ORDER);
    }

    @Test
    void everyConversionIsNoted() {
        Album album = album(track(PAUSE)).withRate(new SampleRate(48_000));
        assertThat(brokenRules(album)).containsExactlyInAnyOrder(Rule.PROGRAMME_CONVERTED, Rule.SOURCE_CONVERTED);
        assertThat(AlbumCheck.of(album)).noneMatch(Finding::isError);
    }

    @Test
    void aRateThatNobodyConvertsIsRefused() {
        Source odd = SimpleAlbums.source("odd.wav", new SampleRate(37_800), 370_000);
        Album album = album(Track.of(List.of(Clip.whole(odd)), PAUSE));
        assertThat(findings(album, Rule.SOURCE_RATE).get(0).message())
                .isEqualTo("odd.wav has 37.8 kHz, the album 44.1 kHz");
    }

    @Test
    void textsInALanguageThatTheAlbumDoesNotNameAreNotWritten() {
        Texts english = Texts.NONE.with(Language.ENGLISH, TextField.TITLE, "Tide");
        Album album = album(track(PAUSE).withTexts(english))
                .withTexts(english)
                .withLanguages(List.of(Language.ENGLISH, Language.GERMAN));
        assertThat(brokenRules(album)).isEmpty();
        Album bilingual = album.withTexts(english.with(Language.JAPANESE, TextField.TITLE, "\u6f6e"));
        assertThat(findings(bilingual, Rule.CDTEXT_LANGUAGE).get(0).message())
                .isEqualTo("texts in ja are not written to the disc, only those in en, de");
    }

    @Test
    void albumsMadeForADiscBreakNoRuleThatStopsIt() {
        ForAll.forAll(200, RandomAlbums::forDisc, album -> assertThat(AlbumCheck.of(album))
                .noneMatch(Finding::isError));
    }

    @Test
    void noAlbumStopsTheRules() {
        ForAll.forAll(200, RandomAlbums::any, album -> assertThat(AlbumCheck.of(album))
                .isSortedAccordingTo(
                        (a, b) -> Integer.compare(a.track().orElse(0), b.track().orElse(0))));
    }

    private static List<Rule> brokenRules(Album album) {
        return AlbumCheck.of(album).stream().map(Finding::rule).distinct().toList();
    }

    private static List<Finding> findings(Album album, Rule rule) {
        return AlbumCheck.of(album).stream().filter(f -> f.rule() == rule).toList();
    }

    private static Album album(Track... tracks) {
        return Album.empty(SampleRate.CD).withTracks(List.of(tracks));
    }

    private static Track track(Join join) {
        return Track.of(List.of(Clip.whole(source())), join);
    }

    private static Join crossfade(long overlap) {
        return Join.Crossfade.of(new SampleCount(overlap), FadeLaw.LINEAR);
    }

    private static Fade fade(long samples) {
        return new Fade(new SampleCount(samples), FadeLaw.LINEAR);
    }

    private static Source source() {
        return new Source("/a.wav", "0".repeat(64), new SourceFormat(SampleRate.CD, 2, 16, false), 16, LENGTH);
    }
}
