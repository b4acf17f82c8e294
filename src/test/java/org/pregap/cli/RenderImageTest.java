package org.pregap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pregap.testing.Cli;
import org.pregap.testing.Tones;
import org.pregap.testing.WavBytes;

/**
 * The disc as one file with a CUE sheet. Two tracks of 300 CD frames and one of 400, in CD frames of the disc: INDEX 01 at
 * 150, 2 s of pause, INDEX 01 at 600, a gapless join with a countdown of one second, INDEX 00 at 825 and INDEX 01 at 900;
 * lead-out at 1300.
 */
class RenderImageTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int CD_FRAME_BYTES = 2352;
    private static final int HEADER_BYTES = 44;

    @TempDir
    Path folder;

    private Path album;
    private Path out;

    @BeforeEach
    void anAlbumOfThreeTracks() throws IOException {
        album = folder.resolve("a.pregap");
        out = folder.resolve("out");
        Cli.ok(
                "new",
                album,
                tone(1, 300),
                tone(2, 300),
                tone(3, 400),
                "--title",
                "Seas",
                "--performer",
                "Ann",
                "--upc",
                "4006381333931",
                "--first-isrc",
                "AA6Q72600001");
        Cli.ok("set", album, "date=2026-07-01");
        Cli.ok("set", album, "--track", 1, "flags=DCP", "composer=Bo", "indexes=2");
        Cli.ok("set", album, "--track", 3, "gapless=yes", "countdown=1", "title=Tide");
    }

    private Path tone(int seed, int cdFrames) throws IOException {
        return Tones.wavOfCdFrames(folder.resolve(seed + ".wav"), seed, cdFrames);
    }

    @Test
    void theSheetSaysOnTheClockOfTheFileWhatTheDiscSays() throws IOException {
        Cli.ok("render", album, "--to", out, "--image");
        assertThat(Cli.namesIn(out.resolve("IMAGE"))).containsExactly("Seas.cue", "Seas.wav");
        assertThat(sheet())
                .containsExactly(
                        "REM DATE \"2026-07-01\"",
                        "CATALOG 4006381333931",
                        "TITLE \"Seas\"",
                        "PERFORMER \"Ann\"",
                        "FILE \"Seas.wav\" WAVE",
                        "  TRACK 01 AUDIO",
                        "    REM COMPOSER \"Bo\"",
                        "    FLAGS DCP",
                        "    ISRC AA6Q72600001",
                        "    INDEX 01 00:00:00",
                        "    INDEX 02 00:02:00",
                        "  TRACK 02 AUDIO",
                        "    ISRC AA6Q72600002",
                        "    INDEX 00 00:04:00",
                        "    INDEX 01 00:06:00",
                        "  TRACK 03 AUDIO",
                        "    TITLE \"Tide\"",
                        "    ISRC AA6Q72600003",
                        "    INDEX 00 00:09:00",
                        "    INDEX 01 00:10:00");
    }

    @Test
    void itsSoundIsThatOfTheDiscFromTwoSecondsOn() throws IOException {
        Cli.Result rendered =
                Cli.ok("render", album, "--to", out, "--ddp", "--image", "--loudness", "--tracks", "wav16");
        byte[] disc = Files.readAllBytes(out.resolve("DDP/IMAGE.DAT"));
        byte[] file = Files.readAllBytes(out.resolve("IMAGE/Seas.wav"));
        assertThat(disc).hasSize(1300 * CD_FRAME_BYTES);
        assertThat(Arrays.copyOfRange(file, HEADER_BYTES, file.length))
                .isEqualTo(Arrays.copyOfRange(disc, 150 * CD_FRAME_BYTES, disc.length));
        byte[] sameLength = WavBytes.pcm16(44_100, new int[2][1150 * 588]);
        assertThat(Arrays.copyOf(file, HEADER_BYTES)).isEqualTo(Arrays.copyOf(sameLength, HEADER_BYTES));
        JsonNode image = report().get("image");
        assertThat(image.get("loudness")).isEqualTo(report().at("/ddp/loudness"));
        assertThat(image.at("/files/0/name").asText()).isEqualTo("Seas.wav");
        assertThat(image.at("/files/1/md5").asText()).hasSize(32);
        assertThat(image.get("startsAtFrames").asInt()).isEqualTo(150);
        assertThat(image.get("leftOutSamples").asInt()).isZero();
        assertThat(rendered.out())
                .contains("Seas.wav with CUE sheet, 3 tracks", "the CUE sheet says what the album says")
                .doesNotContain("LEFT OUT");
    }

    @Test
    void binIsTheSoundAlone() throws IOException {
        Cli.ok("render", album, "--to", out, "--ddp", "--image", "--bin");
        byte[] disc = Files.readAllBytes(out.resolve("DDP/IMAGE.DAT"));
        assertThat(Files.readAllBytes(out.resolve("IMAGE/Seas.bin")))
                .isEqualTo(Arrays.copyOfRange(disc, 150 * CD_FRAME_BYTES, disc.length));
        assertThat(sheet()).contains("FILE \"Seas.bin\" BINARY");
        Cli.Result alone = Cli.run("render", album, "--to", out, "--replace", "--ddp", "--bin");
        assertThat(alone.code()).isEqualTo(2);
        assertThat(alone.err()).contains("add --image");
    }

    @Test
    void whatIsHiddenLiesInTheFirstPause() throws IOException {
        Path sheet = Files.writeString(folder.resolve("s.csv"), "file,title,hidden\n1.wav,,yes\n2.wav,T,\n");
        Path other = folder.resolve("b.pregap");
        Cli.ok("new", other, "--sheet", sheet);
        Cli.ok("render", other, "--to", out, "--image");
        assertThat(Cli.namesIn(out.resolve("IMAGE"))).containsExactly("Album.cue", "Album.wav");
        assertThat(Files.readAllLines(out.resolve("IMAGE/Album.cue")))
                .containsExactly(
                        "FILE \"Album.wav\" WAVE",
                        "  TRACK 01 AUDIO",
                        "    TITLE \"T\"",
                        "    INDEX 00 00:00:00",
                        "    INDEX 01 00:04:00");
    }

    @Test
    void whatASheetCannotSayIsSaid() throws IOException {
        Cli.ok("set", album, "title=Seas \"live\"", "/languages=[\"en\",\"fr\"]", "title[fr]=Mers");
        Cli.Result rendered = Cli.ok("render", album, "--to", out, "--image");
        assertThat(rendered.out())
                .contains(
                        "the title 'Seas \"live\"' is written as 'Seas 'live''",
                        "texts in fr are not in it; it has those in en",
                        "its files are called 'Seas _live_' instead of 'Seas \"live\"'");
        assertThat(report().get("findings").findValuesAsText("rule")).contains("CUE-SHEET");
        assertThat(Files.readAllLines(out.resolve("IMAGE/Seas _live_.cue")))
                .contains("TITLE \"Seas 'live'\"", "FILE \"Seas _live_.wav\" WAVE");
        assertThat(Cli.ok("render", album, "--to", out, "--replace", "--ddp").out())
                .doesNotContain("CUE-SHEET");
    }

    @Test
    void rulesOfTheDiscCountForIt() throws IOException {
        Cli.ok("set", album, "/firstPauseCdFrames=149");
        Cli.Result stopped = Cli.run("render", album, "--to", out, "--image");
        assertThat(stopped.code()).isEqualTo(1);
        assertThat(stopped.out()).contains("FIRST-PAUSE-SHORT");
        assertThat(out).doesNotExist();
    }

    @Test
    void whatAConversionRingsBeforeTheFirstSampleIsLeftOutAndSaid() throws IOException {
        Path hard = folder.resolve("hard.wav");
        Files.write(hard, WavBytes.pcm24(96_000, Tones.noise(2, 5 * 96_000)));
        Path other = folder.resolve("b.pregap");
        Cli.ok("new", other, hard, "--title", "Hard");
        Cli.Result rendered = Cli.ok("render", other, "--to", out, "--ddp", "--image");
        assertThat(rendered.out()).containsPattern("LEFT OUT before 00:02:00: [1-9][0-9]* samples");
        byte[] disc = Files.readAllBytes(out.resolve("DDP/IMAGE.DAT"));
        int sounding = 0;
        for (int i = 0; i < 150 * CD_FRAME_BYTES; i += 4) {
            sounding += (disc[i] | disc[i + 1] | disc[i + 2] | disc[i + 3]) != 0 ? 1 : 0;
        }
        assertThat(report().at("/image/leftOutSamples").asInt()).isEqualTo(sounding);
        byte[] file = Files.readAllBytes(out.resolve("IMAGE/Hard.wav"));
        assertThat(Arrays.copyOfRange(file, HEADER_BYTES, file.length))
                .isEqualTo(Arrays.copyOfRange(disc, 150 * CD_FRAME_BYTES, disc.length));
    }

    @Test
    void aTouchedFileIsFoundByVerify() throws IOException {
        Cli.ok("render", album, "--to", out, "--image");
        assertThat(Cli.ok("verify", out).out()).contains("is sound", "2 files");
        Path cue = out.resolve("IMAGE/Seas.cue");
        Files.writeString(cue, Files.readString(cue).replace("00:06:00", "00:06:01"));
        Cli.Result verified = Cli.run("verify", out);
        assertThat(verified.code()).isEqualTo(1);
        assertThat(verified.out()).contains("IMAGE/Seas.cue has MD5");
    }

    private List<String> sheet() throws IOException {
        byte[] bytes = Files.readAllBytes(out.resolve("IMAGE/Seas.cue"));
        String text = new String(bytes, StandardCharsets.UTF_8);
        assertThat(text).endsWith("\r\n");
        return List.of(text.split("\r\n", 0));
    }

    private JsonNode report() throws IOException {
        return JSON.readTree(Files.readString(out.resolve("report.json")));
    }
}
