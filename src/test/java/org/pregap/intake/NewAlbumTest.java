package org.pregap.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pregap.audio.SourceTags;
import org.pregap.intake.field.AlbumFields;
import org.pregap.intake.field.Noted;
import org.pregap.model.Album;
import org.pregap.model.Isrc;
import org.pregap.model.Join;
import org.pregap.model.Language;
import org.pregap.model.Opening;
import org.pregap.model.TextField;
import org.pregap.model.Track;
import org.pregap.time.CdFrames;
import org.pregap.time.SampleRate;

class NewAlbumTest {
    private static final NewAlbumRequest PLAIN = NewAlbumRequest.PLAIN;
    private static final NewAlbumRequest TITLED =
            PLAIN.withStart(AlbumFields.apply(PLAIN.start(), "title", "Tides").value());

    private static SourceTags titled(String title) {
        return FakeIntake.tags(title, "", "", "", "");
    }

    private static String text(Track track, TextField field) {
        return track.texts().get(Language.ENGLISH, field);
    }

    @Test
    void filesBecomeTracksInTheOrderGivenWithPausesOfTwoSeconds() throws IOException {
        Album album = FakeIntake.of(3).makeOf(PLAIN, "2.wav", "1.wav", "3.wav").value();
        assertThat(album.tracks().stream()
                        .map(track -> track.clips().get(0).source().fileName()))
                .containsExactly("2.wav", "1.wav", "3.wav");
        assertThat(album.tracks()).allMatch(track -> track.join().equals(Join.Pause.STANDARD));
        assertThat(album.opening()).isEqualTo(Opening.STANDARD);
        assertThat(album.rate()).isEqualTo(SampleRate.CD);
    }

    @Test
    void anotherDefaultPauseLeavesTheFirstAlone() throws IOException {
        Album album = FakeIntake.of(2)
                .makeOf(PLAIN.withPause(CdFrames.ofSeconds(1)), "1.wav", "2.wav")
                .value();
        assertThat(album.track(2).join()).isEqualTo(Join.Pause.of(CdFrames.ofSeconds(1)));
        assertThat(album.opening().firstPause()).isEqualTo(CdFrames.ofSeconds(2));
    }

    @Test
    void defaultHeadSpaceFollowsPausesOnly() throws IOException {
        Album album = FakeIntake.of(4)
                .make(
                        "file,gapless,head_space\n1.wav\n2.wav,yes\n3.wav\n4.wav,,0\n",
                        PLAIN.withHeadSpace(new CdFrames(5)))
                .value();
        assertThat(album.tracks().stream().map(track -> track.headSpace().count()))
                .containsExactly(5L, 0L, 5L, 0L);
    }

    @Test
    void tagsGiveTitlePerformerIsrcAndAlbumTitle() throws IOException {
        Noted<Album> made = new FakeIntake()
                .tagged("1.wav", FakeIntake.tags("One", "Trio", "Tides", "1/2", "AA-6Q7-26-00001"))
                .tagged("2.wav", FakeIntake.tags("Two", "Trio", "Tides", "2/2", ""))
                .makeOf(PLAIN, "1.wav", "2.wav");
        Track first = made.value().track(1);
        assertThat(text(first, TextField.TITLE)).isEqualTo("One");
        assertThat(text(first, TextField.PERFORMER)).isEqualTo("Trio");
        assertThat(first.isrc()).isEqualTo(Optional.of(new Isrc("AA6Q72600001")));
        assertThat(made.value().text(TextField.TITLE)).isEqualTo("Tides");
        assertThat(made.notes()).isEmpty();
    }

