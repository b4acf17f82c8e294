package org.pregap.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pregap.testing.Cli;
import org.pregap.testing.LoudFiles;

/** Four tracks, gapless, paused and crossfaded: 1 middling, 2 loud, 3 soft with a high peak, 4 soft. */
class MatchCommandTest {
    @TempDir
    static Path folder;

    private static Path made;
    private Path album;

    @BeforeAll
    static void anAlbumOfFourTracks() throws IOException {
        made = folder.resolve("made.pregap");
        Cli.ok(
                "new",
                made,
                LoudFiles.noise(folder.resolve("1.wav"), 1, 5, 0.3),
                LoudFiles.noise(folder.resolve("2.wav"), 2, 5, 0.9),
                LoudFiles.noise(folder.resolve("3.wav"), 3, 44_100, 5, 0.1, 0.5),
                LoudFiles.noise(folder.resolve("4.wav"), 4, 6, 0.15));
        Cli.ok("set", made, "--track", 2, "gapless=yes");
        Cli.ok("set", made, "--track", 4, "crossfade=1.5");
    }

    @BeforeEach
    void aFreshCopy() throws IOException {
        album = Files.copy(made, folder.resolve("a.pregap"), StandardCopyOption.REPLACE_EXISTING);
    }

    @Test
    void everyTrackGoesToTheTargetAsFarAsTheCeilingLetsIt() throws IOException {
        JsonNode report = Cli.json("match", album, "--target", "-20", "--ceiling", "-3");
        JsonNode measured = Cli.json("measure", album);
        for (int number : List.of(1, 2, 4)) {
            assertThat(lufs(measured, number)).as("track " + number).isCloseTo(-20, within(0.1));
            assertThat(report.at("/tracks/" + (number - 1) + "/heldBackDb").doubleValue())
                    .isZero();
        }
        double held = report.at("/tracks/2/heldBackDb").doubleValue();
        assertThat(held).isGreaterThan(0.5);
        assertThat(lufs(measured, 3)).isCloseTo(-20 - held, within(0.1));
        assertThat(peaks(measured)).allMatch(peak -> peak <= -3);
        assertThat(report.get("saved").booleanValue()).isTrue();
    }

    @Test
    void theReportSaysWhatWasAndWhatIsAndWhoIsHeldBack() {
        Cli.Result result = Cli.run("match", album, "--target", "-20", "--ceiling", "-3");
        assertThat(result.code()).isZero();
        assertThat(result.out())
                .startsWith("Tracks matched by integrated loudness to -20.00 LUFS, no peak over -3.0 dBTP\n")
                .containsPattern("(?m)^ 1 1\\.wav .* 0\\.000 .* -20\\.0 ")
                .containsPattern("(?m)^track 3 is held back by [0-9.]+ dB: its peaks reach the ceiling of -3\\.0 dBTP$")
                .endsWith("saved " + album + "; the gains that were are in the table, for going back\n");
    }

    @Test
    void withFitTheTargetGoesDownUntilNobodyIsHeldBack() throws IOException {
        JsonNode report = Cli.json("match", album, "--target", "-20", "--ceiling", "-3", "--fit");
        double target = report.get("targetLufs").doubleValue();
        assertThat(target).isLessThan(-20.5);
        assertThat(report.get("askedLufs").doubleValue()).isEqualTo(-20);
        JsonNode measured = Cli.json("measure", album);
        for (int number = 1; number <= 4; number++) {
            assertThat(lufs(measured, number)).isCloseTo(target, within(0.1));
        }
        assertThat(peaks(measured)).allMatch(peak -> peak <= -3);
        assertThat(report.findValues("heldBackDb")).allMatch(held -> held.doubleValue() == 0);
    }

    @Test
    void aDryRunWritesNothing() throws IOException {
        byte[] before = Files.readAllBytes(album);
        JsonNode report = Cli.json("match", album, "--target", "-20", "--dry-run");
        assertThat(Files.readAllBytes(album)).isEqualTo(before);
        assertThat(report.get("saved").booleanValue()).isFalse();
        JsonNode real = Cli.json("match", album, "--target", "-20");
        assertThat(real.get("tracks")).isEqualTo(report.get("tracks"));
    }

