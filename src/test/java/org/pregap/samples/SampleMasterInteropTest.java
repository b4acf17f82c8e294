package org.pregap.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pregap.testing.Cli;
import org.pregap.testing.PlainDdp;
import org.pregap.testing.Tool;

/** The master of the sample album, judged by other programs. */
@Tag("interop")
class SampleMasterInteropTest {
    private static final int CD_FRAME_BYTES = 2352;
    private static final int CROSSFADE_BYTES = 5 * 44_100 * 4;

    @TempDir
    static Path folder;

    private static Path ddp;

    @BeforeAll
    static void theSampleAlbumIsRendered() {
        Path album = folder.resolve("sample.pregap");
        run(
                "new",
                album,
                "--sheet",
                "samples/sheet.csv",
                "--title",
                "Ann\u00e9es lumi\u00e8re",
                "--performer",
                "Pregap Ensemble",
                "--upc",
                "2026000000015");
        run("render", album, "--to", folder.resolve("out"), "--ddp");
        run("verify", folder.resolve("out"));
        ddp = folder.resolve("out/DDP");
    }

    @Test
    void libburnReadsEveryText() throws Exception {
        Map<String, String> sheet = new HashMap<>();
        String text = new String(
                Tool.require("cdrskin").run("textfile_to_v07t=" + ddp.resolve("CDTEXT.BIN")),
                StandardCharsets.ISO_8859_1);
        text.lines().filter(line -> line.contains("=")).forEach(line -> {
            String[] parts = line.split("=", 2);
            sheet.put(parts[0].strip(), parts[1].strip());
        });
        String[] titles = {
            "Premi\u00e8re neige", "\u00dcber dem Fjord", "\u00c1gua clara", "Natt\u00e5g", "Morgenr\u00f8de"
        };
        assertThat(sheet)
                .containsEntry("Text Code", "8859")
                .containsEntry("Language Code", "English")
                .containsEntry("First Track Number", "1")
                .containsEntry("Last Track Number", "5")
                .containsEntry("Album Title", "Ann\u00e9es lumi\u00e8re")
                .containsEntry("Artist Name", "Pregap Ensemble");
        for (int track = 1; track <= 5; track++) {
            assertThat(sheet)
                    .containsEntry("Track 0" + track + " Title", titles[track - 1])
                    .containsEntry("Track 0" + track + " Artist", "Pregap Ensemble")
                    .containsEntry("Track 0" + track + " Composer", "Pregap Ensemble");
        }
    }

    @Test
    void md5sumFindsEveryFileAsItWasMade() throws Exception {
        Tool.require("md5sum");
        String found = Tool.require("env").text("-C", ddp, "md5sum", "-c", "CHECKSUM.MD5");
        assertThat(found.lines())
                .containsExactly("DDPID: OK", "DDPMS: OK", "CDTEXT.BIN: OK", "PQDESCR: OK", "IMAGE.DAT: OK");
    }

    @Test
    void untouchedAudioIsInTheImageAsFlacDecodesIt() throws Exception {
        byte[] image = Files.readAllBytes(ddp.resolve("IMAGE.DAT"));
        byte[] second = decoded("02 Uber dem Fjord.flac");
        byte[] third = decoded("03 Agua clara.flac");
        int secondAt = start("02");
        int thirdAt = secondAt + second.length - CROSSFADE_BYTES;
        assertBytes(image, secondAt, Arrays.copyOf(second, second.length - CROSSFADE_BYTES));
        assertBytes(image, thirdAt + CROSSFADE_BYTES, Arrays.copyOfRange(third, CROSSFADE_BYTES, third.length));
        assertThat(start("03")).isEqualTo(thirdAt - Math.floorMod(thirdAt, CD_FRAME_BYTES));

        byte[] fourth = decoded("04 Nattag.flac");
        byte[] fifth = decoded("05 Morgenrode.flac");
        byte[] together = Arrays.copyOf(fourth, fourth.length + fifth.length);
        System.arraycopy(fifth, 0, together, fourth.length, fifth.length);
        assertBytes(image, start("04"), together);
        int fifthAt = start("04") + fourth.length;
        assertThat(start("05")).isEqualTo(fifthAt - Math.floorMod(fifthAt, CD_FRAME_BYTES));
        assertThat(Math.floorMod(fifthAt, CD_FRAME_BYTES)).isNotZero();
    }

    private static byte[] decoded(String name) throws Exception {
        return Tool.require("flac")
                .run(
                        "-d",
                        "-s",
                        "-c",
                        "--force-raw-format",
                        "--endian=little",
                        "--sign=signed",
                        Path.of("samples/audio", name));
    }

    /** Where INDEX 01 of a track lies in the image, by its bytes in the PQ description. */
    private static int start(String track) throws Exception {
        String time = PlainDdp.pq(Files.readAllBytes(ddp.resolve("PQDESCR"))).stream()
                .filter(packet -> packet.track().equals(track) && packet.index().equals("01"))
                .findFirst()
                .orElseThrow()
                .time();
        int minutes = Integer.parseInt(time.substring(0, 2));
        int seconds = Integer.parseInt(time.substring(2, 4));
        return ((minutes * 60 + seconds) * 75 + Integer.parseInt(time.substring(4))) * CD_FRAME_BYTES;
    }

    private static void assertBytes(byte[] image, int at, byte[] wanted) {
        assertThat(Arrays.mismatch(image, at, at + wanted.length, wanted, 0, wanted.length))
                .as("first different byte after byte " + at)
                .isEqualTo(-1);
    }

    private static void run(Object... arguments) {
        Cli.Result result = Cli.run(arguments);
        assertThat(result.code()).as(result.toString()).isZero();
    }
}
