package org.pregap.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pregap.testing.Cli;
import org.pregap.testing.Tones;
import org.pregap.testing.WavBytes;

/** Rendering on the command line, from two tracks of 300 CD frames each. */
class RenderCommandTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    private Path album;
    private Path out;

    @BeforeEach
    void anAlbumOfTwoTracks() throws IOException {
        album = folder.resolve("a.pregap");
        out = folder.resolve("out");
        Path one = Tones.wavOfCdFrames(folder.resolve("one.wav"), 1, 300);
        Path two = Tones.wavOfCdFrames(folder.resolve("two.wav"), 2, 300);
        Cli.ok("new", album, one, two, "--title", "Album", "--performer", "P");
        Cli.ok("set", album, "--track", 1, "title=One", "performer=P");
        Cli.ok("set", album, "--track", 2, "title=Two", "performer=P");
    }

    @Test
    void aSoundAlbumIsRenderedAndVerified() {
        Cli.Result rendered = render().endedWell();
        assertThat(rendered.err()).isEmpty();
        assertThat(rendered.out())
                .startsWith(out.resolve("DDP") + ": DDP 2.00 (recommended), 2 tracks, lead-out 00:12:00\n");
        assertThat(rendered.out()).contains("no sample was clipped", "read back from disk");
        assertThat(Cli.namesIn(folder)).containsExactly("a.pregap", "one.wav", "out", "two.wav");
        assertThat(Cli.ok("verify", out).out())
                .isEqualTo(out + " is sound: 2 tracks, lead-out 00:12:00, 6 files as their checksums say and as the"
                        + " report says\n  CD-Text in en, ISO 8859-1\n      title: Album; performer: P\n"
                        + "   1  title: One; performer: P\n   2  title: Two; performer: P\n");
        assertThat(Cli.ok("verify", out.resolve("DDP")).out()).doesNotContain("report");
        assertThat(Cli.ok("check", out).out()).isEqualTo("0 errors, 0 warnings, 0 notes\n");
        assertThat(Cli.ok("info", out).out()).contains("Album - P", "2 tracks", "00:12:00");
    }

    /** Track 1 ends 100 samples into CD frame 450, so that track 2 lies from 601 to 901. */
    @Test
    void whatIsSaidOfTheSoundAddsUpToTheDisc() throws IOException {
        Path uneven = Tones.wav(folder.resolve("uneven.wav"), 3, 300 * 588 + 100);
        Cli.ok("set", album, "--track", 1, "file=" + uneven);
        Cli.ok("set", album, "--track", 2, "gain_db=-1");
        assertThat(render().endedWell().out())
                .contains("lead-out 00:12:01\n  00:04:00 bit for bit as in the sources, 00:04:00 dithered (tpdf),"
                        + " 00:04:01 silence\n");
    }

    @Test
    void aChangedByteMakesVerifyEndWith1() throws IOException {
        render().endedWell();
        byte[] image = Files.readAllBytes(out.resolve("DDP/IMAGE.DAT"));
        image[500_000] ^= 1;
        Files.write(out.resolve("DDP/IMAGE.DAT"), image);
        Cli.Result verified = Cli.run("verify", out);
        assertThat(verified.code()).isEqualTo(1);
        assertThat(verified.out()).contains("DDP-CHECKSUM", "DELIVERY-CHANGED", out + " is NOT sound: 2 errors");
        assertThat(verified.err()).isEmpty();
    }

    @Test
    void aFolderThatHoldsTheAlbumOrItsSoundIsNeverReplaced() throws IOException {
        for (Path holding : List.of(folder, folder.resolve("."), folder.resolve("x/.."))) {
            Cli.Result refused = Cli.run("render", album, "--to", holding, "--ddp", "--replace");
            assertThat(refused.code()).isEqualTo(2);
            assertThat(refused.err()).contains("is not replaced", "a.pregap lies in it and would be deleted");
        }
        Path moved = Files.createDirectory(folder.resolve("out.previous")).resolve("one.wav");
        Files.move(folder.resolve("one.wav"), moved);
        Files.createDirectory(out);
        Cli.ok("set", album, "--track", 1, "file=" + moved);
        Cli.Result refused = Cli.run("render", album, "--to", out, "--ddp", "--replace");
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains("one.wav lies in it");
        assertThat(moved).exists();
    }

    /** Nobody named it, and its name alone does not make it what a crash left. */
    @Test
    void aFolderThatIsNoDeliveryIsNeitherDeletedNorRestoredAsThePreviousOne() throws IOException {
        Path precious = Files.createDirectory(folder.resolve("out.previous")).resolve("precious.wav");
        Files.writeString(precious, "precious");
        render().endedWell();
        Cli.Result refused = Cli.run("render", album, "--to", out, "--ddp", "--replace");
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains("out.previous is in the way of replacing: it holds no delivery");
        assertThat(precious).hasContent("precious");
        assertThat(Cli.namesIn(out)).contains("report.json");
    }

    @Test
    void aReportThatIsNoFileIsNamed() throws IOException {
        render().endedWell();
        Path report = out.resolve("report.json");
        Files.delete(report);
        Files.createDirectory(report);
        Cli.Result verified = Cli.run("verify", out);
        assertThat(verified.code()).isEqualTo(3);
        assertThat(verified.err()).isEqualTo("pregap: " + report + ": is a folder, not a file\n");
    }

    @Test
    void errorsStopItAndNothingIsWritten() {
        Cli.ok("set", album, "--track", 2, "title=\u6f6e");
        Path deep = folder.resolve("not/made/yet");
        Cli.Result stopped = Cli.run("render", album, "--to", deep, "--ddp");
        assertThat(stopped.code()).isEqualTo(1);
        assertThat(stopped.out())
                .contains("ERROR CDTEXT-CHARACTER  track 2: ", "why: ", "fix: ")
                .endsWith("nothing was written: the errors above stop it\n");
        assertThat(Cli.namesIn(folder)).containsExactly("a.pregap", "one.wav", "two.wav");
    }

    @Test
    void whatStopsItIsGivenAsJsonToo() throws IOException {
        Cli.ok("set", album, "--track", 2, "title=\u6f6e");
        Cli.Result stopped = Cli.run("render", album, "--to", out, "--ddp", "--json");
        assertThat(stopped.code()).isEqualTo(1);
        assertThat(JSON.readTree(stopped.out()).at("/findings/0/rule").asText()).isEqualTo("CDTEXT-CHARACTER");
    }

    @Test
    void anExistingDestinationIsRefusedUntouched() throws IOException {
        Files.createDirectory(out);
        Files.writeString(out.resolve("mine.txt"), "mine");
        Cli.Result refused = render();
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err())
                .isEqualTo("pregap: " + out + " exists already; choose another folder or add" + " --replace\n");
        assertThat(Cli.namesIn(out)).containsExactly("mine.txt");
        Cli.ok("render", album, "--to", out, "--ddp", "--replace");
        assertThat(Cli.namesIn(out)).containsExactly("DDP", "report.json");
        assertThat(Cli.namesIn(folder)).containsExactly("a.pregap", "one.wav", "out", "two.wav");
    }

    @Test
    void aFileIsNeverReplacedByAFolder() throws IOException {
        Files.writeString(out, "mine");
        assertThat(Cli.run("render", album, "--to", out, "--ddp", "--replace").code())
                .isEqualTo(2);
        assertThat(out).hasContent("mine");
    }

    @Test
    void aFormerDeliverySurvivesWhateverStopsTheNewOne() {
        render().endedWell();
        Cli.ok("set", album, "--track", 2, "title=\u6f6e");
        assertThat(Cli.run("render", album, "--to", out, "--ddp", "--replace").code())
                .isEqualTo(1);
        assertThat(Cli.ok("verify", out).out()).contains("is sound");
    }

    @Test
    void aFolderThatACrashLeftUnderItsOldNameIsRestoredAndSaidSo() throws IOException {
        render().endedWell();
        for (List<Object> command : List.<List<Object>>of(
                List.of("verify", out),
                List.of("info", out),
                List.of("check", out),
                List.of("render", album, "--to", out, "--ddp", "--replace"))) {
            Files.move(out, folder.resolve("out.previous"));
            Cli.Result result = Cli.ok(command.toArray());
            assertThat(result.errLines())
                    .containsExactly("note: " + out + " was being replaced when a former run was cut off; it has been"
                            + " restored");
            assertThat(Cli.namesIn(folder)).contains("out").doesNotContain("out.previous");
        }
    }

    @Test
    void theReportSaysWhatWasMadeFromWhat() throws IOException {
        Cli.Result rendered = Cli.ok("render", album, "--to", out, "--ddp", "--json");
        JsonNode report = JSON.readTree(Files.readString(out.resolve("report.json")));
        assertThat(JSON.readTree(rendered.out())).isEqualTo(report);
        assertThat(report.get("format").asText()).isEqualTo("pregap-report");
        assertThat(report.at("/sources/0/file").asText()).isEqualTo("one.wav");
        assertThat(report.at("/sources/0/sha256").asText()).hasSize(64);
        assertThat(report.at("/sources/0").has("changedFromSha256")).isFalse();
        assertThat(report.get("renderedAt").asText()).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ");
        assertThat(report.at("/ddp/clipped/samples").asInt()).isZero();
        assertThat(report.at("/ddp/disc/leadOutFrames").asInt()).isEqualTo(900);
        assertThat(report.get("conversions")).isEmpty();
        assertThat(report.get("crossfades")).isEmpty();
    }

    @Test
    void theReportSaysWhatAnAdaptiveCrossfadeCameTo() throws IOException {
        Cli.ok("set", album, "--track", 2, "crossfade=1 linear", "crossfade_in=0", "adapt=yes", "mark=end");
        Cli.ok("set", album, "tail=2");
        JsonNode report = JSON.readTree(
                Cli.ok("render", album, "--to", out, "--ddp", "--json").out());
        JsonNode adapted = report.at("/crossfades/0");
        double r = adapted.get("followed").asDouble();
        assertThat(adapted.get("track").asInt()).isEqualTo(2);
        assertThat(adapted.get("toSample").asLong() - adapted.get("fromSample").asLong())
                .isEqualTo(44_100);
        assertThat(r).isBetween(-0.5, 1.0);
        // The outgoing side is at a half, the incoming one at 1 throughout
        double level = -10 * Math.log10(1.25 + r);
        assertThat(adapted.get("incomingInTheMiddleDb").asDouble()).isCloseTo(level, within(0.01));
        assertThat(adapted.get("outgoingInTheMiddleDb").asDouble()).isCloseTo(level - 6.02, within(0.011));
    }

    @Test
    void aMissingSourceStopsItByName() throws IOException {
        Files.delete(folder.resolve("two.wav"));
        Cli.Result stopped = render();
        assertThat(stopped.code()).isEqualTo(1);
        assertThat(stopped.out())
                .contains("SOURCE-MISSING  track 2: ", folder.resolve("two.wav").toString());
        assertThat(Cli.run("check", album).code()).isEqualTo(1);
        assertThat(Cli.ok("info", album).out()).contains("Two");
        assertThat(out).doesNotExist();
    }

    @Test
    void aChangedSourceStopsItUnlessAccepted() throws IOException {
        Tones.wavOfCdFrames(folder.resolve("two.wav"), 3, 310);
        Cli.Result stopped = render();
        assertThat(stopped.code()).isEqualTo(1);
        assertThat(stopped.out()).contains("SOURCE-CHANGED  track 2: ", "--accept-changed");
        Cli.ok("render", album, "--to", out, "--ddp", "--accept-changed");
        JsonNode changed =
                JSON.readTree(Files.readString(out.resolve("report.json"))).at("/sources/1");
        assertThat(changed.get("changedFromSha256").asText())
                .hasSize(64)
                .isNotEqualTo(changed.get("sha256").asText());
        byte[] image = Files.readAllBytes(out.resolve("DDP/IMAGE.DAT"));
        byte[] fresh = Tones.bytes(3, 310 * 588);
        assertThat(Arrays.mismatch(image, 600 * 2352, 910 * 2352, fresh, 0, fresh.length))
                .isEqualTo(-1);
    }

    @Test
    void aChangedSourceThatIsTooShortNowIsNamed() throws IOException {
        Cli.ok("set", album, "--track", 2, "trim_start=1", "trim_end=0.5");
        Tones.wavOfCdFrames(folder.resolve("two.wav"), 3, 80);
        Cli.Result refused = Cli.run("render", album, "--to", out, "--ddp", "--accept-changed");
        assertThat(refused.code()).as(refused.toString()).isEqualTo(3);
        assertThat(refused.err()).contains("two.wav").hasLineCount(1);
        assertThat(Cli.namesIn(folder)).containsExactly("a.pregap", "one.wav", "two.wav");
    }

    @Test
    void aSourceThatIsNoAudioAnyMoreIsNamed() throws IOException {
        for (byte[] broken : List.of(
                new byte[0],
                "text".getBytes(StandardCharsets.US_ASCII),
                Arrays.copyOf(Files.readAllBytes(folder.resolve("one.wav")), 5000))) {
            Files.write(folder.resolve("two.wav"), broken);
            Cli.Result refused = Cli.run("render", album, "--to", out, "--ddp", "--accept-changed");
            assertThat(refused.code()).as(refused.toString()).isEqualTo(3);
            assertThat(refused.err())
                    .contains(folder.resolve("two.wav").toString())
                    .hasLineCount(1);
            assertThat(Cli.namesIn(folder)).containsExactly("a.pregap", "one.wav", "two.wav");
        }
    }

    /** 20 samples at 1.5 from sample 1000 of track 2 on, and one at −2 at 5000. */
    @Test
    void oversAreClippedCountedAndReportedWithTheirPlaces() throws IOException {
        double[][] hot = new double[2][300 * 588];
        Arrays.fill(hot[0], 1000, 1020, 1.5);
        hot[1][5000] = -2;
        Files.write(folder.resolve("two.wav"), WavBytes.float32(Tones.RATE_HZ, hot));
        Cli.Result rendered = Cli.ok("render", album, "--to", out, "--ddp", "--accept-changed");
        assertThat(rendered.out())
                .contains(
                        "CLIPPED: 21 samples at 2 places went over full scale: 00:08:01 (track 2), 00:08:08 (track 2)");
        JsonNode clipped =
                JSON.readTree(Files.readString(out.resolve("report.json"))).at("/ddp/clipped");
        assertThat(clipped.toString())
                .isEqualTo("{\"samples\":21,\"places\":2,\"first\":["
                        + "{\"track\":2,\"at\":\"00:08:01\",\"sample\":353800,\"samples\":20},"
                        + "{\"track\":2,\"at\":\"00:08:08\",\"sample\":357800,\"samples\":1}]}");
        byte[] image = Files.readAllBytes(out.resolve("DDP/IMAGE.DAT"));
        assertThat(Arrays.copyOfRange(image, 4 * 353_800, 4 * 353_800 + 2)).containsExactly(0xFF, 0x7F);
        assertThat(Arrays.copyOfRange(image, 4 * 357_800 + 2, 4 * 357_800 + 4)).containsExactly(0x00, 0x80);
    }

    @Test
    void aGainBeyondFullScaleIsReportedAndStillRendered() throws IOException {
        Cli.ok("set", album, "gain_db=12");
        Cli.Result rendered = render().endedWell();
        assertThat(rendered.out()).contains("CLIPPED: ").contains("more in the report");
        JsonNode clipped =
                JSON.readTree(Files.readString(out.resolve("report.json"))).at("/ddp/clipped");
        assertThat(clipped.get("samples").asInt()).isPositive();
        assertThat(clipped.get("first")).hasSizeLessThanOrEqualTo(1000);
    }

    @Test
    void aSourceAtAnotherRateIsConvertedAndSaidSo() throws IOException {
        Path fast = Files.write(folder.resolve("fast.wav"), WavBytes.pcm24(48_000, Tones.noise(5, 48_000 * 5)));
        Cli.Result made = Cli.ok("new", folder.resolve("b.pregap"), folder.resolve("one.wav"), fast, "--rate", "44100");
        assertThat(made.err()).contains("will be converted");
        Cli.Result rendered = Cli.ok("render", folder.resolve("b.pregap"), "--to", out, "--ddp");
        assertThat(rendered.out()).contains("SOURCE-CONVERTED", "RESAMPLED: fast.wav from 48 kHz to 44.1 kHz");
        JsonNode report = JSON.readTree(Files.readString(out.resolve("report.json")));
        assertThat(report.at("/conversions/0").toString())
                .isEqualTo("{\"what\":\"fast.wav\",\"fromHz\":48000,\"toHz\":44100,\"into\":\"programme\"}");
    }

    @Test
    void theDialectCanBeChosenForOneRunOrForTheAlbum() {
        Cli.ok("render", album, "--to", out, "--ddp", "--dialect", "cue2ddp");
        assertThat(Cli.namesIn(out.resolve("DDP"))).contains("SD", "CHECKSUM.TXT");
        Cli.ok("set", album, "dialect=cue2ddp");
        Cli.ok("render", album, "--to", folder.resolve("second"), "--ddp");
        assertThat(Cli.namesIn(folder.resolve("second/DDP"))).contains("SD", "CHECKSUM.TXT");
    }

    @Test
    void anAlbumFileWithAnUnknownDialectIsRefused() throws IOException {
        Cli.ok("set", album, "dialect=cue2ddp");
        Files.writeString(album, Files.readString(album).replace("\"cue2ddp\"", "\"nonsense\""));
        Cli.Result refused = render();
        assertThat(refused.code()).as(refused.toString()).isEqualTo(3);
        assertThat(refused.err()).contains(album.toString(), "nonsense");
    }

    @Test
    void progressIsShownWhereItIsAskedFor() {
        Cli.Result rendered = Cli.ok("render", album, "--to", out, "--ddp", "--progress");
        assertThat(rendered.err()).contains("Reading back  100 %").endsWith("\r\u001b[K");
        assertThat(rendered.out()).doesNotContain("\u001b");
    }

    @Test
    void nothingButTheDeliveryIsInTheFolderWhileItIsMade() throws IOException {
        render().endedWell();
        try (Stream<Path> all = Files.walk(out)) {
            assertThat(all.filter(Files::isRegularFile)
                            .map(file -> out.relativize(file).toString()))
                    .containsExactlyInAnyOrder(
                            "report.json",
                            "DDP/CDTEXT.BIN",
                            "DDP/CHECKSUM.MD5",
                            "DDP/DDPID",
                            "DDP/DDPMS",
                            "DDP/IMAGE.DAT",
                            "DDP/PQDESCR");
        }
    }

    private Cli.Result render() {
        return Cli.run("render", album, "--to", out, "--ddp");
    }
}
