package org.pregap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pregap.testing.Cli;
import org.pregap.testing.Tones;

/** How a master is written, as it is asked for, and the performer that is proposed. */
class MasterOptionsTest {
    @TempDir
    Path folder;

    private Path album;
    private Path out;

    @BeforeEach
    void anAlbumOfOneTrack() throws IOException {
        album = folder.resolve("a.pregap");
        out = folder.resolve("out");
        Path one = Tones.wavOfCdFrames(folder.resolve("one.wav"), 1, 300);
        Cli.run("new", album, one, "--title", "Album");
        Cli.run("set", album, "--track", 1, "title=One", "performer=Ann", "isrc=AA6Q72600001");
    }

    @Test
    void aProfileSpeaksWhereTheCommandLineDoesNot() throws IOException {
        Path profile = Files.writeString(
                folder.resolve("plant.json"),
                "{\"dialect\": \"hofa\", \"checksum\": \"md5,crc32\", \"files\": {\"pq\": \"PQ\"}}");
        Cli.Result rendered = Cli.run(
                "render", album, "--to", out, "--ddp", "--profile", profile, "--dialect", "sonoris", "--cdtext-codes");
        assertThat(rendered.code()).as(rendered.err()).isZero();
        assertThat(Cli.namesIn(out.resolve("DDP")))
                .containsExactlyInAnyOrder(
                        "CDTEXT.BIN", "CHECKSUM.TXT", "DDPID", "DDPMS", "IMAGE.DAT", "MD5-Checksum.md5", "PQ");
        assertThat(Cli.run("verify", out).code()).isZero();
    }

    /** 250 packs of 12 bytes for the message, one each for titles and performers, three of sizes; the ISRC is one too many. */
    @Test
    void anAlbumIsCheckedAsAProfileDeliversIt() throws IOException {
        Cli.run("set", album, "--track", 1, "message=" + "m".repeat(250 * 12 - 2));
        Path codes = Files.writeString(folder.resolve("codes.json"), "{\"cdTextCodes\": true}");
        assertThat(Cli.run("check", album).out()).doesNotContain("CDTEXT-FULL");
        Cli.Result checked = Cli.run("check", album, "--profile", codes);
        assertThat(checked.out()).contains("CDTEXT-FULL");
        Cli.Result rendered = Cli.run("render", album, "--to", out, "--ddp", "--profile", codes);
        assertThat(rendered.out()).contains("CDTEXT-FULL");
        assertThat(checked.code()).isEqualTo(rendered.code()).isEqualTo(1);
        assertThat(out).doesNotExist();
    }

    @Test
    void aProfileThatCannotBeUsedEndsTheCheck() throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.json"), "{\"dialect\": \"sony\"}");
        Cli.Result refused = Cli.run("check", album, "--profile", bad);
        assertThat(refused.code()).isEqualTo(3);
        assertThat(refused.err()).contains("bad.json, dialect: there is no DDP dialect 'sony'");
        assertThat(Cli.run("check", folder, "--profile", bad).code()).isEqualTo(2);
    }

    @Test
    void whatDoesNotExistIsRefusedWithWhatThereIs() {
        Cli.Result refused = Cli.run("render", album, "--to", out, "--ddp", "--isrc-placement", "last");
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains("'last'; there are first, first-and-01, 01, every");
        assertThat(out).doesNotExist();
    }

    @Test
    void thePerformerOfTheTracksIsTakenOnlyWhenItIsAskedFor() {
        assertThat(Cli.run("check", album).out()).contains("ALBUM-PERFORMER", "'Ann' is proposed");
        assertThat(Cli.run("info", album, "--json").out()).contains("\"performer\": \"\"");
        assertThat(Cli.run("set", album, "--album-performer").code()).isZero();
        assertThat(Cli.run("check", album).out()).doesNotContain("ALBUM-PERFORMER");
    }
}
