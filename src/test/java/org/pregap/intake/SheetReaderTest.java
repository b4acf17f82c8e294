package org.pregap.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pregap.intake.field.Noted;
import org.pregap.io.FormatException;
import org.pregap.model.Album;
import org.pregap.model.Gain;
import org.pregap.model.Join.Pause;
import org.pregap.model.Language;
import org.pregap.model.TextField;
import org.pregap.time.CdFrames;

class SheetReaderTest {
    private static final FakeIntake THREE = FakeIntake.of(3);
    private static final String PLAIN = "file,title,pause\n1.wav,One\n2.wav,Two,1.5\n3.wav,Three\n";

    private static void assertRefused(String sheet, String message) {
        assertThatThrownBy(() -> THREE.sheet(sheet))
                .isInstanceOf(FormatException.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file;title;pause\n1.wav;One\n2.wav;Two;1,5\n3.wav;Three\n",
                "file;title;pause\n1.wav;One\n2.wav;Two;1.5\n3.wav;Three\n",
                "file\ttitle\tpause\n1.wav\tOne\n2.wav\tTwo\t1.5\n3.wav\tThree\n",
                "\uFEFFfile,title,pause\r\n1.wav,One,\r\n2.wav,Two,1.5\r\n3.wav,Three,\r\n",
                "\"file\",\"title\",\"pause\"\n\"1.wav\",\"One\",\"\"\n\"2.wav\",\"Two\",\"1.5\"\n\"3.wav\",\"Three\"",
                " FILE , Title, PAUSE,,\n1.wav , One \n 2.wav,\u00A0Two, 1.5 ,,\n3.wav,Three,,,,\n",
                "\n,,\nfile,title,pause\n\n1.wav,One\n , ,\n2.wav,Two,1.5\n3.wav,Three\n\n\n",
                "title,pause,file\nOne,,1.wav\nTwo,1.5,2.wav\nThree,,3.wav\n",
                "file,title,pause\r1.wav,One\r2.wav,Two,1.5\r3.wav,Three\r",
            })
    void aSheetIsReadAsAnySpreadsheetWritesIt(String sheet) throws IOException {
        Album album = THREE.make(sheet).value();
        assertThat(album).isEqualTo(THREE.make(PLAIN).value());
        assertThat(album.tracks()).hasSize(3);
        assertThat(album.track(2).texts().get(Language.ENGLISH, TextField.TITLE))
                .isEqualTo("Two");
        assertThat(album.track(2).join()).isEqualTo(Pause.of(new CdFrames(113)));
    }

    @Test
    void quotedCellsHoldSeparatorsAndQuotes() throws IOException {
        Album album = THREE.make("file,title\n1.wav,\"One, \"\"two\"\"\"\n2.wav,12\" Mix\n")
                .value();
        assertThat(album.track(1).texts().get(Language.ENGLISH, TextField.TITLE))
                .isEqualTo("One, \"two\"");
        assertThat(album.track(2).texts().get(Language.ENGLISH, TextField.TITLE))
                .isEqualTo("12\" Mix");
    }

    @Test
    void roundedTimesAreNotedWithRowAndColumn() throws IOException {
        assertThat(THREE.sheet("file;pause\n1.wav;2,001\n\n2.wav;1,5\n").notes())
                .containsExactly(
                        "row 2, column pause: '2,001' lies between two CD frames and is rounded to 00:02:00 (150f)",
                        "row 4, column pause: '1,5' lies between two CD frames and is rounded to 00:01:38 (113f)");
    }

    @Test
    void aDecimalCommaIsReadOnlyBetweenSemicolons() throws IOException {
        assertThat(THREE.make("file;gain_db\n1.wav;-1,5\n").value().track(1).gain())
                .isEqualTo(new Gain(-1500));
        assertRefused(
                "file,gain_db\n1.wav,\"-1,5\"\n",
                "album.csv, row 2, column gain_db: '-1,5' is not a gain in dB; write for example -1.5");
    }

    @Test
    void headingsThatAreNoColumnsAreNamed() {
        assertRefused(
                "file,titel\n1.wav\n",
                "album.csv, row 1, column titel: unknown column; there are file, title, performer, songwriter, composer,"
                        + " arranger, message, isrc, trim_start, trim_end, pause, crossfade, crossfade_out, crossfade_in, adapt, gapless, mark, head_space,"
                        + " countdown, gain_db, match_offset, fade_in, fade_out, flags, indexes, hidden");
        assertRefused("file,title,Title\n1.wav\n", "album.csv, row 1, column Title: this column is there twice");
        assertRefused("title,isrc\nx\n", "album.csv, row 1: there is no column file");
        assertRefused(
                "file,title[xx]\n1.wav\n",
                "album.csv, row 1, column title[xx]: 'xx' is no language of CD-Text; write a tag such as en, de or ja");
        assertRefused(
                "file,isrc[en]\n1.wav\n",
                "album.csv, row 1, column isrc[en]: 'isrc' has no language; texts have one:"
                        + " title, performer, songwriter, composer, arranger, message");
    }

