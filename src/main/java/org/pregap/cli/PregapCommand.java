package org.pregap.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The program: a list of commands. */
@Command(
        name = "pregap",
        versionProvider = PregapCommand.Provider.class,
        mixinStandardHelpOptions = true,
        header = "Assembles an album from finished masters and proves the master.",
        description = {
            "",
            "Example:",
            "  pregap new album.pregap --sheet sheet.csv --title \"My Album\"",
            "  pregap check album.pregap",
            "  pregap render album.pregap --to out --ddp",
            "  pregap verify out",
            "  pregap desk album.pregap",
            ""
        },
        footer = {
            "",
            "Without a command it opens the window, as desk does.",
            "",
            "Exit codes: 0 done, 1 findings of severity error, 2 usage, 3 unreadable or unsuitable input,",
            "4 I/O failure, 70 a bug of Pregap's, 130 cancelled."
        },
        subcommands = {
            NewCommand.class,
            SetCommand.class,
            InfoCommand.class,
            CheckCommand.class,
            MeasureCommand.class,
            MatchCommand.class,
            RenderCommand.class,
            VerifyCommand.class,
            DeskCommand.class
        })
final class PregapCommand {
    /** For {@code --version} among other arguments. */
    static final class Provider implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {Version.text()};
        }
    }
}