    @Test
    void whatIsMatchedStaysAsItIs() throws IOException {
        Cli.ok("match", album, "--target", "-20");
        byte[] matched = Files.readAllBytes(album);
        Cli.Result again = Cli.run("match", album, "--target", "-20");
        assertThat(again.out()).endsWith("nothing to change: the gains are right already\n");
        assertThat(Files.readAllBytes(album)).isEqualTo(matched);
    }

    @Test
    void offsetsAreKept() throws IOException {
        Cli.ok("set", album, "--track", 2, "match_offset=-2.5");
        JsonNode report = Cli.json("match", album, "--target", "-22");
        assertThat(report.at("/tracks/1/targetLufs").doubleValue()).isEqualTo(-24.5);
        JsonNode measured = Cli.json("measure", album);
        assertThat(lufs(measured, 1)).isCloseTo(-22, within(0.1));
        assertThat(lufs(measured, 2)).isCloseTo(-24.5, within(0.1));
        assertThat(Files.readString(album)).contains("\"matchOffsetDb\": -2.5");
    }

    @Test
    void aReferenceTrackStaysAndTheOthersGoThere() throws IOException {
        double reference = lufs(Cli.json("measure", album), 1);
        JsonNode report = Cli.json("match", album, "--reference", "1", "--ceiling", "0");
        assertThat(report.at("/tracks/0/gainDb").doubleValue()).isZero();
        assertThat(lufs(Cli.json("measure", album), 2)).isCloseTo(reference, within(0.1));
        assertThat(lufs(Cli.json("measure", album), 4)).isCloseTo(reference, within(0.1));
    }

    @Test
    void aReferenceCanBeAnotherRecording() throws IOException {
        Path other = LoudFiles.noise(folder.resolve("other.wav"), 9, 48_000, 5, 0.2, 0);
        double reference =
                Cli.json("measure", other).at("/album/integratedLufs").doubleValue();
        JsonNode report = Cli.json("match", album, "--reference", other);
        assertThat(report.get("targetLufs").doubleValue()).isCloseTo(reference, within(0.001));
        assertThat(lufs(Cli.json("measure", album), 1)).isCloseTo(reference, within(0.1));
    }

    @Test
    void withoutATargetAllGoToTheMiddle() throws IOException {
        JsonNode before = Cli.json("measure", album);
        List<Double> sorted = new ArrayList<>();
        for (int number = 1; number <= 4; number++) {
            sorted.add(lufs(before, number));
        }
        sorted.sort(null);
        JsonNode report = Cli.json("match", album, "--dry-run");
        assertThat(report.get("targetLufs").doubleValue())
                .isCloseTo((sorted.get(1) + sorted.get(2)) / 2, within(0.001));
    }

    @Test
    void theLoudestSectionsCanBeMadeEqual() throws IOException {
        Cli.ok("match", album, "--by", "loudest", "--target", "-23", "--ceiling", "0");
        assertThat(Cli.json("measure", album).findValues("shortTermMaxLufs").subList(0, 4))
                .allMatch(loudest -> Math.abs(loudest.doubleValue() + 23) < 0.1);
        JsonNode report = Cli.json("match", album, "--by", "loudest-30s", "--target", "-23", "--ceiling", "0");
        assertThat(report.at("/tracks/1/lufs").doubleValue()).isCloseTo(-23, within(0.1));
    }

    @Test
    void oneGainForTheAlbumKeepsItsBalance() throws IOException {
        JsonNode before = Cli.json("measure", album);
        JsonNode report = Cli.json("match", album, "--per", "album", "--target", "-18", "--ceiling", "0");
        JsonNode after = Cli.json("measure", album);
        assertThat(after.at("/album/integratedLufs").doubleValue()).isCloseTo(-18, within(0.1));
        double gain = report.at("/album/gainDb").doubleValue();
        for (int number = 1; number <= 4; number++) {
            assertThat(lufs(after, number) - lufs(before, number)).isCloseTo(gain, within(0.01));
        }
        assertThat(report.get("tracks")).isEmpty();
        assertThat(Files.readString(album)).containsOnlyOnce("gainDb");
    }

