package org.pregap.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pregap.testing.Cli;
import org.pregap.testing.LoudFiles;
import org.pregap.testing.WavBytes;

class MeasureCommandTest {
    private static final List<String> FIGURES = List.of(
            "integratedLufs",
            "loudnessRangeLu",
            "momentaryMaxLufs",
            "shortTermMaxLufs",
            "truePeakDbtp",
            "samplePeakDbfs",
            "plrDb");

    @TempDir
    Path folder;

    private Path loud;
    private Path soft;

    @BeforeEach
    void twoFiles() throws IOException {
        loud = LoudFiles.noise(folder.resolve("loud, \"live\".wav"), 1, 6, 0.8);
        soft = LoudFiles.noise(folder.resolve("soft.wav"), 2, 48_000, 5, 0.1, 0);
    }

    @Test
    void anAlbumThatCannotBeDeliveredIsRefusedByName() throws IOException {
        Path album = folder.resolve("odd.pregap");
        Path odd = LoudFiles.noise(folder.resolve("odd.wav"), 3, 37_800, 5, 0.1, 0);
        Cli.run("new", album, soft, odd);
        for (String command : List.of("measure", "match")) {
            Cli.Result result = Cli.run(command, album);
            assertThat(result.code()).as(result.toString()).isEqualTo(3);
            assertThat(result.err()).contains(album.toString(), "odd.wav has 37.8 kHz", "its findings say what to do");
        }
        Path overlong = folder.resolve("overlong.pregap");
        Cli.run("new", overlong, soft, loud);
        Cli.run("set", overlong, "--track", 2, "crossfade=5");
        assertThat(Cli.run("measure", overlong).code()).isEqualTo(3);
    }

    @Test
    void aSourceThatIsNoLongerTheOneTakenInIsNamed() throws IOException {
        Path album = folder.resolve("a.pregap");
        Cli.run("new", album, soft, loud);
        LoudFiles.noise(soft, 7, 48_000, 5, 0.2, 0);
        Cli.Result measured = Cli.run("measure", album);
        assertThat(measured.out() + measured.err()).contains("soft.wav is not the file that was taken in");
        Cli.Result matched = Cli.run("match", album, "--dry-run");
        assertThat(matched.out() + matched.err()).contains("soft.wav is not the file that was taken in");
        Cli.run("set", album, "--track", 1, "file=" + soft);
        assertThat(Cli.run("match", album, "--dry-run").out()).doesNotContain("taken in");
    }

    @Test
    void aSourceOfAnotherLengthThanTheAlbumKnowsIsUnsuitable() throws IOException {
        Path album = folder.resolve("a.pregap");
        Cli.run("new", album, soft);
        LoudFiles.noise(soft, 2, 48_000, 4, 0.1, 0);
        Cli.Result result = Cli.run("measure", album);
        assertThat(result.code()).as(result.toString()).isEqualTo(3);
        assertThat(result.err()).contains("soft.wav", "192000 samples, the album expects 240000");
    }

    @Test
    void filesAreListedWithTheAlbumTheyWouldMake() throws IOException {
        JsonNode measured = Cli.json("measure", loud, soft);
        assertThat(measured.get("tracks")).hasSize(2);
        assertThat(measured.at("/tracks/0/file").textValue()).isEqualTo(loud.toString());
        for (JsonNode line : List.of(measured.at("/tracks/0"), measured.at("/tracks/1"), measured.get("album"))) {
            assertThat(FIGURES)
                    .allSatisfy(
                            key -> assertThat(line.get(key).isNumber()).as(key).isTrue());
            assertThat(line.get("dynamicRange").isInt()).isTrue();
            assertThat(line.get("plrDb").doubleValue())
                    .isCloseTo(
                            line.get("truePeakDbtp").doubleValue()
                                    - line.get("integratedLufs").doubleValue(),
                            within(0.001));
        }
        assertThat(measured.has("joins")).isFalse();
        assertThat(measured.at("/album/truePeakDbtp")).isEqualTo(measured.at("/tracks/0/truePeakDbtp"));
        assertThat(measured.at("/album/integratedLufs").doubleValue())
                .isBetween(
                        measured.at("/tracks/1/integratedLufs").doubleValue(),
                        measured.at("/tracks/0/integratedLufs").doubleValue());
    }

