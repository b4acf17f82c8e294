package org.pregap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pregap.testing.AiffBytes;
import org.pregap.testing.Cli;
import org.pregap.testing.Tones;
import org.pregap.testing.WavBytes;

/** Making albums on the command line, from files good and bad, whatever they are called. */
class NewCommandTest {
    @TempDir
    Path folder;

    private Path album;
    private Path out;
    private byte[] good;

    @BeforeEach
    void names() {
        album = folder.resolve("a.pregap");
        out = folder.resolve("out");
        good = WavBytes.pcm16(44_100, Tones.noise(1, 300 * 588));
    }

    @Test
    void anExistingAlbumIsRefusedUntouched() throws IOException {
        Files.writeString(album, "mine");
        Path one = Files.write(folder.resolve("one.wav"), good);
        Cli.Result refused = Cli.run("new", album, one);
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err())
                .isEqualTo("pregap: " + album + " exists already; choose another name or add --replace\n");
        assertThat(album).hasContent("mine");
        Cli.ok("new", album, one, "--replace");
    }

    @Test
    void marksInTheFilesBecomeIndexPoints() throws IOException {
        int[][] sound = Tones.noise(1, 300 * 588);
        Path one = WavBytes.pcm(44_100, 16, sound)
                .cues(588 * 100, 588 * 200 + 1)
                .labels("Verse", "Chorus")
                .writeTo(folder.resolve("one.wav"));
        Path two = AiffBytes.pcm(44_100, 16, sound)
                .marks(588 * 50, "Bridge", 588 * 500, "Lost")
                .writeTo(folder.resolve("two.aiff"));
        Cli.Result plain = Cli.ok("new", album, one, two);
        assertThat(plain.out()).doesNotContain("INDEX 02");
        Cli.Result marked = Cli.ok("new", album, one, two, "--cues", "--replace");
        assertThat(Files.readString(album)).contains("\"indexesCdFrames\": [100, 200]", "[50]");
        assertThat(marked.err())
                .contains("note: track 1: mark 'Chorus' at 2.667 s of one.wav: moved to the start of the CD frame")
                .contains("note: mark 'Lost' at 6.667 s of two.aiff: outside of what is used of the file");
        assertThat(Cli.run("new", album, Files.write(folder.resolve("c.wav"), good), "--cues", "--replace")
                        .err())
                .contains("note: none of the files has marks");
    }

    @Test
    void whatTheSheetSaysOfIndexPointsStands() throws IOException {
        int[][] sound = Tones.noise(1, 300 * 588);
        WavBytes.pcm(44_100, 16, sound).cues(588 * 100).writeTo(folder.resolve("one.wav"));
        Path sheet = folder.resolve("sheet.csv");
        Files.writeString(sheet, "file,indexes\none.wav,2\n");
        Cli.Result made = Cli.ok("new", album, "--sheet", sheet, "--cues");
        assertThat(made.err()).contains("track 1: the index points of the sheet stand, and not the marks of the file");
    }

    @Test
    void twoCodesInOneFileAreTold() throws IOException {
        byte[] xml = "<a>ISRC:DEA129800002</a>".getBytes(StandardCharsets.UTF_8);
        Path one = WavBytes.pcm(44_100, 16, Tones.noise(1, 300 * 588))
                .info("ISRC", "DE-A12-98-00001")
                .chunk("axml", xml)
                .writeTo(folder.resolve("one.wav"));
        assertThat(Cli.ok("new", album, one).err())
                .contains("track 1 (one.wav): the file names more than one ISRC; DE-A12-98-00001 is believed, and not"
                        + " DEA129800002");
        assertThat(Files.readString(album)).contains("DEA129800001");
    }

    @Test
    void aLabelsDefaultsComeFromATemplate() throws IOException {
        Path one = Files.write(folder.resolve("one.wav"), good);
        Path template = folder.resolve("house.json");
        Files.writeString(template, "{\"label\": \"Harbour\", \"pause\": \"1\", \"dialect\": \"cue2ddp\"}");
        Cli.ok("new", album, one, "--template", template);
        assertThat(Files.readString(album)).contains("Harbour", "cue2ddp");
        assertThat(Cli.run("new", folder.resolve("b.pregap"), one, "--template", "none")
                        .code())
                .isEqualTo(3);
        Files.writeString(template, "{\"label\": 3");
        Cli.Result broken = Cli.run("new", folder.resolve("b.pregap"), one, "--template", template);
        assertThat(broken.code()).isEqualTo(3);
        assertThat(broken.err()).contains("house.json").doesNotContain("Exception");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "with space.wav",
                "\u00fcml\u00e4ut.wav",
                "\u97f3\u697d \u6f6e.wav",
                "@at.wav",
                "line\nbreak.wav",
                "quote\"'.wav",
                "back\\slash.wav",
                "star*?.wav",
                " leading.wav",
                "trailing .wav",
                "%20.wav",
                "#hash.wav",
                "a=b.wav",
                "dots...wav",
                "no suffix",
                "e\u0301.wav"
            })
    void aFileMayHaveAnyName(String name) throws IOException {
        Path one = Files.write(folder.resolve(name), good);
        Path named = folder.resolve(name + ".pregap");
        Cli.ok("new", named, one);
        Cli.ok("render", named, "--to", folder.resolve(name + " out"), "--ddp");
        Cli.ok("verify", folder.resolve(name + " out"));
        assertThat(Files.readString(folder.resolve(name + " out").resolve("report.json")))
                .contains("\"file\"");
    }

    @Test
    void aNameThatBeginsWithAHyphenFollowsTwoHyphens() throws IOException {
        Path relative = Path.of("-hyphen.wav");
        Cli.Result missing = Cli.run("new", album, "--", relative);
        assertThat(missing.code()).as(missing.toString()).isEqualTo(3);
        assertThat(missing.err()).contains("-hyphen.wav");
        assertThat(Cli.run("new", album, relative).code()).isEqualTo(2);
    }

    @Test
    void aSheetFindsItsFilesBesideIt() throws IOException {
        Path deep = Files.createDirectories(folder.resolve("\u6f6e/sub folder"));
        Files.write(deep.resolve("\u97f3.wav"), good);
        Path sheet = folder.resolve("\u6f6e/sheet.csv");
        Files.writeString(sheet, "file,title\n\"sub folder/\u97f3.wav\",One\n");
        Cli.ok("new", album, "--sheet", sheet);
        Cli.ok("render", album, "--to", out, "--ddp");
    }

    static List<byte[]> brokenFiles() {
        byte[] good = WavBytes.pcm16(44_100, Tones.noise(1, 588));
        byte[] lying = good.clone();
        lying[42] = 0x7F;
        return List.of(
                new byte[0],
                new byte[100],
                "Just text.".getBytes(StandardCharsets.US_ASCII),
                Arrays.copyOf(good, 20),
                Arrays.copyOf(good, good.length - 100),
                lying,
                Arrays.copyOf("fLaC".getBytes(StandardCharsets.US_ASCII), 60),
                Arrays.copyOf("FORM\0\0\0\0AIFF".getBytes(StandardCharsets.US_ASCII), 60),
                Arrays.copyOf("OggS".getBytes(StandardCharsets.US_ASCII), 60),
                WavBytes.pcm(44_100, 16, new int[588], new int[588], new int[588])
                        .bytes(),
                WavBytes.float32(44_100, new double[] {0, 0, Double.NaN}),
                WavBytes.pcm16(44_100, new int[0]));
    }

    @ParameterizedTest
    @MethodSource("brokenFiles")
    void aBrokenFileIsRefusedByNameWithoutATrace(byte[] content) throws IOException {
        Path one = Files.write(folder.resolve("one.wav"), good);
        Path bad = Files.write(folder.resolve("bad.wav"), content);
        Cli.Result refused = Cli.run("new", album, one, bad);
        assertThat(refused.code()).as(refused.toString()).isEqualTo(3);
        assertThat(refused.err()).startsWith("pregap: " + bad).hasLineCount(1);
        assertThat(refused.err()).doesNotContain("Exception", "at org.pregap");
        assertThat(refused.out()).isEmpty();
        assertThat(Cli.namesIn(folder)).containsExactly("bad.wav", "one.wav");
    }

    @Test
    void aFolderAndAMissingFileAreRefusedByName() {
        Cli.Result directory = Cli.run("new", album, folder);
        assertThat(directory.code()).isEqualTo(3);
        assertThat(directory.err()).isEqualTo("pregap: " + folder + ": is a folder, not an audio file\n");
        Cli.Result missing = Cli.run("new", album, folder.resolve("none.wav"));
        assertThat(missing.code()).isEqualTo(3);
        assertThat(missing.err()).isEqualTo("pregap: " + folder.resolve("none.wav") + ": there is no such file\n");
    }

    @Test
    void aSheetIsRefusedWithOneLineForEachMistake() throws IOException {
        Files.write(folder.resolve("one.wav"), good);
        Path sheet = folder.resolve("sheet.csv");
        Files.writeString(sheet, """
                file,title,isrc,pause,crossfade,gapless,mark,head_space,countdown,gain_db,trim_start,fade_in,flags,indexes,hidden
                one.wav,A,AA6Q7260000,1,,,,,,,,,,,
                one.wav,B,,2,1,,,,,,,,,,
                one.wav,C,,,soon,,,,,,,,,,
                one.wav,D,,,,maybe,,,,,,,,,
                one.wav,E,,,1,,nowhere,,,,,,,,
                one.wav,F,,,,yes,,1,,,,,,,
                one.wav,G,,,,,,,0,,,,,,
                one.wav,H,,,,,,,,loud,,,,,
                one.wav,I,,,,,,,,,99,,,,
                one.wav,J,,,,,,,,,,1 wavy,,,
                one.wav,K,,,,,,,,,,,DCP XXX,,
                one.wav,L,,,,,,,,,,,,2 1,
                one.wav,M,,,,,,,,,,,,,yes
                ,N,,,,,,,,,,,,,
                one.wav,O,,,1,yes,,,,,,,,,
                """);
        Cli.Result refused = Cli.run("new", album, "--sheet", sheet);
        assertThat(refused.code()).isEqualTo(3);
        assertThat(refused.err()).startsWith("pregap: " + sheet + ": ").doesNotContain("Exception");
        List<String> lines = refused.errLines();
        for (int row = 2; row <= 16; row++) {
            if (row == 10) {
                continue; // found only with the file, once the sheet itself is right
            }
            String start = "pregap: row " + row;
            assertThat(lines).as("row " + row).anyMatch(line -> line.startsWith(start));
        }
        assertThat(album).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "file\n", "title\nA\n", "file,file\n", "file,colour\none.wav,red\n", "\u0000"})
    void aSheetThatIsNoneIsRefused(String content) throws IOException {
        Path sheet = folder.resolve("sheet.csv");
        Files.writeString(sheet, content);
        Cli.Result refused = Cli.run("new", album, "--sheet", sheet);
        assertThat(refused.code()).as(refused.toString()).isIn(2, 3);
        assertThat(refused.err()).startsWith("pregap: ").doesNotContain("Exception");
        assertThat(album).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 99, 100})
    void anAlbumOfAnyNumberOfTracksIsJudged(int count) throws IOException {
        Path one = Files.write(folder.resolve("one.wav"), good);
        List<Object> command = new ArrayList<>(List.of("new", album, "--pause", "0"));
        for (int i = 0; i < count; i++) {
            command.add(one);
        }
        Cli.ok(command.toArray());
        Cli.Result rendered = Cli.run("render", album, "--to", out, "--ddp");
        if (count == 100) {
            assertThat(rendered.code()).isEqualTo(1);
            assertThat(rendered.out()).contains("TOO-MANY-TRACKS  there are 100 tracks");
            assertThat(out).doesNotExist();
        } else {
            rendered.endedWell();
            assertThat(Cli.ok("verify", out).out()).contains("is sound: " + count + " track");
        }
    }

    @Test
    void anAlbumWithoutTracksCanBeLookedAtButNotRendered() throws IOException {
        Files.write(folder.resolve("one.wav"), good);
        Cli.ok("new", album, folder.resolve("one.wav"));
        Cli.ok("set", album, "/tracks=[]");
        assertThat(Cli.ok("info", album).out()).contains("There are no tracks yet.");
        assertThat(Cli.run("check", album).out()).contains("ERROR NO-TRACKS");
        assertThat(Cli.run("render", album, "--to", out, "--ddp").code()).isEqualTo(1);
        assertThat(out).doesNotExist();
    }
}
