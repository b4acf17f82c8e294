package org.pregap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pregap.testing.Cli;
import org.pregap.testing.Tones;

/** What every command has in common: help, usage, exit codes, where it prints. */
class CommandLineRunTest {
    @TempDir
    Path folder;

    private Path album;

    @BeforeEach
    void anAlbumOfOneTrack() throws Exception {
        album = folder.resolve("a.pregap");
        Path wav = Tones.wavOfCdFrames(folder.resolve("one.wav"), 1, 300);
        Cli.Result made = Cli.run("new", album, wav);
        assertThat(made.code()).as(made.toString()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"new", "set", "info", "check", "render", "verify"})
    void everyCommandHelpsWithAnExample(String command) {
        Cli.Result help = Cli.run(command, "--help");
        assertThat(help.code()).isZero();
        assertThat(help.err()).isEmpty();
        assertThat(help.out()).contains("Example", "  pregap " + command + " ", "--json", "--threads");
        assertThat(help.out().lines()).allMatch(line -> line.length() <= 100);
    }

    @Test
    void theProgramListsItsCommandsAndExitCodes() {
        Cli.Result help = Cli.run("--help");
        assertThat(help.code()).isZero();
        assertThat(help.out())
                .contains("Example", "  new ", "  set ", "  info ", "  check ", "  render ", "  verify ", "  desk ");
        assertThat(help.out()).contains("0 done", "1 findings", "2 usage", "3 unreadable", "4 I/O", "70 a bug", "130");
    }

