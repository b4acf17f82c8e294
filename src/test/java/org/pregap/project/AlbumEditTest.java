package org.pregap.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pregap.testing.ForAll.forAll;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pregap.io.FormatException;
import org.pregap.model.Album;
import org.pregap.model.Gain;
import org.pregap.model.Join;
import org.pregap.model.Language;
import org.pregap.model.TextField;
import org.pregap.testing.RandomAlbums;
import org.pregap.time.CdFrames;
import org.pregap.time.SourceRange;

class AlbumEditTest {
    private static final Album TIDE = ExampleAlbum.album();

    @Test
    void aNumberIsReplaced() throws FormatException {
        assertThat(edited("/tracks/1/clips/0/gainDb=-1.5")
                        .track(2)
                        .clips()
                        .get(0)
                        .gain())
                .isEqualTo(new Gain(-1500));
    }

    @Test
    void nothingElseChanges() throws FormatException {
        Album changed = edited("/tracks/0/gainDb=2");
        assertThat(changed.withTrack(1, track -> track.withGain(new Gain(-1500))))
                .isEqualTo(TIDE);
    }

    @Test
    void aWholeObjectIsReplaced() throws FormatException {
        assertThat(edited("/tracks/1/join={\"kind\":\"butt\"}").track(2).join()).isEqualTo(Join.Butt.PLAIN);
    }

    @Test
    void aKeyThatWasLeftOutIsMade() throws FormatException {
        Album changed = edited("/tracks/2/texts/de/title=Flut", "/tracks/2/clips/0/fadeIn/samples=441");
        assertThat(changed.track(3).texts().get(Language.GERMAN, TextField.TITLE))
                .isEqualTo("Flut");
        assertThat(changed.track(3).clips().get(0).fadeIn().length().count()).isEqualTo(441);
    }

    @Test
    void halfARangeKeepsTheOtherEndOfTheFile() throws FormatException {
        assertThat(edited("/tracks/0/clips/0/range/startSample=100")
                        .track(1)
                        .clips()
                        .get(0)
                        .range())
                .isEqualTo(new SourceRange(100, 7_938_000));
    }

    @Test
    void aDashAppends() throws FormatException {
        assertThat(edited("/tracks/0/indexesCdFrames/-=9500").track(1).indexes())
                .containsExactly(new CdFrames(4500), new CdFrames(9000), new CdFrames(9500));
        assertThat(edited("/tracks/2/indexesCdFrames/-=75").track(3).indexes()).containsExactly(new CdFrames(75));
    }

    @Test
    void aTrackIsAppended() throws FormatException {
        String track = "/tracks/-={\"join\":{\"kind\":\"pause\",\"cdFrames\":75},"
                + "\"clips\":[{\"source\":\"audio/01 Opener.wav\"}]}";
        Album changed = edited(track, "/tracks/3/texts/en/title=Again");
        assertThat(changed.tracks()).hasSize(4);
        assertThat(changed.track(4).clips()).isEqualTo(TIDE.track(1).clips());
    }

    @Test
    void nullRemoves() throws FormatException {
        assertThat(edited("/upc=null").release().ean()).isEqualTo(Optional.empty());
        assertThat(edited("/tracks/1=null").tracks()).containsExactly(TIDE.track(1), TIDE.track(3));
        assertThat(edited("/tracks/0/flags/3=null").track(1).flags().names()).containsExactly("DCP", "PRE", "4CH");
    }

    @ParameterizedTest
    @CsvSource({
        "1999, 1999",
        "007, 007",
        "1e3, 1e3",
        "true, true",
        "'', ''",
        "[untitled], [untitled]",
        "\"Heroes\", Heroes",
        "\"null\", null",
        "a=b, a=b",
        "'  ', '  '",
        "{, {"
    })
    void aTitleIsTakenAsTyped(String typed, String title) throws FormatException {
        assertThat(edited("/texts/en/title=" + typed).text(TextField.TITLE)).isEqualTo(title);
    }

    @Test
    void digitsOfACodeAreText() throws FormatException {
        assertThat(edited("/upc=036000291452").release().ean().orElseThrow().digits())
                .isEqualTo("0036000291452");
        assertThat(edited("/upc=4006381333931")).isEqualTo(TIDE);
    }

