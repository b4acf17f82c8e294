package org.pregap.ui.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pregap.model.Album;
import org.pregap.model.DiscText.Characters;
import org.pregap.model.Dither;
import org.pregap.model.Ean;
import org.pregap.model.Gain;
import org.pregap.model.Language;
import org.pregap.model.TextField;
import org.pregap.testing.FakeSession;
import org.pregap.testing.LoudFiles;
import org.pregap.testing.Pictures;
import org.pregap.testing.SmallAlbum;
import org.pregap.time.CdFrames;
import org.pregap.time.SampleRate;
import org.pregap.workspace.edit.cell.AlbumCell;
import org.pregap.workspace.history.Edit;

@SuppressWarnings("NullAway.Init") // set before each test
class PropertiesPresenterTest {
    @TempDir
    Path folder;

    private Album album;
    private FakeSession fake;

    @SuppressWarnings("NullAway.Init") // shown as soon as it is opened
    private PropertiesState state;

    private PropertiesPresenter presenter;

    @BeforeEach
    void open() throws IOException {
        album = SmallAlbum.in(folder);
        fake = FakeSession.of(album);
        presenter = new PropertiesPresenter(fake.session(), shown -> state = shown);
        presenter.open();
    }

    @AfterEach
    void close() {
        fake.session().jobs().close();
    }

    @Test
    void aCoverIsLookedAtAndTakenAsTyped() throws IOException {
        Path picture = Files.write(folder.resolve("front.png"), Pictures.png(640, 600));
        presenter.type(AlbumCell.COVER, picture.toString());
        fake.settle();
        assertThat(state.help(AlbumCell.COVER))
                .isEqualTo("Players and shops show covers as squares (front.png has 640 × 600 pixels).");
        assertThat(state.cover().isWrong()).isFalse();
        assertThat(state.cover().image().orElseThrow().getWidth()).isEqualTo(128);
        presenter.type(AlbumCell.COPYRIGHT, "℗ 2026 P");
        assertThat(presenter.apply()).isTrue();
        assertThat(fake.album().release().cover()).contains(picture.toString());
        assertThat(fake.album().release().copyright()).isEqualTo("℗ 2026 P");
    }

    @Test
    void whatIsNoPictureIsSaidBeforeItIsApplied() throws IOException {
        Path gif = Files.write(folder.resolve("front.jpg"), Pictures.gif(640, 640));
        presenter.type(AlbumCell.COVER, gif.toString());
        fake.settle();
        assertThat(state.cover().isWrong()).isTrue();
        assertThat(state.help(AlbumCell.COVER)).contains("neither a JPEG nor a PNG file");
        presenter.type(AlbumCell.COVER, "");
        fake.settle();
        assertThat(state.help(AlbumCell.COVER)).isEmpty();
        assertThat(state.canApply()).isFalse();
    }

