package org.pregap.project;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pregap.testing.ForAll.forAll;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pregap.io.FormatException;
import org.pregap.layout.DiscContents;
import org.pregap.layout.DiscLayout;
import org.pregap.model.Album;
import org.pregap.model.Release;
import org.pregap.model.TextField;
import org.pregap.testing.RandomAlbums;
import org.pregap.time.SampleRate;

class AlbumFileTest {
    private static final Path FOLDER = Path.of("/home/müller/albums");
    private static final Path GOLDEN = Path.of("src/test/resources/golden/album/tide.pregap");

    @Test
    void everyAlbumReadsBackEqual() {
        forAll(RandomAlbums::any, album -> assertThat(read(AlbumFile.write(album, FOLDER)))
                .isEqualTo(album));
    }

    @Test
    void writingIsByteStable() {
        forAll(300, RandomAlbums::any, album -> {
            String written = AlbumFile.write(album, FOLDER);
            assertThat(AlbumFile.write(read(written), FOLDER)).isEqualTo(written);
        });
    }

    @Test
    void everyWrittenAlbumMatchesTheSchema() throws IOException {
        JsonSchema schema = schema();
        forAll(200, RandomAlbums::any, album -> assertThat(
                        schema.validate(AlbumFile.write(album, FOLDER), InputFormat.JSON))
                .isEmpty());
        assertThat(schema.validate(Files.readString(GOLDEN), InputFormat.JSON)).isEmpty();
    }

    @Test
    void theSchemaRefusesWhatTheReaderRefuses() throws IOException {
        String misspelt = Files.readString(GOLDEN).replace("\"gainDb\": -1.5", "\"gain\": -1.5");
        assertThat(schema().validate(misspelt, InputFormat.JSON)).hasSize(1);
        assertThatThrownBy(() -> read(misspelt)).isInstanceOf(FormatException.class);
    }

    @Test
    void theExampleIsWrittenAsItAlwaysWas() throws IOException {
        assertThat(AlbumFile.write(ExampleAlbum.album(), ExampleAlbum.FOLDER)).isEqualTo(Files.readString(GOLDEN));
    }

    @Test
    void theExampleReadsAsItAlwaysDid() throws IOException {
        assertThat(AlbumFile.parse("tide.pregap", Files.readAllBytes(GOLDEN), ExampleAlbum.FOLDER))
                .isEqualTo(ExampleAlbum.album());
    }

    @Test
    void theLocaleChangesNothing() throws IOException {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            theExampleIsWrittenAsItAlwaysWas();
            theExampleReadsAsItAlwaysDid();
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aSavedAlbumLoads(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("tide.pregap");
        AlbumFile.save(file, ExampleAlbum.album());
        assertThat(AlbumFile.load(file)).isEqualTo(ExampleAlbum.album());
    }

    @Test
    void inAnotherFolderThePathsAreOthersAndTheAlbumIsTheSame() throws IOException {
        Path elsewhere = Path.of("/albums/archive/2026");
        String written = AlbumFile.write(ExampleAlbum.album(), elsewhere);
        assertThat(written)
                .contains("\"source\": \"../../tide/audio/01 Opener.wav\"")
                .contains("\"source\": \"../../recordings/live.flac\"");
        assertThat(AlbumFile.parse("x", written.getBytes(UTF_8), elsewhere)).isEqualTo(ExampleAlbum.album());
    }

    @Test
    void aByteOrderMarkIsTolerated() throws IOException {
        String marked = "\uFEFF" + Files.readString(GOLDEN);
        assertThat(AlbumFile.parse("x", marked.getBytes(UTF_8), ExampleAlbum.FOLDER))
                .isEqualTo(ExampleAlbum.album());
    }

    @Test
    void anAlbumWithNothingOnItIsShort() {
        String written = AlbumFile.write(Album.empty(SampleRate.CD), FOLDER);
        assertThat(written).isEqualTo("""
                        {
                          "format": "pregap-album",
                          "version": 3,
                          "sampleRate": 44100,
                          "languages": ["en"],
                          "tracks": []
                        }
                        """);
    }

    @Test
    void halfACharacterIsNotWritten() {
        Album album = ExampleAlbum.album();
        Album broken = album.withTexts(album.texts().with(album.mainLanguage(), TextField.TITLE, "\uD83C"));
        assertThatThrownBy(() -> AlbumFile.write(broken, FOLDER)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theCoverIsNamedFromTheFolderOfTheAlbumAsSourcesAre() throws IOException {
        Album album = ExampleAlbum.album();
        assertThat(AlbumFile.write(album, FOLDER)).contains("\"cover\": \"../../../albums/tide/art/front.jpg\"");
        String elsewhere = AlbumFile.write(album, Path.of("/elsewhere"));
        assertThat(elsewhere).contains("\"cover\": \"../albums/tide/art/front.jpg\"");
        assertThat(AlbumFile.parse("x", elsewhere.getBytes(UTF_8), Path.of("/elsewhere")))
                .isEqualTo(album);
    }

    @Test
    void albumsOfTheVersionsBeforeAreRead() throws IOException {
        for (int version = 1; version <= 2; version++) {
            String old = Files.readString(GOLDEN)
                    .replace("\"version\": 3", "\"version\": " + version)
                    .replaceAll("  \"co(pyright|ver)\": .*\n", "");
            Album read = AlbumFile.parse("x", old.getBytes(UTF_8), ExampleAlbum.FOLDER);
            Release release = ExampleAlbum.album().release().withCopyright("").withCover(Optional.empty());
            assertThat(read).isEqualTo(ExampleAlbum.album().withRelease(release));
        }
    }

    @Test
    void oneFileInTwoConditionsIsNotWritten() {
        Album album = ExampleAlbum.album();
        Album broken = album.withSources(source -> source.withPath("/albums/one.wav"));
        assertThatThrownBy(() -> AlbumFile.write(broken, FOLDER))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the album describes /albums/one.wav in two ways");
    }

    @Test
    void aRelativeSourcePathIsNotWritten() {
        Album broken = ExampleAlbum.album().withSources(source -> source.withPath("audio/" + source.fileName()));
        assertThatThrownBy(() -> AlbumFile.write(broken, FOLDER))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the album would not be read back as it is");
    }

    /** The generator's promise, on which tests of other packages rely. */
    @Test
    void albumsForADiscFitTheDisc() {
        forAll(300, RandomAlbums::forDisc, album -> {
            DiscLayout layout = DiscLayout.of(album);
            assertThat(read(AlbumFile.write(album, FOLDER))).isEqualTo(album);
            assertThat(layout.leadOut().cdFrame()).isLessThan(79 * 60 * 75L);
            assertThat(layout.track(1).mark().cdFrame()).isGreaterThanOrEqualTo(150);
            DiscContents disc = DiscContents.of(album, layout);
            for (int position = 0; position < disc.tracks().size(); position++) {
                assertThat(disc.lengthOf(position).count()).isGreaterThanOrEqualTo(300);
                var points = disc.tracks().get(position).indexes();
                assertThat(points.get(points.size() - 1).address().isBefore(disc.nextIndex(position)))
                        .isTrue();
            }
        });
    }

    private static JsonSchema schema() throws IOException {
        return JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(Files.readString(Path.of("docs/formats/album.schema.json")));
    }

    private static Album read(String written) throws FormatException {
        return AlbumFile.parse("x.pregap", written.getBytes(UTF_8), FOLDER);
    }
}
