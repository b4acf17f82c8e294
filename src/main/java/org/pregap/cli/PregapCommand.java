package org.pregap.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IFactory;
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
        })
final class PregapCommand {
    /** In the order in which the help names them. */
    private static final Map<String, Class<?>> COMMANDS = commands(
            NewCommand.class,
            SetCommand.class,
            InfoCommand.class,
            CheckCommand.class,
            MeasureCommand.class,
            MatchCommand.class,
            RenderCommand.class,
            VerifyCommand.class,
            DeskCommand.class);

    /**
     * The program with the command that is called, or with all where none is: looking at all of them takes longer than most
     * of them work.
     */
    static CommandLine of(List<String> args, IFactory factory) {
        var program = new CommandLine(new PregapCommand(), factory);
        @Nullable Class<?> called = args.isEmpty() ? null : COMMANDS.get(args.get(0));
        for (Class<?> command : called == null ? COMMANDS.values() : List.of(called)) {
            program.addSubcommand(command);
        }
        return program;
    }

    private static Map<String, Class<?>> commands(Class<?>... types) {
        Map<String, Class<?>> commands = new LinkedHashMap<>();
        for (Class<?> type : types) {
            commands.put(type.getAnnotation(Command.class).name(), type);
        }
        return commands;
    }

    /** For {@code --version} among other arguments. */
    static final class Provider implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {Version.text()};
        }
    }
}
