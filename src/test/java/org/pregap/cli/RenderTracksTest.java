package org.pregap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pregap.format.parts.PcmFile;
import org.pregap.format.wav.WavReader;
import org.pregap.testing.Cli;
import org.pregap.testing.Tones;
import org.pregap.testing.WavBytes;

/**
 * Album files on the command line. Three tracks: 300 CD frames and 100 samples at 44.1 kHz, 4 s at 96 kHz, 4 s at 48 kHz,
 * with a pause of 2 s after the first and a gapless join after the second.
 */
class RenderTracksTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    private Path album;
    private Path out;

    @BeforeEach
    void anAlbumOfMixedRatesAndDepths() throws IOException {
        album = folder.resolve("a.pregap");
        out = folder.resolve("out");
        Path one = Tones.wav(folder.resolve("one.wav"), 1, 300 * 588 + 100);
        Path two = Files.write(folder.resolve("two.wav"), WavBytes.pcm24(96_000, Tones.noise(2, 4 * 96_000 + 77)));
        Path three = Files.write(folder.resolve("three.wav"), WavBytes.pcm24(48_000, Tones.noise(3, 4 * 48_000)));
        Cli.ok("new", album, one, two, three, "--title", "Album", "--rate", 44_100);
        Cli.ok("set", album, "--track", 1, "title=One");
        Cli.ok("set", album, "--track", 3, "gapless=yes", "title=What / now?");
    }

    @Test
    void filesEndToEndAreTheProgrammeOfTheDisc() throws IOException {
        Cli.Result rendered = Cli.ok("render", album, "--to", out, "--ddp", "--tracks", "wav16");
        assertThat(Cli.namesIn(out)).containsExactly("DDP", "WAV-16-44.1", "report.html", "report.json");
        assertThat(Cli.namesIn(out.resolve("WAV-16-44.1")))
                .containsExactly("01 One.wav", "02.wav", "03 What _ now_.wav");
        byte[] image = Files.readAllBytes(out.resolve("DDP/IMAGE.DAT"));
        assertThat(samples(out.resolve("WAV-16-44.1"))).isEqualTo(Arrays.copyOfRange(image, 150 * 2352, image.length));
        assertThat(rendered.out())
                .contains("RESAMPLED: two.wav from 96 kHz to 44.1 kHz", "RESAMPLED: three.wav from 48 kHz to 44.1 kHz");
        assertThat(Cli.ok("verify", out).out()).contains("is sound", "9 files");
    }

    @Test
    void everyFormatAndRateIsCutFromOnePassOfItsOwn() throws IOException {
        Cli.ok("render", album, "--to", out, "--tracks", "wav24", "--tracks", "wav32f@96k", "--tracks", "wav24@44.1");
        assertThat(Cli.namesIn(out)).containsExactly("WAV-24-44.1", "WAV-32F-96", "report.html", "report.json");
        long cdFrames = 0;
        for (String name : Cli.namesIn(out.resolve("WAV-24-44.1"))) {
            PcmFile low = WavReader.open(out.resolve("WAV-24-44.1").resolve(name));
            PcmFile high = WavReader.open(out.resolve("WAV-32F-96").resolve(name));
            assertThat(low.lengthSamples() % 588).isZero();
            assertThat(high.lengthSamples()).isEqualTo(low.lengthSamples() / 588 * 1280);
            cdFrames += low.lengthSamples() / 588;
        }
        // 301 + 150 + ⌈(4 s + 36 samples) + 4 s⌉ = 601 from the first INDEX 01 to the lead-out
        assertThat(cdFrames).isEqualTo(301 + 150 + 601);
        JsonNode report = report();
        assertThat(report.at("/tracks/1/format").asText()).isEqualTo("wav32f");
        assertThat(report.at("/conversions/2").toString())
                .isEqualTo("{\"what\":\"programme\",\"fromHz\":44100,\"toHz\":96000,\"into\":\"WAV-32F-96\"}");
        assertThat(report.at("/tracks/0/files/0/md5").asText()).hasSize(32);
        assertThat(report.has("ddp")).isFalse();
    }

    @Test
    void untouchedSixteenBitsAreInEveryFileBitForBit() throws IOException {
        Cli.ok("render", album, "--to", out, "--tracks", "wav16", "--tracks", "wav24", "--tracks", "wav32f");
        byte[] source = Tones.bytes(1, 300 * 588 + 100);
        assertThat(Files.readAllBytes(out.resolve("WAV-16-44.1/01 One.wav"))).containsSequence(source);
        int[][] noise = Tones.noise(1, 300 * 588 + 100);
        for (int[] channel : noise) {
            Arrays.setAll(channel, i -> channel[i] << 8);
        }
        assertThat(Files.readAllBytes(out.resolve("WAV-24-44.1/01 One.wav")))
                .containsSequence(WavBytes.samples(24, noise));
    }

    @Test
    void pausesGoWhereTheyAreWanted() throws IOException {
        Cli.ok("render", album, "--to", out, "--tracks", "wav16", "--pauses", "next");
        assertThat(length("01 One.wav")).isEqualTo(301 * 588);
        Cli.ok("render", album, "--to", out, "--replace", "--tracks", "wav16", "--pauses", "drop");
        assertThat(length("01 One.wav")).isEqualTo(301 * 588);
        assertThat(length("02.wav")).isEqualTo(300 * 588);
        Cli.ok("render", album, "--to", out, "--replace", "--tracks", "wav16");
        assertThat(length("01 One.wav")).isEqualTo(451 * 588);
    }

    /** Track 2 has ⌈384,077 · 44,100 / 96,000⌉ = 176,436 samples = 300 CD frames and 36 samples. */
    @Test
    void aContinuousJoinBleedsOrIsCutExactly() throws IOException {
        Cli.Result bleeding = Cli.ok("render", album, "--to", out, "--tracks", "wav16");
        assertThat(bleeding.out())
                .contains("WARNING JOIN-BLEED", "its file begins with 36 samples (0.8 ms) of track 2");
        Cli.Result exact = Cli.ok("render", album, "--to", out, "--replace", "--tracks", "wav16", "--cut", "exact");
        assertThat(exact.out()).doesNotContain("JOIN-BLEED");
        assertThat(length("02.wav")).isEqualTo(176_436);
        assertThat(Cli.ok("render", album, "--to", folder.resolve("d"), "--ddp").out())
                .doesNotContain("JOIN-BLEED");
    }

    @Test
    void filesAreCalledAsIsWantedAndWhatBecameOfItIsSaid() throws IOException {
        Cli.Result rendered =
                Cli.ok("render", album, "--to", out, "--tracks", "wav16", "--names", "{title} ({track}-{tracks})");
        assertThat(Cli.namesIn(out.resolve("WAV-16-44.1")))
                .containsExactly("(2-3).wav", "One (1-3).wav", "What _ now_ (3-3).wav");
        assertThat(rendered.out()).contains("NOTE FILE-NAME", "'What _ now_ (3-3)' instead of 'What / now? (3-3)'");
        assertThat(report().at("/findings").findValuesAsText("rule")).contains("FILE-NAME");
        assertThat(report().at("/tracks/0/files/0/name").asText()).isEqualTo("One (1-3).wav");
        Cli.Result unknown =
                Cli.run("render", album, "--to", out, "--replace", "--tracks", "wav16", "--names", "{name}");
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.err()).contains("there is no field {name}", "{performer}");
    }

    @Test
    void rulesOfTheDiscDoNotStopFiles() {
        Cli.ok("set", album, "--track", 1, "title=\u6f6e");
        Cli.Result rendered = Cli.ok("render", album, "--to", out, "--tracks", "wav16");
        assertThat(rendered.out()).doesNotContain("CDTEXT");
        assertThat(Cli.run("render", album, "--to", out, "--replace", "--tracks", "wav16", "--ddp")
                        .code())
                .isEqualTo(1);
    }

    @Test
    void aTouchedFileIsFoundByVerify() throws IOException {
        Cli.ok("render", album, "--to", out, "--tracks", "wav16");
        Path file = out.resolve("WAV-16-44.1/02.wav");
        byte[] bytes = Files.readAllBytes(file);
        bytes[5000] ^= 1;
        Files.write(file, bytes);
        Files.delete(out.resolve("WAV-16-44.1/01 One.wav"));
        Cli.Result verified = Cli.run("verify", out);
        assertThat(verified.code()).isEqualTo(1);
        assertThat(verified.out()).contains("WAV-16-44.1/01 One.wav is missing", "WAV-16-44.1/02.wav has MD5");
    }

    @Test
    void theLoudnessOfFilesIsReportedAndThatOfADiscWhereWanted() throws IOException {
        Cli.ok("set", album, "gain_db=5");
        Cli.Result rendered = Cli.ok("render", album, "--to", out, "--ddp", "--loudness", "--tracks", "wav16");
        assertThat(rendered.out())
                .contains("LUFS, true peak", "as measured from disk", "OVER between samples: 01 One.wav (+");
        JsonNode file = report().at("/tracks/0/files/1/loudness");
        assertThat(report().at("/ddp/loudness/tracks/1/integratedLufs")).isEqualTo(file.get("integratedLufs"));
        assertThat(report().at("/ddp/loudness/album")).isEqualTo(report().at("/tracks/0/albumLoudness"));
        Cli.ok("render", album, "--to", out, "--replace", "--ddp");
        assertThat(report().at("/ddp").has("loudness")).isFalse();
    }

    @Test
    void theReportSaysHowLoudTheFilesAreThatLieThere() throws IOException {
        Cli.ok("render", album, "--to", out, "--tracks", "wav24@96k");
        Path files = out.resolve("WAV-24-96");
        List<Object> measure = new ArrayList<>(List.of("measure", "--json"));
        Cli.namesIn(files).forEach(name -> measure.add(files.resolve(name)));
        JsonNode measured = JSON.readTree(Cli.ok(measure.toArray()).out());
        JsonNode reported = report().at("/tracks/0");
        for (int i = 0; i < 3; i++) {
            ObjectNode found = measured.at("/tracks/" + i).deepCopy();
            found.remove("file");
            assertThat(reported.at("/files/" + i + "/loudness")).isEqualTo(found);
        }
        assertThat(reported.get("albumLoudness")).isEqualTo(measured.get("album"));
    }

    @Test
    void hiddenAudioHasItsFile() throws IOException {
        Path sheet = Files.writeString(folder.resolve("s.csv"), "file,title,hidden\none.wav,,yes\nthree.wav,T,\n");
        Path other = folder.resolve("b.pregap");
        Cli.ok("new", other, "--sheet", sheet);
        Cli.ok("render", other, "--to", out, "--tracks", "wav24@44100");
        assertThat(Cli.namesIn(out.resolve("WAV-24-44.1"))).containsExactly("00 Hidden.wav", "01 T.wav");
    }

    @Test
    void ditherCanBeChosenAndFallsBackWhereItsCurveIsNotMadeForIt() throws IOException {
        Cli.ok("set", album, "gain_db=-1");
        Cli.Result rendered =
                Cli.ok("render", album, "--to", out, "--tracks", "wav16", "--tracks", "wav24", "--dither", "lipshitz");
        assertThat(rendered.out()).contains("dithered (lipshitz)", "tpdf instead of lipshitz");
        assertThat(report().at("/tracks/0/dither").asText()).isEqualTo("lipshitz");
        assertThat(report().at("/tracks/1/dither").asText()).isEqualTo("tpdf");
    }

    @Test
    void shapedDitherIsTheSameOnAnyNumberOfThreadsAndInAnyBlocks() throws IOException {
        Cli.ok("set", album, "gain_db=-1", "dither=shibata");
        Cli.ok("render", album, "--to", out, "--ddp", "--threads", 1);
        byte[] first = Files.readAllBytes(out.resolve("DDP/IMAGE.DAT"));
        Cli.ok("render", album, "--to", out, "--replace", "--ddp", "--threads", 5, "--block", 588);
        assertThat(Files.readAllBytes(out.resolve("DDP/IMAGE.DAT"))).isEqualTo(first);
    }

    private long length(String name) throws IOException {
        return WavReader.open(out.resolve("WAV-16-44.1").resolve(name)).lengthSamples();
    }

    private static byte[] samples(Path folder) throws IOException {
        var all = new ByteArrayOutputStream();
        for (String name : Cli.namesIn(folder)) {
            byte[] file = Files.readAllBytes(folder.resolve(name));
            int dataBytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).getInt(40);
            all.write(file, 44, dataBytes);
        }
        return all.toByteArray();
    }

    private JsonNode report() throws IOException {
        return JSON.readTree(Files.readString(out.resolve("report.json")));
    }
}
