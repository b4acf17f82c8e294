package org.pregap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.commons.io.file.PathUtils;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pregap.testing.Cli;
import org.pregap.testing.Tones;

/** Somebody had a delivery in his hands after it was proved; {@code verify} names what he touched. */
class TouchedDeliveryTest {
    @TempDir
    static Path shared;

    @TempDir
    Path folder;

    private Path out;

    @BeforeAll
    static void aDelivery() throws IOException {
        Path album = shared.resolve("a.pregap");
        Path one = Tones.wav(shared.resolve("one.wav"), 1, 400 * 588);
        Path two = Tones.wav(shared.resolve("two.wav"), 2, 500 * 588);
        Cli.ok("new", album, one, two, "--title", "Album");
        Cli.ok(
                "render",
                album,
                "--to",
                shared.resolve("out"),
                "--ddp",
                "--image",
                "--tracks",
                "wav24",
                "--tracks",
                "flac16");
    }

    @BeforeEach
    void aCopyOfIt() throws IOException {
        out = folder.resolve("out");
        PathUtils.copyDirectory(shared.resolve("out"), out);
    }

    @Test
    void untouchedItIsSound() throws IOException {
        JsonNode proof = Cli.json("verify", out);
        assertThat(proof.path("sound").asBoolean()).isTrue();
        assertThat(proof.path("comparedWithReport").asBoolean()).isTrue();
        assertThat(proof.path("unproved")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"FLAC-16-44.1/01.flac", "WAV-24-44.1/02.wav"})
    void aFlippedBitIsNamedWithItsFile(String name) throws IOException {
        for (double place : new double[] {0.001, 0.5, 0.999}) {
            byte[] good = Files.readAllBytes(out.resolve(name));
            byte[] bad = good.clone();
            bad[(int) (bad.length * place)] ^= 4;
            Files.write(out.resolve(name), bad);
            assertThat(faults()).singleElement().asString().startsWith(name + " has MD5 ");
            Files.write(out.resolve(name), good);
        }
    }

    @Test
    void aChangeOfWhatAFileSaysOfItselfIsNamedThoughItsSoundIsTheSame() throws IOException {
        Path file = out.resolve("WAV-24-44.1/01.wav");
        byte[] tagged = Files.readAllBytes(file);
        byte[] longer = new byte[tagged.length + 12];
        System.arraycopy(tagged, 0, longer, 0, tagged.length);
        System.arraycopy("note\4\0\0\0mine".getBytes(StandardCharsets.ISO_8859_1), 0, longer, tagged.length, 12);
        Files.write(file, longer);
        assertThat(faults()).singleElement().asString().startsWith("WAV-24-44.1/01.wav has MD5 ");
    }

    @Test
    void aRenamedFileIsToldWithItsNewName() throws IOException {
        Files.move(out.resolve("FLAC-16-44.1/02.flac"), out.resolve("FLAC-16-44.1/02 Better.flac"));
        assertThat(faults()).containsExactly("FLAC-16-44.1/02.flac is called 02 Better.flac now");
    }

    @Test
    void filesThatWentAndFilesThatCameAreNamed() throws IOException {
        Files.delete(out.resolve("FLAC-16-44.1/02.flac"));
        Files.delete(out.resolve("IMAGE/Album.cue"));
        PathUtils.deleteDirectory(out.resolve("WAV-24-44.1"));
        Files.writeString(out.resolve("FLAC-16-44.1/.DS_Store"), "x");
        Files.writeString(out.resolve("read me.txt"), "x");
        Files.createDirectory(out.resolve("MP3"));
        assertThat(faults())
                .containsExactlyInAnyOrder(
                        "FLAC-16-44.1/02.flac is missing",
                        "IMAGE/Album.cue is missing",
                        "WAV-24-44.1/01.wav is missing",
                        "WAV-24-44.1/02.wav is missing",
                        "FLAC-16-44.1/.DS_Store is not in the report: it was added after the delivery",
                        "read me.txt is not in the report: it was added after the delivery",
                        "MP3 is not in the report: it was added after the delivery");
    }

    @Test
    void aReportThatSaysSomethingElseThanItDidIsNotBelieved() throws IOException {
        String changed = "report.json is not as it was written: what it says may have been changed";
        rewrite(text -> text.replaceFirst("\"truePeakDbtp\": -?[0-9.]+", "\"truePeakDbtp\": -1.0"));
        assertThat(faults()).containsExactly(changed);
        rewrite(text -> text.replaceFirst("(?s)\"seal\": .*", "\"sealed\": true\n}\n"));
        assertThat(faults()).containsExactly(changed);
        rewrite(text -> text.replaceFirst("\"bytes\"", "\"bytes\": 1, \"bytes\""));
        assertThat(Cli.run("verify", out).code()).isEqualTo(ExitCode.INPUT);
        rewrite(text -> text.substring(0, text.length() / 2));
        Cli.Result cut = Cli.run("verify", out);
        assertThat(cut.code()).isEqualTo(ExitCode.INPUT);
        assertThat(cut.err()).contains("report.json, line ", ": is damaged: it is no JSON any more; copy it again");
        assertThat(cut.err()).doesNotContain("Source", "Unexpected");
    }

    @Test
    void aPageThatSaysSomethingElseOrWentIsNamed() throws IOException {
        Path page = out.resolve("report.html");
        String text = Files.readString(page);
        Files.writeString(page, text.replaceFirst("dBTP", "dBtp"));
        assertThat(faults()).containsExactly("report.html is not as it was written");
        Files.delete(page);
        assertThat(faults()).containsExactly("report.html is missing");
    }

    @Test
    void linesEndAsTheyLike() throws IOException {
        rewrite(text -> text.replace("\n", "\r\n"));
        assertThat(faults()).isEmpty();
    }

    @Test
    void withoutReportTheDdpIsProvedAndTheRestIsNamed() throws IOException {
        Files.delete(out.resolve("report.json"));
        Cli.Result verified = Cli.ok("verify", out);
        assertThat(verified.out())
                .contains("there is no report.json, so nothing can be said of FLAC-16-44.1, IMAGE, WAV-24-44.1,"
                        + " report.html");
        PathUtils.deleteDirectory(out.resolve("DDP"));
        Cli.Result nothing = Cli.run("verify", out);
        assertThat(nothing.code()).isEqualTo(ExitCode.INPUT);
        assertThat(nothing.err()).contains("nor a report.json");
    }

    private List<String> faults() throws IOException {
        Cli.Result result = Cli.run("verify", out, "--json");
        List<String> messages = new ArrayList<>();
        JsonNode json = new ObjectMapper().readTree(result.out());
        json.path("findings")
                .forEach(finding -> messages.add(finding.path("message").asText()));
        assertThat(result.code()).isEqualTo(messages.isEmpty() ? ExitCode.DONE : ExitCode.FINDINGS);
        return messages;
    }

    private void rewrite(UnaryOperator<String> change) throws IOException {
        String whole = Files.readString(shared.resolve("out/report.json"));
        assertThat(change.apply(whole)).isNotEqualTo(whole);
        Files.writeString(out.resolve("report.json"), change.apply(whole));
    }
}
