package org.pregap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pregap.testing.Cli;
import org.pregap.testing.Tones;

/** Everything in an album can be set from the command line, and what is set is in the file. */
class SetCommandTest {
    private static final List<String> ALBUM_EDITS = List.of(
            "title=Tide",
            "title[ja]=\u6f6e",
            "performer=P",
            "songwriter=S",
            "composer=C",
            "arranger=A",
            "message=M",
            "upc=036000291452",
            "master_id=JOB",
            "catalogue_number=BW 7",
            "disc_id=BW-7",
            "genre=Jazz: Cool Jazz",
            "closed_info=second pressing",
            "characters=en=ascii",
            "label=Harbour",
            "date=2026-03-31",
            "copyright=\u2117 2026 Harbour",
            "cover=front.jpg",
            "notes=two\nlines",
            "rate=44100",
            "first_pause=3",
            "tail=1",
            "gain_db=-0.5",
            "dialect=cue2ddp",
            "dither=lipshitz",
            "languages=en ja");
    private static final List<String> TRACK_EDITS = List.of(
            "title=Ebb",
            "performer=P",
            "songwriter=S",
            "composer=C",
            "arranger=A",
            "message=M",
            "isrc=AA6Q72600001",
            "trim_start=0.1",
            "trim_end=0.2",
            "pause=1",
            "gapless=yes",
            "crossfade=0.5 linear",
            "crossfade_out=0.3",
            "crossfade_in=tension:-2.5",
            "adapt=yes",
            "mark=end",
            "countdown=20f",
            "gain_db=-1.5",
            "match_offset=-2",
            "fade_in=0.1",
            "fade_out=0.2 equal-power",
            "flags=DCP",
            "indexes=1 2",
            "pause=1",
            "head_space=5f",
            "position=1",
            "file=");

    @TempDir
    Path folder;

    private Path album;

    @BeforeEach
    void anAlbumOfThreeTracks() throws IOException {
        album = folder.resolve("a.pregap");
        List<Object> command = new ArrayList<>(List.of("new", album));
        for (int i = 1; i <= 3; i++) {
            command.add(Tones.wavOfCdFrames(folder.resolve(i + ".wav"), i, 400));
        }
        Cli.ok(command.toArray());
    }

    @Test
    void everyFieldOfTheListCanBeSetAndTakenBack() throws IOException {
        Path other = Tones.wavOfCdFrames(folder.resolve("other.wav"), 9, 500);
        Set<String> tried = new HashSet<>();
        for (String edit : ALBUM_EDITS) {
            tried.add("album " + edit.split("[=\\[]", -1)[0]);
            assertSaved("set", album, edit);
        }
        for (String edit : TRACK_EDITS) {
            tried.add("track " + edit.split("=", -1)[0]);
            assertSaved("set", album, "--track", 3, edit.equals("file=") ? "file=" + other : edit);
        }
        assertThat(tried).containsExactlyInAnyOrderElementsOf(listed());
        assertThat(Cli.ok("info", album).out()).contains("Tide - P", "UPC/EAN 0036000291452", "master id JOB");
    }

    @Test
    void missingSourcesAreFoundByTheirContent() throws IOException {
        Path archive = Files.createDirectories(folder.resolve("archive/old"));
        Files.move(folder.resolve("2.wav"), archive.resolve("second.wav"));
        Files.delete(folder.resolve("3.wav"));
        Cli.Result found = Cli.ok("set", album, "--find-sources", folder.resolve("archive"));
        assertThat(found.errLines())
                .containsExactly(
                        "note: 2.wav was found as " + archive.resolve("second.wav"), "note: 3.wav is still missing");
        assertThat(Files.readString(album)).contains("\"archive/old/second.wav\"");
        Cli.Result nowhere = Cli.run("set", album, "--find-sources", folder.resolve("nowhere"));
        assertThat(nowhere.code()).isEqualTo(ExitCode.IO);
        assertThat(nowhere.err()).isEqualTo("pregap: " + folder.resolve("nowhere") + " is no folder\n");
    }

    /** The order of the commands cannot show in the file, so a second save changes nothing. */
    private void assertSaved(Object... command) throws IOException {
        Cli.ok(command);
        String once = Files.readString(album);
        Object[] again = Arrays.copyOf(command, command.length);
        boolean moves = again[again.length - 1].toString().startsWith("position");
        if (!moves) {
            Cli.ok(again);
            assertThat(Files.readString(album)).isEqualTo(once);
        }
    }