    @Test
    void emptySheetsAreRefused() {
        assertRefused("", "album.csv: the sheet is empty");
        assertRefused("\n,,\n", "album.csv: the sheet is empty");
        assertRefused("file,title\n", "album.csv: there is no row below the header row");
        assertRefused("file,hidden\n1.wav,yes\n", "album.csv: every row is hidden; there is no track");
    }

    @Test
    void filesThatAreNotThereAreNamed() {
        assertRefused("file\n1.wav\nx.wav\n", "album.csv, row 3, column file: there is no file /music/x.wav");
        assertRefused("file,title\n1.wav\n,x\n", "album.csv, row 3, column file: no file is named");
    }

    @Test
    void cellsBelowNoHeadingAreNamedByTheirLetter() {
        assertRefused("file,,title\n1.wav,x,y\n", "album.csv, row 2, column B: 'x' stands below no heading");
        assertRefused("file,title\n1.wav,a,b,\n", "album.csv, row 2, column C: 'b' stands below no heading");
    }

    @Test
    void joinsExcludeEachOther() {
        assertRefused(
                "file,crossfade,pause\n1.wav\n2.wav,1,2\n",
                "album.csv, row 3, column crossfade: only one of pause, crossfade and gapless can be there;"
                        + " this row also has pause");
        assertRefused(
                "file,mark\n1.wav\n2.wav,end\n",
                "album.csv, row 3, column mark: mark speaks of a crossfade, and this row has none");
        assertRefused(
                "file,gapless,crossfade_in\n1.wav\n2.wav,yes,0.5\n",
                "album.csv, row 3, column crossfade_in: crossfade_in speaks of a crossfade, and this row has none");
        assertRefused(
                "file,head_space,gapless\n1.wav\n2.wav,5f,yes\n",
                "album.csv, row 3, column head_space: head space follows a pause, and this row has gapless");
    }

    @Test
    void trackOneHasAFirstPauseOnly() {
        assertRefused(
                "file,crossfade\n1.wav,1\n",
                "album.csv, row 2, column crossfade: track 1 follows no track; what lies before it is the first pause");
        assertRefused(
                "file,gapless,hidden\n1.wav,,yes\n2.wav,yes\n",
                "album.csv, row 3, column gapless: track 1 follows no track; what lies before it is the first pause");
        assertRefused(
                "file,pause\n1.wav,1\n",
                "album.csv, row 2, column pause: the first pause is at least 150 CD frames (2 seconds) long, not 75");
    }

    @Test
    void hiddenAudioLiesBeforeTrackOneAndIsNoTrack() {
        assertRefused(
                "file,hidden\n1.wav\n2.wav,yes\n",
                "album.csv, row 3, column hidden: hidden audio lies before track 1, so only the first rows can be hidden");
        assertRefused(
                "file,hidden,title\n1.wav,yes,x\n2.wav\n",
                "album.csv, row 2, column title: hidden audio is no track; it takes only trim_start, trim_end, gain_db,"
                        + " fade_in, fade_out");
        assertRefused("file,hidden\n1.wav,x\n", "album.csv, row 2, column hidden: 'x' is neither yes nor no");
    }

    @Test
    void badValuesAreNamedWithWhatIsAccepted() {
        assertRefused(
                "file,isrc\n1.wav,AA6Q7260001\n",
                "album.csv, row 2, column isrc: 'AA6Q7260001' is not an ISRC: two letters, three letters or digits,"
                        + " seven digits, such as AA6Q72600001");
        assertRefused(
                "file,flags\n1.wav,DPC\n",
                "album.csv, row 2, column flags: 'DPC' is no track flag; there are DCP, PRE, 4CH and SCMS");
        assertRefused(
                "file,title\n1.wav,\"a\nb\"\n",
                "album.csv, row 2, column title: a text is one line without control characters;"
                        + " this one holds U+000A");
    }

    @Test
    void allMistakesAreReportedTogetherOneToALine() {
        assertRefused("file,isrc,paus,gapless\n1.wav,x,,yes\ny.wav,,,maybe\n", """
                album.csv: 5 mistakes
                row 1, column paus: unknown column; there are file, title, performer, songwriter, composer, arranger,\
                 message, isrc, trim_start, trim_end, pause, crossfade, crossfade_out, crossfade_in, adapt, gapless, mark, head_space, countdown, gain_db, match_offset,\
                 fade_in, fade_out, flags, indexes, hidden
                row 2, column isrc: 'X' is not an ISRC: two letters, three letters or digits, seven digits,\
                 such as AA6Q72600001
                row 2, column gapless: track 1 follows no track; what lies before it is the first pause
                row 3, column file: there is no file /music/y.wav
                row 3, column gapless: 'maybe' is neither yes nor no""");
    }

