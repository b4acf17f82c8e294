package org.pregap.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pregap.testing.Cli;
import org.pregap.testing.LoudFiles;
import org.pregap.testing.WavBytes;

/** The ceiling holds in everything that is delivered, not only in the tracks at the album's rate. */
class MatchCeilingTest {
    @TempDir
    Path folder;

    @Test
    void oneGainForTheAlbumDoesNotLiftHiddenAudioOverTheCeiling() throws IOException {
        LoudFiles.noise(folder.resolve("hidden.wav"), 1, 44_100, 3, 0.1, 0.5);
        LoudFiles.noise(folder.resolve("soft.wav"), 2, 5, 0.05);
        Path sheet = Files.writeString(folder.resolve("sheet.csv"), "file,hidden\nhidden.wav,yes\nsoft.wav,\n");
        Path album = folder.resolve("a.pregap");
        Cli.ok("new", album, "--sheet", sheet);
        JsonNode report = Cli.json("match", album, "--per", "album", "--target", "-15", "--ceiling", "-3");
        assertThat(report.at("/album/heldBackDb").doubleValue()).isGreaterThan(5);
        assertThat(report.at("/album/truePeakDbtp").doubleValue()).isCloseTo(-3, within(0.06));
        Cli.ok("render", album, "--to", folder.resolve("out"), "--tracks", "wav16");
        assertThat(peaks(folder.resolve("out/WAV-16-44.1/00 Hidden.wav"))).allMatch(peak -> peak <= -3);
    }

    @Test
    void whatTheNarrowerBandOfACompactDiscLiftsStaysBelowTheCeiling() throws IOException {
        Path wide = Files.write(folder.resolve("wide.wav"), flattenedByUltrasound());
        Path album = folder.resolve("a.pregap");
        Cli.ok("new", album, wide);
        double atItsOwnRate = peaks(wide).get(0);
        JsonNode report = Cli.json("match", album, "--target", "0");
        assertThat(report.at("/tracks/0/gainDb").doubleValue()).isLessThan(-1.4 - atItsOwnRate);
        Cli.ok("render", album, "--to", folder.resolve("out"), "--tracks", "wav24", "--tracks", "wav16@44.1k");
        assertThat(peaks(folder.resolve("out/WAV-16-44.1/01.wav"))).allMatch(peak -> peak <= -1);
        assertThat(peaks(folder.resolve("out/WAV-24-96/01.wav"))).allMatch(peak -> peak <= -1);
    }

    /** 8 kHz with its third and fifth harmonic, which flatten the peaks and lie beyond what a compact disc holds. */
    private static byte[] flattenedByUltrasound() {
        int[] wave = new int[96_000 * 5];
        for (int i = 0; i < wave.length; i++) {
            double phase = 2 * Math.PI * (i % 12) / 12;
            double value = StrictMath.sin(phase) + StrictMath.sin(3 * phase) / 3 + StrictMath.sin(5 * phase) / 5;
            wave[i] = (int) Math.rint(value * 15_000);
        }
        return WavBytes.pcm16(96_000, wave, wave);
    }

    private static List<Double> peaks(Path file) throws IOException {
        return Cli.json("measure", file).findValues("truePeakDbtp").stream()
                .map(JsonNode::doubleValue)
                .toList();
    }
}
