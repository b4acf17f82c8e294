package org.pregap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pregap.testing.Cli;
import org.pregap.testing.PregapProcess;
import org.pregap.testing.Tones;
import org.pregap.testing.Tool;

/** What only a process of its own can show: signals and the environment. */
@Tag("interop")
class ProcessTest {
    @TempDir
    Path folder;

    /** Twenty minutes in blocks of one sample keep it busy for longer than the signal takes. */
    @Test
    void anInterruptLeavesNothingBehindAndEndsWith130() throws Exception {
        Tool.require("kill");
        Path out = folder.resolve("out");
        PregapProcess render = rendering(out);
        render.interrupt();
        Cli.Result end = render.end();
        assertThat(end.code()).as(end.toString()).isEqualTo(130);
        assertThat(end.err()).doesNotContain("Exception");
        assertThat(Cli.namesIn(folder)).containsExactly("a.pregap", "one.wav");
    }

    @Test
    void whatAKilledRenderLeavesIsRemovedByTheNextOne() throws Exception {
        Path out = folder.resolve("out");
        rendering(out).kill();
        assertThat(Cli.namesIn(folder)).containsExactly(".out.part", ".out.part.writing", "a.pregap", "one.wav");
        Cli.ok("render", folder.resolve("a.pregap"), "--to", out, "--ddp");
        assertThat(Cli.namesIn(folder)).containsExactly("a.pregap", "one.wav", "out");
    }

    /** A render that has begun and takes long. */
    private PregapProcess rendering(Path out) throws IOException {
        Path album = folder.resolve("a.pregap");
        Path tone = Tones.wav(folder.resolve("one.wav"), 1, 44_100 * 30);
        List<Object> command = new ArrayList<>(List.of("new", album));
        for (int i = 0; i < 40; i++) {
            command.add(tone);
        }
        assertThat(Cli.run(command.toArray()).code()).isZero();
        assertThat(Cli.run("set", album, "gain_db=-1").code()).isZero();
        PregapProcess render = PregapProcess.start(
                List.of(), Map.of(), "render", album, "--to", out, "--ddp", "--progress", "--threads", 1, "--block", 1);
        render.awaitError("Rendering");
        assertThat(Cli.namesIn(folder)).contains(".out.part");
        return render;
    }

    @Test
    void arabicSettingsChangeNoByteAndNoDigit() throws Exception {
        Path album = folder.resolve("a.pregap");
        Path one = Tones.wavOfCdFrames(folder.resolve("one.wav"), 1, 300);
        assertThat(Cli.run("new", album, one).code()).isZero();
        assertThat(Cli.run("set", album, "gain_db=-1.5", "date=2026-03-31").code())
                .isZero();
        List<String> arabic = List.of("-Duser.language=ar", "-Duser.country=SA", "-Duser.extensions=u-nu-arab");
        Cli.Result info = PregapProcess.run(arabic, Map.of(), "info", album);
        assertThat(info).isEqualTo(Cli.run("info", album));
        Path plain = folder.resolve("plain");
        assertThat(Cli.run("render", album, "--to", plain, "--ddp").code()).isZero();
        Path other = folder.resolve("other");
        Cli.Result rendered =
                PregapProcess.run(arabic, Map.of(), "render", album, "--to", other, "--ddp", "--threads", 3);
        assertThat(rendered.code()).as(rendered.toString()).isZero();
        assertSameFiles(plain.resolve("DDP"), other.resolve("DDP"));
        assertThat(withoutClock(other)).isEqualTo(withoutClock(plain));
    }

    /** Java cannot name such a file there; the launcher therefore chooses a locale that can. */
    @Test
    void aLocaleWithoutUnicodeGivesNoTrace() throws Exception {
        Path one = Tones.wavOfCdFrames(folder.resolve("\u97f3\u697d.wav"), 1, 300);
        Cli.Result made = PregapProcess.run(
                List.of(), Map.of("LC_ALL", "C", "LANG", "C"), "new", folder.resolve("a.pregap"), one);
        assertThat(made.code()).as(made.toString()).isIn(0, 2, 3);
        assertThat(made.err()).doesNotContain("Exception", "\tat ");
    }

    private static void assertSameFiles(Path wanted, Path found) {
        assertThat(Cli.namesIn(found)).isEqualTo(Cli.namesIn(wanted));
        for (String name : Cli.namesIn(wanted)) {
            assertThat(found.resolve(name)).hasSameBinaryContentAs(wanted.resolve(name));
        }
    }

    private static String withoutClock(Path delivery) throws IOException {
        String report = Files.readString(delivery.resolve("report.json"));
        String rest = report.replaceFirst("\"renderedAt\": \"[0-9TZ:-]{20}\"", "");
        assertThat(rest).isNotEqualTo(report);
        return rest;
    }
}