    @Test
    void aSourceMovesByTakingAnotherKey() throws FormatException {
        String moved = "{\"sha256\":\"" + "a".repeat(64)
                + "\",\"sampleRate\":44100,\"channels\":2,\"bits\":16,\"effectiveBits\":16,\"samples\":7938000}";
        Album changed = edited(
                "/sources/audio~101 Opener.wav=null",
                "/sources/x~1~0.wav=" + moved,
                "/tracks/0/clips/0/source=x/~.wav",
                "/tracks/1/clips/1/source=x/~.wav");
        assertThat(changed.track(1).clips().get(0).source().path()).isEqualTo("/albums/tide/x/~.wav");
    }

    @Test
    void noEditsChangeNothing() {
        forAll(100, RandomAlbums::any, album -> assertThat(AlbumEdit.apply("x", album, Path.of("/home"), List.of()))
                .isEqualTo(album));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
            /tracks/0/gainDb=loud | tide, tracks[0].gainDb: a number is wanted, not a text
            /tracks/0/gianDb=1 | tide, tracks[0].gianDb: there is no such key here; there are texts, isrc, flags, join, headSpaceCdFrames, clips, indexesCdFrames, gainDb, matchOffsetDb
            /tracks/3/gainDb=1 | tide, /tracks/3/gainDb: /tracks has 3 elements, counted from 0; there is none at 3
            /tracks/3=null | tide, /tracks/3: /tracks has 3 elements, counted from 0; there is none at 3
            /tracks/-=null | tide, /tracks/-: /tracks is a list; '-' is no place in it
            /tracks/01/gainDb=1 | tide, /tracks/01/gainDb: /tracks is a list; '01' is no place in it
            /tracks/99999999999/gainDb=1 | tide, /tracks/99999999999/gainDb: /tracks is a list; '99999999999' is no place in it
            /gainDb/x=1 | tide, /gainDb/x: /gainDb is a single value; nothing lies below it
            /gainDb/x/y=1 | tide, /gainDb/x/y: /gainDb is a single value; nothing lies below it
            /tracks/1/isrc=null | tide, /tracks/1/isrc: there is nothing to remove
            /tracks/0/join=null | tide, tracks[0]: 'join' is missing
            /format=null | tide: is no album file: it does not say "format": "pregap-album"
            /version=4 | tide: was written by a newer Pregap (version 4); this one reads up to 3
            /sources/audio~101 Opener.wav=null | tide, tracks[0].clips[0].source: 'audio/01 Opener.wav' is not in the table of sources
            /=1 | tide, [""]: there is no such key here; there are format, version, sampleRate, languages, texts, upc, masterId, catalogueNumber, label, date, copyright, cover, notes, discId, genre, closedInformation, characterCodes, gainDb, mastering, firstPauseCdFrames, hidden, tracks, tailCdFrames, sources
            """)
    void eachMistakeIsNamedWithItsPlace(String edit, String message) {
        assertThatThrownBy(() -> edited(edit))
                .isInstanceOf(FormatException.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1", "tracks/0=1", "/tracks~2=1", "/tracks~=1"})
    void whatIsNoPointerIsNoEdit(String argument) {
        assertThatThrownBy(() -> AlbumEdit.parse(argument))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("is no place in an album file; write for example /tracks/0/gainDb");
    }

    @Test
    void withoutAnEqualsSignThereIsNoEdit() {
        assertThatThrownBy(() -> AlbumEdit.parse("/tracks/0/gainDb"))
                .hasMessage("'/tracks/0/gainDb' is no edit; write for example /tracks/0/gainDb=-1.5");
    }

    @Test
    void aPointerMayBeOfAnyLength() {
        String deep = "/a".repeat(100_000) + "=1";
        assertThatThrownBy(() -> edited(deep)).isInstanceOf(FormatException.class);
    }

    private static Album edited(String... edits) throws FormatException {
        List<AlbumEdit> list = Arrays.stream(edits).map(AlbumEdit::parse).toList();
        return AlbumEdit.apply("tide", TIDE, ExampleAlbum.FOLDER, list);
    }
}
