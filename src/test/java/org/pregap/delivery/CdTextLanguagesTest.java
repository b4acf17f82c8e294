package org.pregap.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregap.testing.ForAll.forAll;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pregap.check.Finding;
import org.pregap.delivery.text.BlockLanguages;
import org.pregap.delivery.text.CdTextContents;
import org.pregap.delivery.text.CdTextMapping;
import org.pregap.delivery.text.CodesInText;
import org.pregap.format.cdtext.CdText;
import org.pregap.format.cdtext.CdTextReader;
import org.pregap.format.cdtext.CdTextReading;
import org.pregap.format.cdtext.CdTextWriter;
import org.pregap.io.FormatException;
import org.pregap.layout.DiscContents;
import org.pregap.layout.DiscContents.DiscTrack;
import org.pregap.layout.DiscLayout;
import org.pregap.model.DiscText;
import org.pregap.model.Genre;
import org.pregap.model.Language;
import org.pregap.model.TextField;
import org.pregap.model.Texts;
import org.pregap.model.TrackFlags;
import org.pregap.testing.RandomAlbums;
import org.pregap.testing.Tool;
import org.pregap.time.DiscAddress;

/** What a disc says in all its languages, through the writer and back, and as another program reads it. */
class CdTextLanguagesTest {
    private static final String UPC = "4006381333931";

    @TempDir
    Path folder;

    @Test
    void everyAlbumIsReadBackInAllItsLanguages() {
        forAll(300, RandomAlbums::forDisc, album -> {
            DiscContents disc = DiscContents.of(album, DiscLayout.of(album));
            if (DeliveryRules.ofDisc(disc, true).stream().anyMatch(Finding::isError)) {
                return; // more text than a block holds
            }
            DiscContents written = BlockLanguages.asWritten(disc);
            Optional<CdText> text = CdTextMapping.of(disc, true);
            CdTextReading reading = CdTextReader.read("CDTEXT.BIN", CdTextWriter.write(text.orElseThrow()));
            assertThat(reading.isSound()).isTrue();
            CdTextContents read = CdTextContents.of(Optional.of(reading.text()));
            assertThat(read.languages()).isEqualTo(written.languages());
            assertThat(read.texts(0)).isEqualTo(written.texts());
            for (DiscTrack track : written.tracks()) {
                assertThat(read.texts(track.number())).isEqualTo(track.texts());
            }
            assertThat(read.discText().discId()).isEqualTo(written.discText().discId());
            assertThat(read.discText().genre()).isEqualTo(written.discText().genre());
            assertThat(CodesInText.contradictions(reading.text(), disc)).isEmpty();
        });
    }

    @Test
    void codesThatContradictTheQChannelAreNamed() {
        CdText text = CdTextMapping.of(disc(Language.ENGLISH, "Tide", "One", "Two"), true)
                .orElseThrow();
        DiscContents other = new DiscContents(
                List.of(Language.ENGLISH),
                Texts.NONE,
                DiscText.NONE,
                "",
                "",
                List.of(track(1, "Tide")),
                DiscAddress.ZERO);
        assertThat(CodesInText.contradictions(text, other))
                .containsExactly("block 0: UPC/EAN is '" + UPC + "', the PQ description says ''");
    }

    @ParameterizedTest
    @Tag("interop")
    @CsvSource({
        "ENGLISH, 8859, English, Tide, One more, Two",
        "FRENCH, 8859, French, Années lumière, L’, Çà et là",
        "JAPANESE, MS-JIS, Japanese, 夜の海, 静かな朝の光, ソナタ 第７番"
    })
    void libburnReadsOneBlockOfEachLanguage(
            Language language, String set, String name, String title, String first, String second) throws Exception {
        Tool cdrskin = Tool.require("cdrskin");
        DiscContents disc = disc(language, title, first.replace("\u2019", "'"), second);
        Path file = write(disc);
        Charset characters = set.equals("MS-JIS") ? Charset.forName("windows-31j") : StandardCharsets.ISO_8859_1;
        String sheet = new String(cdrskin.run("textfile_to_v07t=" + file), characters);
        DiscContents written = BlockLanguages.asWritten(disc);
        assertThat(sheet.lines().map(line -> line.replaceFirst(" *= ", "=")))
                .contains(
                        "Text Code=" + set,
                        "Language Code=" + name,
                        "Album Title=" + title,
                        "Catalog Number=BW 007",
                        "Genre Code=Jazz",
                        "Genre Information=Cool Jazz",
                        "Closed Information=Mixed in May",
                        "UPC / EAN=" + UPC,
                        "ISRC 02=AA6Q72600002",
                        "Track 01 Title=" + written.tracks().get(0).texts().get(language, TextField.TITLE),
                        "Track 02 Title=" + written.tracks().get(1).texts().get(language, TextField.TITLE));
    }

    /** libcdio takes the character set of the last block for all, so only blocks in one set are for it. */
    @Test
    @Tag("interop")
    void libburnReadsAllBlocks() throws Exception {
        Tool cdrskin = Tool.require("cdrskin");
        DiscContents english = disc(Language.ENGLISH, "Tide", "One", "Two");
        Texts texts = english.texts().with(Language.JAPANESE, TextField.TITLE, "\u591c");
        Path file = write(new DiscContents(
                List.of(Language.JAPANESE, Language.ENGLISH),
                texts,
                english.discText(),
                UPC,
                "",
                english.tracks(),
                english.leadOut()));
        String sheet = new String(cdrskin.run("textfile_to_v07t=" + file), Charset.forName("windows-31j"));
        assertThat(sheet.lines()
                        .filter(line -> line.startsWith("Album Title"))
                        .map(line -> line.replaceFirst(".*= ", "")))
                .containsExactly("\u591c", "Tide");
    }

    private Path write(DiscContents disc) throws IOException, FormatException {
        byte[] bytes = CdTextWriter.write(CdTextMapping.of(disc, true).orElseThrow());
        assertThat(CdTextReader.read("CDTEXT.BIN", bytes).isSound()).isTrue();
        return Files.write(folder.resolve("CDTEXT.BIN"), bytes);
    }

    private static DiscContents disc(Language language, String title, String first, String second) {
        var said =
                new DiscText(Optional.of("BW 007"), Optional.of(new Genre(14, "Cool Jazz")), "Mixed in May", Map.of());
        return new DiscContents(
                List.of(language),
                Texts.NONE.with(language, TextField.TITLE, title),
                said,
                UPC,
                "",
                List.of(track(1, first, language), track(2, second, language)),
                new DiscAddress(900));
    }

    private static DiscTrack track(int number, String title) {
        return track(number, title, Language.ENGLISH);
    }

    private static DiscTrack track(int number, String title, Language language) {
        return new DiscTrack(
                number,
                List.of(),
                "AA6Q7260000" + number,
                TrackFlags.NONE,
                Texts.NONE.with(language, TextField.TITLE, title));
    }
}