    @Test
    void everythingIsOneStep() {
        presenter.type(AlbumCell.TITLE, "Tide");
        presenter.type(AlbumCell.PERFORMER, "The Low Water");
        presenter.type(AlbumCell.SONGWRITER, "S");
        presenter.type(AlbumCell.COMPOSER, "C");
        presenter.type(AlbumCell.ARRANGER, "A");
        presenter.type(AlbumCell.MESSAGE, "M");
        presenter.type(AlbumCell.UPC, "036000291452");
        presenter.type(AlbumCell.MASTER_ID, "TIDE-01");
        presenter.type(AlbumCell.CATALOGUE_NUMBER, "LW 7");
        presenter.type(AlbumCell.LABEL, "Ebb");
        presenter.type(AlbumCell.DATE, "2026-11-21");
        presenter.type(AlbumCell.NOTES, "one\ntwo");
        presenter.type(AlbumCell.RATE, "96 kHz");
        presenter.type(AlbumCell.FIRST_PAUSE, "3");
        presenter.type(AlbumCell.TAIL, "1,5");
        presenter.type(AlbumCell.GAIN, "-0,5");
        presenter.type(AlbumCell.DIALECT, "cue2ddp");
        presenter.type(AlbumCell.DITHER, "lipshitz");
        assertThat(state.errors()).isEmpty();
        assertThat(fake.store().isShowing(album)).isTrue();
        assertThat(presenter.apply()).isTrue();
        Album changed = fake.album();
        assertThat(changed.text(TextField.MESSAGE)).isEqualTo("M");
        assertThat(changed.release().ean()).contains(new Ean("0036000291452"));
        assertThat(changed.release().date()).contains(LocalDate.of(2026, 11, 21));
        assertThat(changed.release().notes()).isEqualTo("one\ntwo");
        assertThat(changed.rate()).isEqualTo(new SampleRate(96_000));
        assertThat(changed.opening().firstPause()).isEqualTo(CdFrames.ofSeconds(3));
        assertThat(changed.tail()).isEqualTo(new CdFrames(113));
        assertThat(changed.gain()).isEqualTo(new Gain(-500));
        assertThat(changed.mastering().ddpDialect()).isEqualTo("cue2ddp");
        assertThat(changed.mastering().dither()).isEqualTo(Dither.LIPSHITZ);
        assertThat(fake.store().undoName()).contains("Album properties");
        fake.store().undo();
        assertThat(fake.album()).isEqualTo(album);
        assertThat(fake.store().canUndo()).isFalse();
    }

    @Test
    void whatStandsThereIsNoChange() {
        assertThat(state.canApply()).isFalse();
        for (AlbumCell cell : AlbumCell.values()) {
            presenter.type(cell, state.text(cell));
        }
        assertThat(state.canApply()).isFalse();
        assertThat(presenter.apply()).isTrue();
        assertThat(fake.store().canUndo()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "UPC, 036000291453, 2",
        "UPC, 12, 13 digits",
        "DATE, 21.11.2026, 2026-08-20",
        "FIRST_PAUSE, 1, 150 CD frames",
        "FIRST_PAUSE, long, long",
        "TAIL, -1, -1",
        "GAIN, 99, 60",
        "GAIN, loud, gain",
        "RATE, 32 kHz, kHz"
    })
    void whatDoesNotFitIsSaidAtItsField(AlbumCell cell, String text, String said) {
        presenter.type(cell, text);
        assertThat(state.errors()).containsOnlyKeys(cell);
        assertThat(state.error(cell)).contains(said);
        assertThat(state.canApply()).isFalse();
        assertThat(presenter.apply()).isFalse();
        assertThat(fake.store().isShowing(album)).isTrue();
    }

    @Test
    void theUpcIsHelpedOnItsWay() {
        String[][] helps = {
            {"", ""},
            {"03600", "5 of 12 or 13 digits"},
            {"03600029145", "The check digit of this UPC comes next: 2"},
            {"0 36000-29145 2", "A UPC of 12 digits; on the disc it is 0036000291452"},
            {"400638133393", "Or an EAN whose check digit 1 is to come: 4006381333931"},
            {"4006381333931", ""},
            {"letters", ""}
        };
        for (String[] help : helps) {
            presenter.type(AlbumCell.UPC, help[0]);
            assertThat(state.help(AlbumCell.UPC)).as(help[0]).isEqualTo(help[1]);
        }
    }

    @Test
    void aFileIsHiddenOnlyWhenThatIsApplied() throws IOException {
        Path file = LoudFiles.noise(folder.resolve("secret.wav"), 9, 3, 0.2);
        presenter.hide(file);
        assertThat(state.running()).isPresent();
        fake.settle();
        assertThat(state.hidden()).containsExactly("secret.wav · 3.00 s");
        assertThat(fake.album().opening().hidden()).isEmpty();
        assertThat(presenter.apply()).isTrue();
        assertThat(fake.album().opening().hidden()).hasSize(1);
        presenter.unhide();
        assertThat(state.hidden()).isEmpty();
        presenter.type(AlbumCell.TITLE, "Found");
        presenter.apply();
        assertThat(fake.album().tracks()).hasSize(4);
        assertThat(fake.album().text(TextField.TITLE)).isEqualTo("Found");
        fake.store().undo();
        assertThat(fake.album().opening().hidden()).hasSize(1);
        presenter.unhide();
        fake.store().undo();
        assertThat(state.canApply()).as("nothing is hidden any more").isFalse();
    }