    @Test
    void anAlbumIsMeasuredAsItIsDeliveredWithItsJoins() throws IOException {
        Path album = folder.resolve("a.pregap");
        Cli.ok("new", album, loud, loud);
        JsonNode asIs = Cli.json("measure", album);
        assertThat(asIs.at("/tracks/0/integratedLufs").doubleValue())
                .isCloseTo(
                        Cli.json("measure", loud).at("/tracks/0/integratedLufs").doubleValue(), within(0.2));
        assertThat(asIs.at("/joins/0/differenceLu").doubleValue()).isCloseTo(0, within(0.5));
        Cli.ok("set", album, "--track", 2, "gain_db=-6", "title=Second");
        JsonNode lower = Cli.json("measure", album);
        assertThat(lower.at("/tracks/1/integratedLufs").doubleValue())
                .isCloseTo(asIs.at("/tracks/0/integratedLufs").doubleValue() - 6, within(0.2));
        assertThat(lower.at("/tracks/1/number").intValue()).isEqualTo(2);
        assertThat(lower.at("/tracks/1/title").textValue()).isEqualTo("Second");
        assertThat(lower.at("/tracks/1/file").textValue()).isEqualTo("loud, \"live\".wav");
        assertThat(lower.at("/joins/0/track").intValue()).isEqualTo(2);
        assertThat(lower.at("/joins/0/differenceLu").doubleValue()).isCloseTo(-6, within(0.5));
    }

    @Test
    void theTableIsForPeople() {
        List<String> lines = Cli.run("measure", loud, soft).out().lines().toList();
        assertThat(lines.get(0)).matches(" # +I +LRA +M max +S max +peak +sample +PLR +DR");
        assertThat(lines.get(1)).matches(" +LUFS +LU +LUFS +LUFS +dBTP +dBFS +dB");
        assertThat(lines.get(2)).matches(" 1 loud, \"live\"\\.wav +(-?[0-9]+\\.[0-9] +){7}DR-?[0-9]+");
        assertThat(lines.get(3)).startsWith(" 2 soft.wav  ");
        assertThat(lines.get(4)).startsWith("   album  ");
        assertThat(lines).hasSize(5);
    }

    @Test
    void silenceIsMinusInfinity() throws IOException {
        Path silence = LoudFiles.silence(folder.resolve("silence.wav"), 1);
        assertThat(Cli.run("measure", silence).out()).containsPattern("silence\\.wav +-inf +0\\.0 +-inf +-inf +-inf");
        JsonNode measured = Cli.json("measure", silence);
        assertThat(measured.at("/album/integratedLufs").isNull()).isTrue();
        assertThat(measured.at("/album/plrDb").isNull()).isTrue();
        List<CSVRecord> rows = csv("measure", silence);
        assertThat(rows.get(1).get(3)).isEmpty();
    }

    @Test
    void theTableForSpreadsheetsHasARowForEachTrackAndOneForTheAlbum() throws IOException {
        List<CSVRecord> rows = csv("measure", loud, soft);
        assertThat(rows).hasSize(4);
        List<String> heading = new ArrayList<>(List.of("track", "file", "title"));
        heading.addAll(FIGURES);
        heading.add("dynamicRange");
        assertThat(rows.get(0).toList()).isEqualTo(heading);
        assertThat(rows.get(1).get(1)).isEqualTo(loud.toString());
        assertThat(rows.get(3).get(0)).isEqualTo("album");
        assertThat(Double.parseDouble(rows.get(2).get(3)))
                .isEqualTo(Cli.json("measure", loud, soft)
                        .at("/tracks/1/integratedLufs")
                        .doubleValue());
    }