    @Test
    void notMoreThanFiftyMistakesAreListed() {
        assertThatThrownBy(() -> THREE.sheet("file\n" + "x.wav\n".repeat(73)))
                .hasMessageStartingWith("album.csv: 73 mistakes\nrow 2, column file: there is no file /music/x.wav\n")
                .hasMessageEndingWith("\nand 23 more")
                .satisfies(
                        e -> assertThat(String.valueOf(e.getMessage()).lines()).hasSize(52));
    }

    @Test
    void aMistakeStaysOnOneLineOfReasonableLength() {
        assertThatThrownBy(() -> THREE.sheet("file,pause\n1.wav\n2.wav,\"\n" + "9\n".repeat(4_000) + "\"\n"))
                .satisfies(e -> assertThat(String.valueOf(e.getMessage()))
                        .hasLineCount(1)
                        .hasSizeLessThan(400));
    }

    @Test
    void bytesThatAreNotUtf8AreNotGuessed() {
        byte[] latin = "file,title\n1.wav,Ma\u00F1ana\n".getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> THREE.sheet(latin))
                .hasMessage("album.csv, byte 19: this is not UTF-8; save the sheet as UTF-8");
        assertThatThrownBy(() -> THREE.sheet(PLAIN.getBytes(StandardCharsets.UTF_16)))
                .hasMessage("album.csv, byte 0: this is UTF-16; save the sheet as UTF-8");
        assertThatThrownBy(() -> THREE.sheet(("\uFEFF" + PLAIN).getBytes(StandardCharsets.UTF_16LE)))
                .hasMessage("album.csv, byte 0: this is UTF-16; save the sheet as UTF-8");
        assertThatThrownBy(() -> THREE.sheet(PLAIN.getBytes(StandardCharsets.UTF_16LE)))
                .hasMessage("album.csv, byte 1: a zero byte, as in UTF-16 or in no text at all;"
                        + " save the sheet as UTF-8");
        assertThatThrownBy(() -> THREE.sheet(new byte[] {'f', 'i', 'l', 'e', '\n', (byte) 0xC3}))
                .hasMessage("album.csv, byte 5: this is not UTF-8; save the sheet as UTF-8");
    }

    @Test
    void quotesThatDoNotMatchAreRefused() {
        String reason = ": quotes do not match: a quoted cell is not closed, or something follows its closing quote";
        assertRefused("file,title\n1.wav,\"One\n2.wav,Two\n", "album.csv, row 2" + reason);
        assertRefused("file,title\n1.wav,One\n2.wav,\"Two\"x\n", "album.csv, row 3" + reason);
    }

    @Test
    void sheetsAreBounded() {
        assertRefused("file\n" + "1.wav\n".repeat(10_000), "album.csv, row 10001: more than 10000 rows");
        assertRefused(
                "file,title\n1.wav," + "x".repeat(10_001) + "\n",
                "album.csv, row 2: a cell of more than 10000 characters; perhaps a quote was never closed");
        String wide = "file\n" + ",".repeat(SheetLimits.MOST_BYTES - 6) + "x";
        assertRefused(wide, "album.csv, row 2: more than 1000 columns");
        assertRefused("a,".repeat(SheetLimits.MOST_BYTES / 2), "album.csv, row 1: more than 1000 columns");
    }

    @Test
    void aSheetLiesBesideItsFiles(@TempDir Path folder) throws IOException {
        Path sheet = folder.resolve("album.csv");
        Path audio = Files.createDirectory(folder.resolve("audio")).resolve("1.wav");
        Files.writeString(sheet, "file,title\naudio/1.wav,One\n");
        assertThatThrownBy(() -> SheetReader.read(sheet))
                .hasMessage(sheet + ", row 2, column file: there is no file " + audio);
        Files.createFile(audio);
        assertThat(SheetReader.read(sheet).rows().get(0).file()).isEqualTo(audio);
        Files.write(sheet, new byte[SheetLimits.MOST_BYTES + 1]);
        assertThatThrownBy(() -> SheetReader.read(sheet))
                .hasMessage(sheet + ": 4194305 bytes are no sheet; at most 4194304 are read");
        assertThatThrownBy(() -> SheetReader.read(folder.resolve("none.csv"))).isInstanceOf(NoSuchFileException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar-SA-u-nu-arab", "tr-TR", "th-TH-u-nu-thai"})
    void theLocaleChangesNothing(String tag) throws IOException {
        String sheet = "FILE;TITLE;PAUSE;GAIN_DB;INDEXES\n1.wav;I\n2.wav;II;1,5;-1,5;10 20\n";
        Noted<Album> here = THREE.make(sheet);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            assertThat(THREE.make(sheet)).isEqualTo(here);
            assertRefused(
                    "file,title\n1.wav\n2.wav,\"\t\u0007\"\n",
                    "album.csv, row 3, column title: a text is one line without control characters;"
                            + " this one holds U+0007");
        } finally {
            Locale.setDefault(before);
        }
    }
}
