package org.pregap.intake.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pregap.testing.ForAll.forAll;

import java.io.File;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pregap.format.ddp.dialect.DdpDialect;
import org.pregap.model.Album;
import org.pregap.model.Clip;
import org.pregap.model.DiscText;
import org.pregap.model.Dither;
import org.pregap.model.Ean;
import org.pregap.model.Fade;
import org.pregap.model.FadeLaw;
import org.pregap.model.Gain;
import org.pregap.model.Genre;
import org.pregap.model.Join.Crossfade;
import org.pregap.model.Language;
import org.pregap.model.Mastering;
import org.pregap.model.TextField;
import org.pregap.time.CdFrames;
import org.pregap.time.SampleCount;
import org.pregap.time.SampleRate;

class AlbumFieldsTest {
    private static final Album THREE = Albums.ofThree();

    private static Album set(Album album, String... assignments) {
        Album changed = album;
        for (String assignment : assignments) {
            String[] sides = assignment.split("=", 2);
            changed = AlbumFields.apply(changed, sides[0], sides[1]).value();
        }
        return changed;
    }

    @Test
    void textsOfTheAlbumHaveLanguagesToo() {
        Album album = set(THREE, "title=Tides", "title[de]=Gezeiten");
        assertThat(album.text(TextField.TITLE)).isEqualTo("Tides");
        assertThat(album.texts().get(Language.GERMAN, TextField.TITLE)).isEqualTo("Gezeiten");
        assertThat(album.languages()).containsExactly(Language.ENGLISH, Language.GERMAN);
    }

    @Test
    void theReleaseIsSetAndEmptied() {
        Album album = set(
                THREE,
                "upc=0 75678 16412 5",
                "master_id=M-1",
                "catalogue_number=CAT 7",
                "label=Shore",
                "date=2026-08-20",
                "copyright=\u2117 2026 Shore",
                "cover=art/../front.png",
                "notes=one\r\ntwo");
        assertThat(album.release().ean()).isEqualTo(Optional.of(new Ean("0075678164125")));
        assertThat(album.release().masterId()).isEqualTo("M-1");
        assertThat(album.release().catalogueNumber()).isEqualTo("CAT 7");
        assertThat(album.release().label()).isEqualTo("Shore");
        assertThat(album.release().date()).contains(LocalDate.of(2026, 8, 20));
        assertThat(album.release().copyright()).isEqualTo("\u2117 2026 Shore");
        assertThat(album.release().cover())
                .contains(Path.of("front.png").toAbsolutePath().toString().replace(File.separatorChar, '/'));
        assertThat(album.release().notes()).isEqualTo("one\ntwo");
        assertThat(set(
                        album,
                        "upc=",
                        "master_id=",
                        "catalogue_number=",
                        "label=",
                        "date=",
                        "notes=",
                        "copyright=",
                        "cover="))
                .isEqualTo(THREE);
        assertThatThrownBy(() -> set(THREE, "upc=075678164127"))
                .hasMessage("the check digit of UPC/EAN 0075678164127 is wrong: the last digit should be 5,"
                        + " or another digit was mistyped");
        assertThatThrownBy(() -> set(THREE, "label=a\nb"))
                .hasMessage("a text is one line without control characters; this one holds U+000A");
    }

    @Test
    void pausesGainAndDialectAreSet() {
        Album album = set(THREE, "first_pause=3", "tail=00:01:30", "gain_db=-0.3", "dialect=cue2ddp");
        assertThat(album.opening().firstPause()).isEqualTo(CdFrames.ofSeconds(3));
        assertThat(album.tail()).isEqualTo(new CdFrames(105));
        assertThat(album.gain()).isEqualTo(new Gain(-300));
        assertThat(album.mastering()).isEqualTo(Mastering.STANDARD.withDdpDialect("cue2ddp"));
        assertThatThrownBy(() -> set(THREE, "first_pause=1.99"))
                .hasMessage("the first pause is at least 150 CD frames (2 seconds) long, not 149");
        assertThatThrownBy(() -> set(THREE, "dialect=x"))
                .hasMessage("'x' is no DDP dialect; there are recommended, cue2ddp, sonoris, hofa");
    }

    @Test
    void everyDialectOfTheFormatCanBeSetAndIsInTheHelp() {
        for (DdpDialect dialect : DdpDialect.all()) {
            assertThat(set(THREE, "dialect=" + dialect.name()).mastering())
                    .isEqualTo(Mastering.STANDARD.withDdpDialect(dialect.name()));
            assertThat(AlbumField.DIALECT.help()).contains(dialect.name());
        }
    }

    @Test
    void everyDitherCanBeSetAndIsInTheHelp() {
        Album other = set(THREE, "dialect=cue2ddp");
        for (Dither dither : Dither.values()) {
            assertThat(set(other, "dither= " + dither.id().toUpperCase(Locale.ROOT))
                            .mastering())
                    .isEqualTo(new Mastering("cue2ddp", dither));
            assertThat(AlbumField.DITHER.help()).contains(dither.id());
        }
        assertThatThrownBy(() -> set(THREE, "dither=pow-r"))
                .hasMessage("'pow-r' is no dither; there are none, tpdf, tpdf-hp, modified-e, lipshitz, wannamaker-9,"
                        + " improved-e, low-shibata, shibata");
    }