    @Test
    void cellsWinOverTagsAndEmptyCellsTakeThem() throws IOException {
        Noted<Album> made = new FakeIntake()
                .tagged("1.wav", FakeIntake.tags("One", "Trio", "", "", "AA6Q72600001"))
                .tagged("2.wav", FakeIntake.tags("Two", "Trio", "", "", "AA6Q72600002"))
                .make("file,title,performer,isrc\n1.wav,First,Trio,AA6Q72600009\n2.wav,,Quartet,\n", TITLED);
        assertThat(text(made.value().track(1), TextField.TITLE)).isEqualTo("First");
        assertThat(text(made.value().track(2), TextField.TITLE)).isEqualTo("Two");
        assertThat(made.value().track(2).isrc()).isEqualTo(Optional.of(new Isrc("AA6Q72600002")));
        assertThat(made.notes())
                .containsExactly(
                        "track 1 (1.wav): the file's tag has another title, 'One'; 'First' stands",
                        "track 1 (1.wav): the file's tag has another ISRC, AA6Q72600001; AA6Q72600009 stands",
                        "track 2 (2.wav): the file's tag has another performer, 'Trio'; 'Quartet' stands");
    }

    @Test
    void aMalformedIsrcInATagIsANote() throws IOException {
        Noted<Album> made = new FakeIntake()
                .tagged("1.wav", FakeIntake.tags("One", "", "", "", "none"))
                .makeOf(TITLED, "1.wav");
        assertThat(made.value().track(1).isrc()).isEmpty();
        assertThat(made.notes())
                .containsExactly("track 1 (1.wav): the ISRC in the file's tag is left out: 'NONE' is not an ISRC:"
                        + " two letters, three letters or digits, seven digits, such as AA6Q72600001");
    }

    @Test
    void controlCharactersInATagBecomeSpacesWithANote() throws IOException {
        Noted<Album> made =
                new FakeIntake().tagged("1.wav", titled("One\nmore")).makeOf(TITLED, "1.wav");
        assertThat(text(made.value().track(1), TextField.TITLE)).isEqualTo("One more");
        assertThat(made.notes())
                .containsExactly("track 1 (1.wav): control characters in the tag's title became spaces: 'One more'");
    }

    @Test
    void whatHasNoTitleStaysWithoutOneWithANote() throws IOException {
        Noted<Album> made = FakeIntake.of(1).makeOf(PLAIN, "1.wav");
        assertThat(text(made.value().track(1), TextField.TITLE)).isEmpty();
        assertThat(made.notes())
                .containsExactly(
                        "track 1 (1.wav): there is no title; it stays empty", "the album has no title; it stays empty");
    }

    @Test
    void filesOfDifferentAlbumsNameNone() throws IOException {
        var intake = new FakeIntake()
                .tagged("1.wav", FakeIntake.tags("One", "", "Tides", "", ""))
                .tagged("2.wav", FakeIntake.tags("Two", "", "Ebb", "", ""))
                .tagged("3.wav", titled("Three"));
        assertThat(intake.makeOf(PLAIN, "1.wav", "2.wav").notes())
                .containsExactly(
                        "the files' tags name different albums: 'Tides', 'Ebb'; none is taken",
                        "the album has no title; it stays empty");
        assertThat(intake.makeOf(PLAIN, "1.wav", "3.wav").value().text(TextField.TITLE))
                .isEqualTo("Tides");
        assertThat(intake.makeOf(TITLED, "2.wav").notes())
                .containsExactly("the files' tags name another album, 'Ebb'; 'Tides' stands");
    }

    @Test
    void trackNumbersThatContradictTheOrderAreNoted() throws IOException {
        var intake = new FakeIntake()
                .tagged("a.wav", FakeIntake.tags("A", "", "", "1", ""))
                .tagged("b.wav", FakeIntake.tags("B", "", "", "03/3", ""))
                .tagged("c.wav", FakeIntake.tags("C", "", "", "2", ""));
        assertThat(intake.makeOf(TITLED, "a.wav", "c.wav", "b.wav").notes()).isEmpty();
        assertThat(intake.makeOf(TITLED, "a.wav", "b.wav", "c.wav").notes())
                .containsExactly("track 3 (c.wav): by its tag it is number 2, but it comes after number 3;"
                        + " the order given stands");
    }