    @Test
    void allEditsOfACallAreMadeOrNone() throws IOException {
        String before = Files.readString(album);
        Cli.Result refused = Cli.run("set", album, "title=Tide", "upc=123");
        assertThat(refused.code()).isEqualTo(2);
        assertThat(Files.readString(album)).isEqualTo(before);
    }

    @Test
    void editsAreMadeInTheirOrder() {
        Cli.ok("set", album, "/masterId=first", "master_id=second");
        assertThat(Cli.ok("info", album).out()).contains("master id second");
        Cli.ok("set", album, "master_id=first", "/masterId=second");
        assertThat(Cli.ok("info", album).out()).contains("master id second");
    }

    @ParameterizedTest
    @CsvSource({
        "/tracks/0/clips/0/gainDb=-1.5, gainDb",
        "/tracks/0/isrc=AA6Q72600001, AA6Q72600001",
        "/masterId=JOB, JOB",
    })
    void pointersReachIntoTheFile(String edit, String inFile) throws IOException {
        Cli.ok("set", album, edit);
        assertThat(Files.readString(album)).contains(inFile);
    }

    @ParameterizedTest
    @CsvSource({"/nonsense=1", "/tracks/9/isrc=AA6Q72600001", "/tracks/x=1", "/tracks/0/clips/0/gainDb=loud", "/=1"})
    void aPointerThatLeadsNowhereIsRefusedAndNamed(String edit) throws IOException {
        String before = Files.readString(album);
        Cli.Result refused = Cli.run("set", album, edit);
        assertThat(refused.code()).as(refused.toString()).isEqualTo(2);
        assertThat(refused.err()).startsWith("pregap: ").contains(edit.split("=", -1)[0].replaceFirst(".*/", ""));
        assertThat(Files.readString(album)).isEqualTo(before);
    }

    @Test
    void movingATrackKeepsItsJoin() {
        Cli.ok("set", album, "--track", 3, "title=C", "crossfade=1");
        Cli.ok("set", album, "--track", 3, "position=2");
        assertThat(Cli.ok("info", album).out().lines().filter(line -> line.contains("crossfade")))
                .hasSize(1);
        assertThat(Cli.ok("info", album).out()).containsPattern("\n 2 .* C\n +crossfade of 1.000 s, equal-power\n");
    }

    @Test
    void eachSideOfACrossfadeIsSetAndShown() {
        Cli.ok("set", album, "--track", 2, "crossfade=2", "crossfade_out=1 exponential", "adapt=yes");
        Cli.ok("set", album, "--track", 3, "crossfade=1", "crossfade_out=0", "crossfade_in=tension:-3.50");
        assertThat(Cli.ok("info", album).out())
                .contains("crossfade of 2.000 s, out exponential over 1.000 s, in equal-power, adaptive\n")
                .contains("crossfade of 1.000 s, out cut, in tension:-3.5\n");
    }

    @Test
    void aFileIsReplacedByALongerOneWithoutDisturbingTheJoins() throws IOException {
        Path other = Tones.wavOfCdFrames(folder.resolve("other.wav"), 9, 500);
        String before = Cli.ok("info", album, "--json").out();
        Cli.ok("set", album, "--track", 1, "file=" + other);
        assertThat(before).contains("\"leadOutFrames\": 1650");
        assertThat(Cli.ok("info", album, "--json").out()).contains("\"leadOutFrames\": 1750");
    }

    @Test
    void tracksAreAddedAtTheEnd() throws IOException {
        Path more = Tones.wavOfCdFrames(folder.resolve("4.wav"), 4, 400);
        Cli.ok("set", album, "--add", more, "--track", 4, "title=Four");
        assertThat(Cli.ok("info", album).out()).containsPattern("\n 4 .* Four\n");
    }

    @Test
    void whatIsRoundedIsNoted() {
        Cli.Result set = Cli.ok("set", album, "--track", 2, "pause=1.999");
        assertThat(set.err()).startsWith("note: ").contains("1.999");
        assertThat(set.out()).startsWith("saved " + album + "; ");
    }

    private static List<String> listed() {
        List<String> fields = new ArrayList<>();
        String whose = "album ";
        for (String line : Cli.ok("set", "--fields").out().lines().toList()) {
            if (line.startsWith("Fields of a track")) {
                whose = "track ";
            } else if (line.startsWith("  ")) {
                fields.add(whose + line.strip().split(" ", -1)[0]);
            }
        }
        return fields;
    }
}