    @Test
    void languagesAreOrderedAndNoTextIsLeftBehind() {
        assertThat(set(THREE, "languages=ja, en").languages()).containsExactly(Language.JAPANESE, Language.ENGLISH);
        Album german = TrackFields.apply(THREE, 2, "title[de]", "Regen").value();
        assertThatThrownBy(() -> set(german, "languages=en"))
                .hasMessage("there are texts in de; remove them first, or name the language too");
        assertThat(set(german, "languages=de").mainLanguage()).isEqualTo(Language.GERMAN);
        assertThatThrownBy(() -> set(THREE, "languages=")).hasMessage("an album has 1 to 8 languages, not 0");
        assertThatThrownBy(() -> set(THREE, "languages=en en")).hasMessage("a language is named twice");
    }

    @Test
    void fadesAndCrossfadesKeepTheirLengthAtAnotherRate() {
        Album album = TrackFields.apply(THREE, 2, "crossfade", "2").value();
        album = TrackFields.apply(album, 3, "fade_in", "0.5").value();
        Album faster = set(album, "rate=96k");
        assertThat(faster.rate()).isEqualTo(new SampleRate(96_000));
        assertThat(faster.track(2).join()).isEqualTo(Crossfade.of(new SampleCount(192_000), FadeLaw.EQUAL_POWER));
        assertThat(faster.track(3).clips().get(0).fadeIn())
                .isEqualTo(new Fade(new SampleCount(48_000), FadeLaw.LINEAR));
        assertThat(AlbumFields.apply(album, "rate", "96k").notes()).isEmpty();
        assertThat(set(faster, "rate=44.1")).isEqualTo(album);
    }

    @Test
    void aLengthThatFallsBetweenSamplesOfTheNewRateIsNoted() {
        Album album = TrackFields.apply(THREE, 3, "fade_in", "0.00003").value();
        assertThat(album.track(3).clips().get(0).fadeIn().length()).isEqualTo(new SampleCount(1));
        Noted<Album> changed = AlbumFields.apply(album, "rate", "96k");
        assertThat(changed.value().track(3).clips().get(0).fadeIn().length()).isEqualTo(new SampleCount(2));
        assertThat(changed.notes())
                .containsExactly("fades, crossfades and clips were moved to the nearest sample of 96 kHz");
    }

    @Test
    void clipsThatTouchGoOnTouchingAtAnyRate() {
        forAll(random -> random.nextLong(1, 1_000_000), lengthSamples -> {
            Clip first = Clip.whole(Albums.source("a.wav", SampleRate.CD, lengthSamples));
            Clip next = first.withOffset(first.length(SampleRate.CD));
            Clip last = first.withOffset(new SampleCount(2 * lengthSamples));
            Album album = THREE.withTrack(2, track -> track.withClips(List.of(last, first, next)));
            Album faster = set(album, "rate=192k");
            List<Clip> clips = faster.track(2).clips();
            SampleCount each = clips.get(1).length(faster.rate());
            assertThat(clips.get(2).offset()).isEqualTo(each);
            assertThat(clips.get(0).offset()).isEqualTo(each.plus(each));
        });
    }

    @Test
    void whatCdTextSaysOfTheDiscIsSetAndTakenAway() {
        Album album = set(
                THREE,
                "disc_id=BW 007/Harbour",
                "genre=jazz: Cool Jazz",
                "closed_info=Mixed",
                "characters=en=ascii,ja=MS-JIS");
        DiscText text = album.release().discText();
        assertThat(album.release().discId()).isEqualTo("BW 007/Harbour");
        assertThat(text.genre()).contains(new Genre(14, "Cool Jazz"));
        assertThat(text.closedInformation()).isEqualTo("Mixed");
        assertThat(text.characters())
                .isEqualTo(Map.of(
                        Language.ENGLISH, DiscText.Characters.ASCII, Language.JAPANESE, DiscText.Characters.MS_JIS));
        assertThat(set(album, "disc_id=", "genre=", "closed_info=", "characters="))
                .isEqualTo(THREE);
    }

    @Test
    void theCatalogueNumberIsTheDiscIdUnlessItIsKeptOut() {
        Album album = set(THREE, "catalogue_number=BW 7");
        assertThat(album.release().discId()).isEqualTo("BW 7");
        assertThat(set(album, "disc_id=none").release().discId()).isEmpty();
    }

    @Test
    void aGenreIsANameOrANumber() {
        assertThat(set(THREE, "genre=32800").release().discText().genre()).contains(new Genre(32800, ""));
        assertThat(set(THREE, "genre=Hip Hop").release().discText().genre()).contains(new Genre(13, ""));
        assertThatThrownBy(() -> set(THREE, "genre=Skiffle")).hasMessageContaining("'Skiffle' is no genre of CD-Text");
        assertThatThrownBy(() -> set(THREE, "genre=65536")).hasMessageContaining("'65536' is no genre of CD-Text");
        assertThatThrownBy(() -> set(THREE, "characters=ja=utf-8"))
                .hasMessage("'utf-8' is no character set of CD-Text; there are iso-8859-1, ascii and ms-jis");
        assertThatThrownBy(() -> set(THREE, "characters=ms-jis"))
                .hasMessage("'ms-jis' names no language and character set; write for example ja=ms-jis");
    }

    @Test
    void unknownFieldsAreRefusedWithTheKnownOnes() {
        assertThatThrownBy(() -> set(THREE, "isrc=x"))
                .hasMessage("an album has no field 'isrc'; it has title, performer, songwriter, composer, arranger,"
                        + " message, upc, master_id, catalogue_number, label, date, copyright, cover, notes, disc_id, genre, closed_info,"
                        + " characters, rate, first_pause, tail,"
                        + " gain_db, dialect, dither, languages");
        assertThat(AlbumFields.help()).hasSize(25).allSatisfy(field -> assertThat(field.help())
                .isNotBlank());
    }
}
