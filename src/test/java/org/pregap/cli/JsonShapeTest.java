package org.pregap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pregap.testing.Cli;
import org.pregap.testing.Tones;

/** The keys that other programs rely on, their types and where they are null. */
class JsonShapeTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    private Path album;

    @BeforeEach
    void anAlbumOfTwoTracks() throws IOException {
        album = folder.resolve("a.pregap");
        Path one = Tones.wavOfCdFrames(folder.resolve("one.wav"), 1, 300);
        Path two = Tones.wavOfCdFrames(folder.resolve("two.wav"), 2, 300);
        json("new", album, one, two, "--title", "Caf\u00e9");
        json("set", album, "--track", 2, "title=Two", "isrc=AA6Q72600001", "flags=DCP PRE", "indexes=1");
    }

    @Test
    void infoGivesTheLayout() throws IOException {
        JsonNode info = json("info", album);
        assertThat(keys(info)).contains("title", "performer", "upc", "sampleRate", "leadOutFrames", "tracks");
        assertThat(info.get("title").textValue()).isEqualTo("Caf\u00e9");
        assertThat(info.get("performer").textValue()).isEmpty();
        assertThat(info.get("upc").isNull()).isTrue();
        assertThat(info.get("sampleRate").intValue()).isEqualTo(44_100);
        assertThat(info.get("leadOutFrames").intValue()).isEqualTo(900);
        JsonNode second = info.at("/tracks/1");
        assertThat(keys(second)).contains("number", "title", "performer", "isrc", "flags", "indexes", "lengthFrames");
        assertThat(second.get("number").intValue()).isEqualTo(2);
        assertThat(second.get("isrc").textValue()).isEqualTo("AA6Q72600001");
        assertThat(second.get("flags").toString()).isEqualTo("[\"DCP\",\"PRE\"]");
        assertThat(second.get("indexes").toString()).isEqualTo("{\"0\":450,\"1\":600,\"2\":675}");
        assertThat(second.get("lengthFrames").intValue()).isEqualTo(300);
        assertThat(info.at("/tracks/0/isrc").isNull()).isTrue();
        assertThat(info.at("/tracks/0/flags").isEmpty()).isTrue();
        assertThat(info.at("/tracks/0/lengthFrames").intValue()).isEqualTo(450);
    }

    @Test
    void infoOfTheMasterIsThatOfTheAlbum() throws IOException {
        json("set", album, "upc=4006381333931", "master_id=JOB 1");
        JsonNode before = json("info", album);
        json("render", album, "--to", folder.resolve("out"), "--ddp");
        assertThat(json("info", folder.resolve("out"))).isEqualTo(before);
        assertThat(before.get("upc").textValue()).isEqualTo("4006381333931");
    }

    @Test
    void checkGivesTheFindings() throws IOException {
        json("set", album, "--track", 2, "pause=1");
        json("set", album, "master_id=Gr\u00fc\u00dfe");
        Cli.Result checked = Cli.run("check", album, "--json");
        assertThat(checked.code()).isEqualTo(1);
        assertThat(checked.err()).isEmpty();
        JsonNode findings = JSON.readTree(checked.out()).get("findings");
        for (JsonNode finding : findings) {
            assertThat(keys(finding))
                    .contains("rule", "severity", "track", "tracks", "frames", "message", "why", "fix");
            assertThat(finding.get("severity").textValue()).isIn("error", "warning", "note");
            assertThat(finding.get("track").isNull() || finding.get("track").isInt())
                    .isTrue();
            assertThat(finding.get("frames").isNull() || finding.get("frames").isInt())
                    .isTrue();
        }
        assertThat(findings.findValuesAsText("rule"))
                .containsExactly("MASTER-ID", "TEXTS-INCOMPLETE", "ISRC-INCOMPLETE", "CONTROL-CHANGE")
                .doesNotHaveDuplicates();
        JsonNode change = findings.get(3);
        assertThat(change.get("track").intValue()).isEqualTo(2);
        assertThat(change.get("frames").intValue()).isEqualTo(450);
        assertThat(change.get("tracks").toString()).isEqualTo("[2]");
        assertThat(findings.at("/1/tracks").toString()).as("no title for them").isEqualTo("[1]");
        assertThat(findings.at("/0/track").isNull()).isTrue();
        assertThat(findings.at("/0/frames").isNull()).isTrue();
    }

    @Test
    void checkOfASoundAlbumGivesAnEmptyList() throws IOException {
        Path plain = folder.resolve("b.pregap");
        json("new", plain, folder.resolve("one.wav"));
        assertThat(json("check", plain).toString()).isEqualTo("{\"findings\":[]}");
    }

    @Test
    void newAndSetGiveTheAlbumAndTheirNotes() throws IOException {
        JsonNode made = json("new", folder.resolve("b.pregap"), folder.resolve("one.wav"));
        assertThat(made.get("notes")).hasSize(2);
        JsonNode changed = json("set", album, "--track", 2, "pause=1.999");
        assertThat(changed.at("/notes").size()).isEqualTo(1);
        assertThat(changed.at("/tracks/1/indexes/1").intValue()).isEqualTo(600);
    }

    @Test
    void verifyTellsWhatItFound() throws IOException {
        json("render", album, "--to", folder.resolve("out"), "--ddp");
        JsonNode verified = json("verify", folder.resolve("out"));
        assertThat(verified.get("sound").booleanValue()).isTrue();
        assertThat(verified.get("findings")).isEmpty();
        assertThat(verified.at("/disc/tracks")).hasSize(2);
    }

    private static JsonNode json(Object... arguments) throws IOException {
        List<Object> all = new ArrayList<>(List.of(arguments));
        all.add("--json");
        Cli.Result result = Cli.ok(all.toArray());
        assertThat(result.err()).isEmpty();
        return JSON.readTree(result.out());
    }

    private static List<String> keys(JsonNode node) {
        List<String> keys = new ArrayList<>();
        node.fieldNames().forEachRemaining(keys::add);
        return keys;
    }
}
