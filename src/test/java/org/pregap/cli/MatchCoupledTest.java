package org.pregap.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pregap.testing.Cli;
import org.pregap.testing.ForAll;
import org.pregap.testing.LoudFiles;

/** Where tracks overlap, the gain of one changes its neighbour: what is promised must hold nevertheless. */
class MatchCoupledTest {
    @TempDir
    Path folder;

    @Test
    void anAlbumOfCrossfadesMeasuresWhatWasPromised() {
        ForAll.forAll(4, random -> CoupledAlbums.random(folder, random), album -> {
            JsonNode report = Cli.json("match", album, "--target", "-18", "--ceiling", "-2");
            JsonNode measured = Cli.json("measure", album);
            for (JsonNode track : report.get("tracks")) {
                JsonNode found = measured.at("/tracks/" + (track.get("number").intValue() - 1));
                double promised = track.get("targetLufs").doubleValue()
                        - track.get("heldBackDb").doubleValue();
                assertThat(found.get("integratedLufs").doubleValue())
                        .as(track.toString())
                        .isCloseTo(promised, within(0.1));
                assertThat(found.get("truePeakDbtp").doubleValue()).isLessThanOrEqualTo(-2);
            }
        });
    }

    /** In the overlap two loud tracks add up to more than either: both give way, neither without end. */
    @Test
    void theCeilingHoldsInsideTheOverlap() throws IOException {
        Path album = folder.resolve("twins.pregap");
        Path loud = LoudFiles.noise(folder.resolve("loud.wav"), 5, 8, 0.9);
        Cli.ok("new", album, loud, loud);
        Cli.ok("set", album, "--track", 2, "crossfade=6");
        JsonNode report = Cli.json("match", album, "--target", "0");
        assertThat(Cli.json("measure", album).at("/album/truePeakDbtp").doubleValue())
                .isBetween(-1.1, -1.0);
        assertThat(report.get("tracks").findValues("gainDb")).allMatch(gain -> gain.doubleValue() > -3);
    }

    /** From sources of three rates, crossfaded, as 24-bit files that are read again. */
    @Test
    void theFilesOfTheDeliveryMeasureWhatWasPromised() throws IOException {
        Path album = folder.resolve("rates.pregap");
        Cli.ok(
                "new",
                album,
                "--rate",
                "48000",
                LoudFiles.noise(folder.resolve("a.wav"), 1, 96_000, 5, 0.4, 0),
                LoudFiles.noise(folder.resolve("b.wav"), 2, 44_100, 5, 0.1, 0.7),
                LoudFiles.noise(folder.resolve("c.wav"), 3, 48_000, 5, 0.2, 0));
        Cli.ok("set", album, "--track", 2, "crossfade=1");
        Cli.ok("set", album, "--track", 3, "crossfade=0.5", "mark=end");
        JsonNode report = Cli.json("match", album, "--target", "-19", "--ceiling", "-2");
        Path out = folder.resolve("out");
        Cli.ok("render", album, "--to", out, "--tracks", "wav24");
        List<Object> files = new ArrayList<>(List.of("measure"));
        for (String name : Cli.namesIn(out.resolve("WAV-24-48"))) {
            files.add(out.resolve("WAV-24-48").resolve(name));
        }
        JsonNode delivered = Cli.json(files.toArray());
        for (int i = 0; i < 3; i++) {
            JsonNode track = report.at("/tracks/" + i);
            double promised = track.get("targetLufs").doubleValue()
                    - track.get("heldBackDb").doubleValue();
            JsonNode found = delivered.at("/tracks/" + i);
            assertThat(found.get("integratedLufs").doubleValue()).isCloseTo(promised, within(0.1));
            assertThat(found.get("truePeakDbtp").doubleValue()).isLessThanOrEqualTo(-2);
        }
        assertThat(report.at("/tracks/1/heldBackDb").doubleValue()).isPositive();
    }

    /** The overlap belongs to track 2, and already the end of track 1, whose gain may not change, is over the ceiling. */
    @Test
    void whatDoesNotSettleIsSaidAndNotSaved() throws IOException {
        Path album = folder.resolve("stuck.pregap");
        Cli.ok(
                "new",
                album,
                LoudFiles.noise(folder.resolve("1.wav"), 1, 8, 0.9),
                LoudFiles.noise(folder.resolve("2.wav"), 2, 8, 0.1));
        Cli.ok("set", album, "--track", 2, "crossfade=6");
        byte[] before = Files.readAllBytes(album);
        Cli.Result result = Cli.run("match", album, "--target", "-20", "--ceiling", "-12", "--tracks", "2");
        assertThat(result.code()).as(result.toString()).isEqualTo(ExitCode.FINDINGS);
        assertThat(result.out()).contains("nothing was saved: after 12 rounds track 2 is still not what was promised;");
        assertThat(Files.readAllBytes(album)).isEqualTo(before);
    }
}