    @Test
    void whatIsNoAudioIsNotHidden() {
        presenter.hide(folder.resolve("none.wav"));
        fake.settle();
        assertThat(state.hiddenMessage()).startsWith(folder.resolve("none.wav").toString());
        assertThat(state.canApply()).isFalse();
    }

    @Test
    void whatWasNotTypedFollowsTheAlbum() {
        presenter.type(AlbumCell.TITLE, "Tide");
        fake.store().apply(Edit.of("Softer", a -> a.withGain(new Gain(-1000))));
        assertThat(state.text(AlbumCell.GAIN)).isEqualTo("-1.0");
        assertThat(state.text(AlbumCell.TITLE)).isEqualTo("Tide");
        presenter.apply();
        assertThat(fake.album().gain()).isEqualTo(new Gain(-1000));
    }

    @Test
    void closingForgetsWhatWasTyped() {
        presenter.type(AlbumCell.TITLE, "Tide");
        presenter.close();
        presenter.open();
        assertThat(state.text(AlbumCell.TITLE)).isEmpty();
        assertThat(fake.store().isShowing(album)).isTrue();
    }

    @Test
    void everyFieldIsShownAsTheAlbumHasIt() {
        Arrays.stream(AlbumCell.values())
                .forEach(cell -> assertThat(state.text(cell)).isEqualTo(cell.of(album)));
        assertThat(List.copyOf(state.texts().keySet())).hasSameElementsAs(List.of(AlbumCell.values()));
    }

    @Test
    void textsOfAFurtherLanguageAreTypedAndAppliedAsOneStep() {
        presenter.type(AlbumCell.TITLE, "Tide");
        presenter.addLanguage(Language.JAPANESE);
        assertThat(state.languages().shown()).isEqualTo(Language.JAPANESE);
        assertThat(state.text(AlbumCell.TITLE)).isEmpty();
        presenter.type(AlbumCell.TITLE, "\u6f6e");
        presenter.write(Optional.of(Characters.MS_JIS));
        presenter.showLanguage(album.mainLanguage());
        assertThat(state.text(AlbumCell.TITLE)).isEqualTo("Tide");
        assertThat(presenter.apply()).isTrue();
        Album changed = fake.album();
        assertThat(changed.languages()).containsExactly(album.mainLanguage(), Language.JAPANESE);
        assertThat(changed.text(TextField.TITLE)).isEqualTo("Tide");
        assertThat(changed.texts().get(Language.JAPANESE, TextField.TITLE)).isEqualTo("\u6f6e");
        assertThat(changed.release().discText().characters()).isEqualTo(Map.of(Language.JAPANESE, Characters.MS_JIS));
        fake.store().undo();
        assertThat(fake.album()).isEqualTo(album);
    }

    @Test
    void aLanguageIsTakenAwayWithItsTexts() {
        presenter.addLanguage(Language.JAPANESE);
        presenter.type(AlbumCell.TITLE, "\u6f6e");
        presenter.apply();
        presenter.removeLanguage(Language.JAPANESE);
        assertThat(presenter.apply()).isTrue();
        assertThat(fake.album()).isEqualTo(album);
    }

    @Test
    void whomTheTracksNameIsProposedAndNotFilledIn() {
        fake.store()
                .apply(Edit.of(
                        "Performer",
                        a -> a.withTrack(
                                1,
                                track -> track.withTexts(
                                        track.texts().with(a.mainLanguage(), TextField.PERFORMER, "Ann")))));
        assertThat(state.text(AlbumCell.PERFORMER)).isEmpty();
        assertThat(state.languages().proposedPerformer()).isEqualTo("Ann");
        presenter.takePerformer();
        assertThat(state.languages().proposedPerformer()).isEmpty();
        presenter.apply();
        assertThat(fake.album().text(TextField.PERFORMER)).isEqualTo("Ann");
    }
}