    @Test
    void plotsAreWhatTheirNamesSay() throws Exception {
        Path svg = folder.resolve("plot.svg");
        Cli.ok("measure", loud, soft, "--plot", svg);
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(svg.toFile());
        assertThat(Files.readString(svg)).contains("soft.wav").doesNotContain("NaN");
        Path png = folder.resolve("plot.PNG");
        Cli.ok("measure", loud, LoudFiles.silence(folder.resolve("silence.wav"), 1), "--plot", png);
        assertThat(ImageIO.read(new ByteArrayInputStream(Files.readAllBytes(png)))
                        .getWidth())
                .isEqualTo(1920);
        assertRefused(
                "the name of a plot ends in .svg or .png, that of x.pdf does not", "measure", loud, "--plot", "x.pdf");
    }

    @Test
    void aMonoFileIsOneLoudspeakerOrTwo() throws IOException {
        int[] tone = new int[3 * 44_100];
        for (int i = 0; i < tone.length; i++) {
            tone[i] = (int) (10_000 * StrictMath.sin(i * 0.142));
        }
        Path mono = Files.write(folder.resolve("mono.wav"), WavBytes.pcm16(44_100, tone));
        Path stereo = Files.write(folder.resolve("stereo.wav"), WavBytes.pcm16(44_100, tone, tone));
        double one = Cli.json("measure", mono).at("/album/integratedLufs").doubleValue();
        double two = Cli.json("measure", mono, "--dual-mono")
                .at("/album/integratedLufs")
                .doubleValue();
        assertThat(two - one).isCloseTo(3.0103, within(0.001));
        assertThat(two)
                .isEqualTo(
                        Cli.json("measure", stereo).at("/album/integratedLufs").doubleValue());
    }

    @Test
    void playersAreAskedFor() throws IOException {
        JsonNode measured = Cli.json("measure", loud, soft, "--platforms");
        JsonNode first = measured.at("/platforms/0");
        assertThat(first.get("name").textValue()).startsWith("Spotify");
        assertThat(first.get("tracks")).hasSize(2);
        assertThat(first.at("/album/integratedLufs").doubleValue()).isCloseTo(-14, within(0.001));
        assertThat(Cli.json("measure", loud).has("platforms")).isFalse();
        assertThat(Cli.run("measure", loud, soft, "--platforms").out())
                .contains("What players would do", "Tidal", "* held back by the peak");
    }

    @Test
    void whatIsNoSoundIsRefusedWithItsPlace() throws IOException {
        double[] samples = new double[1000];
        samples[700] = Double.NaN;
        Path broken = Files.write(folder.resolve("nan.wav"), WavBytes.float32(44_100, samples, samples));
        Cli.Result result = Cli.run("measure", loud, broken);
        assertThat(result.code()).isEqualTo(ExitCode.INPUT);
        assertThat(result.err()).contains("nan.wav", "700");
        Path none = folder.resolve("none.wav");
        assertThat(Cli.run("measure", loud, none).code()).isEqualTo(ExitCode.INPUT);
        assertThat(Cli.run("measure", loud, none).err()).isEqualTo("pregap: " + none + ": there is no such file\n");
    }

    @Test
    void whatCannotBeMeantIsRefused() {
        Path album = folder.resolve("a.pregap");
        Cli.ok("new", album, loud);
        assertRefused(
                album + " is an album, which is measured alone; give one album, or audio files",
                "measure",
                loud,
                album);
        assertRefused("choose one of --json and --csv", "measure", loud, "--json", "--csv");
        assertRefused(
                "the table for spreadsheets has no platforms; use --json", "measure", loud, "--platforms", "--csv");
    }

    private static void assertRefused(String message, Object... arguments) {
        Cli.Result result = Cli.run(arguments);
        assertThat(result.code()).as(message).isEqualTo(ExitCode.USAGE);
        assertThat(result.err()).isEqualTo("pregap: " + message + "\n");
    }

    private static List<CSVRecord> csv(Object... arguments) throws IOException {
        List<Object> all = new ArrayList<>(List.of(arguments));
        all.add("--csv");
        return CSVFormat.RFC4180
                .parse(new StringReader(Cli.run(all.toArray()).out()))
                .getRecords();
    }
}