    @Test
    void withoutArgumentsAndDisplayItSaysWhatItNeeds() {
        Cli.Result nothing = Cli.run();
        assertThat(nothing.code()).isEqualTo(2);
        assertThat(nothing.out()).isEmpty();
        assertThat(nothing.err()).contains("there is no display", "'pregap --help'");
        assertThat(Cli.run("desk", "a.pregap")).isEqualTo(nothing);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--version", "-V"})
    void itTellsItsVersion(String option) {
        assertThat(Cli.run(option).out()).matches("Pregap [0-9.]+\\S*\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rendr x | 'rendr'",
                "render a.pregap --ddp | '--to=DIR'",
                "render a.pregap --to out | --ddp",
                "render a.pregap --to out --ddp --dithr | '--dithr'",
                "render a.pregap --to out --ddp --dialect nonsense | 'nonsense'; there are recommended, cue2ddp",
                "render a.pregap --to out --ddp --block 0 | --block",
                "render a.pregap --to out --ddp --threads 0 | --threads takes a number from 1 on",
                "render a.pregap --to out --ddp --threads many | 'many'",
                "info a.pregap --threads 0 | --threads takes a number from 1 on",
                "check a.pregap --threads 0 | --threads takes a number from 1 on",
                "info | ALBUM|DDP",
                "info a.pregap b.pregap | 'b.pregap'",
                "verify | DIR",
                "set a.pregap | FIELD=VALUE",
                "set a.pregap title | 'title' sets nothing",
                "set a.pregap =x | '=x' sets nothing",
                "set a.pregap colour=red | no field 'colour'",
                "set a.pregap --track 2 title=x | there is no track 2",
                "set a.pregap --track 0 title=x | there is no track 0",
                "set a.pregap upc=123 | '123'",
                "new b.pregap | give audio files",
                "new b.txt one.wav | .pregap",
                "new b.pregap one.wav --sheet sheet.csv | either a sheet or files",
                "new b.pregap one.wav --upc 4006381333932 | check digit",
                "new b.pregap one.wav --first-isrc nonsense | is not an ISRC",
                "new b.pregap one.wav --rate 12345 | 12345",
                "new b.pregap one.wav --pause soon | 'soon'",
                "new b.pregap one.wav --set colour=red | no field 'colour'",
            })
    void whatCannotBeMeantIsRefusedWithUsage(String commandLine, String says) {
        Object[] arguments = Arrays.stream(commandLine.strip().split(" "))
                .map(word -> word.endsWith(".pregap") || word.endsWith(".wav") || word.equals("out")
                        ? folder.resolve(word)
                        : word)
                .toArray();
        Cli.Result refused = Cli.run(arguments);
        assertThat(refused.code()).as(refused.toString()).isEqualTo(2);
        assertThat(refused.err()).contains(says).startsWith("pregap: ");
        assertThat(refused.out()).isEmpty();
        assertThat(Cli.namesIn(folder)).containsExactly("a.pregap", "one.wav");
    }

    @ParameterizedTest
    @ValueSource(strings = {"info", "check", "set", "render", "verify"})
    void whatIsNotThereIsNamed(String command) {
        Path missing = folder.resolve("none").resolve("missing.pregap");
        Object[] arguments =
                switch (command) {
                    case "set" -> new Object[] {command, missing, "title=x"};
                    case "render" -> new Object[] {command, missing, "--to", folder.resolve("out"), "--ddp"};
                    default -> new Object[] {command, missing};
                };
        Cli.Result refused = Cli.run(arguments);
        assertThat(refused.code()).as(refused.toString()).isEqualTo(3);
        assertThat(refused.err()).startsWith("pregap: " + missing).hasLineCount(1);
        assertThat(refused.out()).isEmpty();
    }

    @Test
    void anotherFileIsNoAlbum() {
        for (String command : new String[] {"info", "check"}) {
            Cli.Result refused = Cli.run(command, folder.resolve("one.wav"));
            assertThat(refused.code()).isEqualTo(3);
            assertThat(refused.err()).startsWith("pregap: " + folder.resolve("one.wav"));
        }
    }

    @Test
    void aFolderWithoutADdpIsNone() {
        for (String command : new String[] {"info", "check", "verify"}) {
            Cli.Result refused = Cli.run(command, folder);
            assertThat(refused.code()).isEqualTo(3);
            assertThat(refused.err()).startsWith("pregap: " + folder).contains("DDPID");
        }
    }

    @Test
    void aFileIsNoDelivery() {
        Cli.Result refused = Cli.run("verify", album);
        assertThat(refused.code()).isEqualTo(3);
        assertThat(refused.err()).startsWith("pregap: " + album).contains("folder");
    }

    @Test
    void aDestinationBelowAFileIsRefusedByName() {
        Cli.Result refused = Cli.run("render", album, "--to", album.resolve("out"), "--ddp");
        assertThat(refused.code()).isIn(2, 4);
        assertThat(refused.err()).startsWith("pregap: " + album).hasLineCount(1);
        assertThat(refused.err()).contains("is no folder");
    }

    @Test
    void aFolderThatIsNotThereIsNamed() {
        Path missing = folder.resolve("none").resolve("b.pregap");
        Cli.Result made = Cli.run("new", missing, folder.resolve("one.wav"));
        assertThat(made.code()).as(made.toString()).isIn(0, 3, 4);
        if (made.code() != 0) {
            assertThat(made.err()).startsWith("pregap: " + missing.getParent()).hasLineCount(1);
        }
    }

    @Test
    void aFolderIsNoAlbum() {
        for (Cli.Result refused : List.of(
                Cli.run("set", folder, "title=x"), Cli.run("render", folder, "--to", folder.resolve("o"), "--ddp"))) {
            assertThat(refused.code()).as(refused.toString()).isEqualTo(3);
            assertThat(refused.err()).startsWith("pregap: " + folder).hasLineCount(1);
        }
    }

    @Test
    void whatTheSystemRefusesIsAnIoFailureByName() {
        Path longest = folder.resolve("x".repeat(250));
        Cli.Result refused = Cli.run("render", album, "--to", longest, "--ddp");
        assertThat(refused.code()).as(refused.toString()).isEqualTo(4);
        assertThat(refused.err()).contains("xxx").hasLineCount(1).doesNotContain("Exception");
        assertThat(Cli.namesIn(folder)).containsExactly("a.pregap", "one.wav");
    }

    @Test
    void aDamagedAlbumIsRefusedWithItsPlace() throws Exception {
        Files.writeString(album, Files.readString(album).replace("\"tracks\": [", "\"tracks\": [" + "\n  nonsense"));
        Cli.Result refused = Cli.run("info", album);
        assertThat(refused.code()).isEqualTo(3);
        assertThat(refused.err()).startsWith("pregap: " + album + ", line ");
    }

    @Test
    void noEscapeSequenceReachesTheTerminal() throws Exception {
        Path wav = Tones.wavOfCdFrames(folder.resolve("bell\u0007\u001b[2Jand\nline.wav"), 1, 300);
        Cli.Result made = Cli.run("new", folder.resolve("b.pregap"), wav);
        assertThat(made.code()).isZero();
        assertThat(made.out() + made.err()).doesNotContain("\u0007", "\u001b", "and\nline");
        Cli.Result missing = Cli.run("new", folder.resolve("c.pregap"), folder.resolve("two\nlines\u001b[31m.wav"));
        assertThat(missing.errLines()).hasSize(1);
        assertThat(missing.err()).doesNotContain("\u001b");
    }
}