    @Test
    void theAlbumIsHeldBackByItsHighestPeak() throws IOException {
        JsonNode report = Cli.json("match", album, "--per", "album", "--target", "-10");
        assertThat(report.at("/album/heldBackDb").doubleValue()).isGreaterThan(1);
        assertThat(Cli.json("measure", album).at("/album/truePeakDbtp").doubleValue())
                .isBetween(-1.01, -1.0);
    }

    @Test
    void onlyTheTracksThatAreNamedAreChanged() throws IOException {
        JsonNode report = Cli.json("match", album, "--target", "-20", "--tracks", "1,3-4");
        assertThat(report.get("tracks").findValuesAsText("number")).containsExactly("1", "3", "4");
        JsonNode measured = Cli.json("measure", album);
        assertThat(lufs(measured, 1)).isCloseTo(-20, within(0.1));
        assertThat(lufs(measured, 2)).isGreaterThan(-17);
    }

    @Test
    void silenceIsLeftAloneAndSaid() throws IOException {
        Cli.ok("set", album, "--add", LoudFiles.silence(folder.resolve("5.wav"), 5));
        Cli.Result result = Cli.run("match", album, "--target", "-20");
        assertThat(result.code()).isZero();
        assertThat(result.out())
                .contains("\ntrack 5 has no loudness that could be matched, and is left alone\n")
                .containsPattern("(?m)^ 5 5\\.wav +-inf +0\\.000 +0\\.000 +-inf +-inf");
        JsonNode again = Cli.json("match", album, "--target", "-20", "--dry-run");
        assertThat(again.at("/tracks/4/lufs").isNull()).isTrue();
    }

    @Test
    void whatCannotBeMeantIsRefused() {
        assertRefused("--by takes integrated, loudest or loudest-30s, not 'ear'", "--by", "ear");
        assertRefused("give either --target or --reference, not both", "--target", "-14", "--reference", "1");
        assertRefused("--target takes a figure such as -14 or -1.5, not 'loud'", "--target", "loud");
        assertRefused("a target lies between -60 and 0 LUFS", "--target", "3");
        assertRefused("a ceiling lies between -60 and 20 dBTP", "--ceiling", "21");
        assertRefused("there is no track 5; the album has 4", "--reference", "5");
        assertRefused("there is no track 9; the album has 4", "--tracks", "1,9");
        assertRefused("--tracks counts upwards; 4-2 does not", "--tracks", "4-2");
        assertRefused("--tracks takes numbers such as 1,3-5, not '1;2'", "--tracks", "1;2");
        assertRefused("--per takes track or album, not 'disc'", "--per", "disc");
        assertRefused(
                "one gain for the album needs somewhere to go: --target LUFS or --reference TRACK", "--per", "album");
        assertRefused(
                "one gain for the album changes every track; leave out --tracks",
                "--per",
                "album",
                "--target",
                "-14",
                "--tracks",
                "1");
    }

    private void assertRefused(String message, Object... options) {
        List<Object> arguments = new ArrayList<>(List.of("match", album));
        arguments.addAll(List.of(options));
        Cli.Result result = Cli.run(arguments.toArray());
        assertThat(result.code()).as(message).isEqualTo(ExitCode.USAGE);
        assertThat(result.err()).isEqualTo("pregap: " + message + "\n");
    }

    private static double lufs(JsonNode measured, int track) {
        return measured.at("/tracks/" + (track - 1) + "/integratedLufs").doubleValue();
    }

    private static List<Double> peaks(JsonNode measured) {
        return measured.findValues("truePeakDbtp").stream()
                .map(JsonNode::doubleValue)
                .toList();
    }
}