    @Test
    void isrcsAscendFromTheFirstOverTheTags() throws IOException {
        NewAlbumRequest request = TITLED.withFirstIsrc(Optional.of(new Isrc("AA6Q72600099")));
        Noted<Album> made = new FakeIntake()
                .tagged("1.wav", FakeIntake.tags("One", "", "", "", "AA6Q72600099"))
                .tagged("2.wav", FakeIntake.tags("Two", "", "", "", "AA6Q72600001"))
                .make("file,isrc\n1.wav,\n2.wav,\n", request);
        assertThat(made.value().tracks().stream().map(Track::isrc))
                .containsExactly(Optional.of(new Isrc("AA6Q72600099")), Optional.of(new Isrc("AA6Q72600100")));
        assertThat(made.notes())
                .containsExactly("track 2 (2.wav): the file's tag has another ISRC, AA6Q72600001; AA6Q72600100 stands");
    }

    @Test
    void isrcsOfTheSheetAndAFirstIsrcExcludeEachOther() {
        NewAlbumRequest request = PLAIN.withFirstIsrc(Optional.of(new Isrc("AA6Q72600001")));
        assertThatThrownBy(() -> FakeIntake.of(2).make("file,isrc\n1.wav\n2.wav,AA6Q72600001\n", request))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the sheet has ISRCs of its own; take them out,"
                        + " or do without a first ISRC to count on from");
    }

    @Test
    void isrcsDoNotRunOver() throws IOException {
        NewAlbumRequest request = PLAIN.withFirstIsrc(Optional.of(new Isrc("AA6Q72699999")));
        assertThat(FakeIntake.of(1).makeOf(request, "1.wav").value().track(1).isrc())
                .isEqualTo(request.firstIsrc());
        assertThatThrownBy(() -> FakeIntake.of(2).makeOf(request, "1.wav", "2.wav"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("there is no ISRC after AA6Q72699999");
    }

    @ParameterizedTest
    @CsvSource({
        "44100, 60, 96000, 61, 96000", "44100, 61, 96000, 60, 44100", "44100, 60, 96000, 60, 96000",
        "22050, 60, 11025, 1, 44100", "352800, 60, 48000, 1, 192000", "50000, 60, 48000, 1, 88200"
    })
    void theRateIsThatOfMostPlayingTime(int firstHz, int firstSeconds, int nextHz, int nextSeconds, int albumHz)
            throws IOException {
        var intake = new FakeIntake()
                .with("1.wav", firstHz, (long) firstHz * firstSeconds, titled("One"))
                .with("2.wav", nextHz, (long) nextHz * nextSeconds, titled("Two"));
        assertThat(intake.makeOf(TITLED, "1.wav", "2.wav").value().rate()).isEqualTo(new SampleRate(albumHz));
    }

    @Test
    void onlyWhatIsHeardCountsAsPlayingTime() throws IOException {
        var intake = new FakeIntake()
                .with("1.wav", 44_100, 60L * 44_100, titled("One"))
                .with("2.wav", 96_000, 70L * 96_000, titled("Two"));
        Noted<Album> made = intake.make("file,trim_end\n1.wav\n2.wav,15\n", TITLED);
        assertThat(made.value().rate()).isEqualTo(SampleRate.CD);
        assertThat(made.notes())
                .containsExactly("1 of 2 files has another rate than the album's 44.1 kHz and will be converted");
    }

    @Test
    void aRateNoAlbumCanHaveIsReplacedWithANote() throws IOException {
        var intake = new FakeIntake().with("1.wav", 22_050, 22_050, titled("One"));
        assertThat(intake.makeOf(TITLED, "1.wav").notes())
                .containsExactly(
                        "most of the sound has 22.05 kHz, which no album can have; the album has 44.1 kHz",
                        "1 of 1 files has another rate than the album's 44.1 kHz and will be converted");
    }

    @Test
    void aGivenRateStands() throws IOException {
        var request = TITLED.withRate(Optional.of(new SampleRate(96_000)));
        Album album = FakeIntake.of(2)
                .make("file,crossfade\n1.wav\n2.wav,1\n", request)
                .value();
        assertThat(album.rate()).isEqualTo(new SampleRate(96_000));
        assertThat(((Join.Crossfade) album.track(2).join()).overlap().count()).isEqualTo(96_000);
        assertThatThrownBy(() -> PLAIN.withRate(Optional.of(new SampleRate(22_050))))
                .hasMessage("an album cannot have 22.05 kHz");
    }

    @Test
    void aFileInSeveralRowsIsTakenInOnce() throws IOException {
        var intake = FakeIntake.of(1);
        Album album = intake.make("file,trim_end,trim_start,gapless\n1.wav,30\nx/../1.wav,,30,yes\n")
                .value();
        assertThat(intake.taken).containsExactly(FakeIntake.FOLDER.resolve("1.wav"));
        assertThat(album.sources()).hasSize(1);
        assertThat(album.tracks()).hasSize(2);
    }

    @Test
    void cellsThatDoNotFitTheirFileAreNamedTogether() {
        assertThatThrownBy(() -> FakeIntake.of(3)
                        .make("file,trim_start,trim_end,crossfade\n1.wav,60\n2.wav,40,20\n3.wav,,,0.000001\n"))
                .hasMessage("""
                        album.csv: 3 mistakes
                        row 2, column trim_start: nothing of 1.wav is left: it lasts 01:00:00 (2646000 samples)
                        row 3, column trim_end: nothing of 2.wav is left: it lasts 01:00:00 (2646000 samples)
                        row 4, column crossfade: a crossfade overlaps by at least one sample""");
    }

    @Test
    void theMainLanguageIsNotNamedTwiceInARow() throws IOException {
        assertThatThrownBy(() -> FakeIntake.of(1).make("file,title,title[en]\n1.wav,a,b\n"))
                .hasMessage("album.csv, row 2, column title[en]: en is the album's main language,"
                        + " so this is the same as title, which this row also has");
        Album album = FakeIntake.of(1).make("file,title,title[en]\n1.wav,,b\n").value();
        assertThat(text(album.track(1), TextField.TITLE)).isEqualTo("b");
    }

    @Test
    void aNinthLanguageIsNamedByItsColumn() {
        assertThatThrownBy(() -> FakeIntake.of(1).make("""
                                file,title[de],title[fr],title[it],title[es],title[nl],title[da],title[sv],title[ja]
                                1.wav,a,b,c,d,e,f,g,h
                                """))
                .hasMessage("album.csv, row 2, column title[ja]: an album has at most 8 languages; this one has"
                        + " en, de, fr, it, es, nl, da, sv, so ja finds no place");
    }

    @Test
    void manyTracksAreMadeAndLeftToBeChecked() throws IOException {
        StringBuilder sheet = new StringBuilder("file,title,pause\n");
        for (int i = 0; i < 9_999; i++) {
            sheet.append("1.wav,x,2\n");
        }
        assertThat(FakeIntake.of(1).make(sheet.toString()).value().tracks()).hasSize(9_999);
    }

    @Test
    void anAlbumOfNothingIsRefused() {
        assertThatThrownBy(() -> NewAlbum.make(Sheet.ofFiles(List.of()), PLAIN, new FakeIntake()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an album is made of at least one file");
    }

    @Test
    void aFileThatCannotBeReadEndsIt() {
        assertThatThrownBy(() -> FakeIntake.of(1).makeOf(PLAIN, "1.wav", "x.wav"))
                .isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void whatIsKnownBeforehandStays() throws IOException {
        Album start = AlbumFields.apply(TITLED.start(), "upc", "0075678164125").value();
        start = AlbumFields.apply(start, "languages", "de en").value();
        Album album = FakeIntake.of(1)
                .make("file,title\n1.wav,Regen\n", PLAIN.withStart(start))
                .value();
        assertThat(album.release()).isEqualTo(start.release());
        assertThat(album.track(1).texts().get(Language.GERMAN, TextField.TITLE)).isEqualTo("Regen");
    }
}
