package org.pregap.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import org.pregap.io.ExistingFolderException;
import org.pregap.io.FormatException;
import org.pregap.parallel.Cancelled;
import org.pregap.workspace.FaultText;
import org.pregap.workspace.cache.ResultCache;
import picocli.CommandLine;

/** Runs one command and turns every way in which it can end into an exit code and, where it failed, one clear message. */
public final class CommandLineRun {
    private final Terminal terminal;
    private final ResultCache cache;

    /** @param cache knows what was measured before */
    public CommandLineRun(Terminal terminal, ResultCache cache) {
        this.terminal = terminal;
        this.cache = cache;
    }

    /** Runs with the process's own standard streams and the user's cache. */
    public static int ofProcess(String... args) {
        return new CommandLineRun(Terminal.ofProcess(), ResultCache.of(System.getenv())).run(args);
    }

    /** @return the exit code */
    public int run(String... args) {
        List<String> call = args.length == 0 ? List.of("desk") : List.of(args);
        CommandLine commands = PregapCommand.of(call, new CommandFactory(terminal, cache));
        commands.setOut(terminal.outWriter());
        commands.setErr(terminal.errWriter());
        commands.setCaseInsensitiveEnumValuesAllowed(true);
        // A file may have a name that begins with "@".
        commands.setExpandAtFiles(false);
        // Nor is "-hyphen.wav" a cry for help.
        commands.setPosixClusteredShortOptionsAllowed(false);
        commands.setUsageHelpAutoWidth(false);
        commands.setUsageHelpWidth(100);
        commands.setExitCodeExceptionMapper(CommandLineRun::exitCodeOf);
        commands.setParameterExceptionHandler((wrong, ignored) -> usage(wrong));
        commands.setExecutionExceptionHandler((thrown, command, parsed) -> {
            Throwable failure = FaultText.unwrapped(thrown);
            explain(failure);
            return exitCodeOf(failure);
        });
        try {
            return commands.execute(call.toArray(String[]::new));
        } catch (OutOfMemoryError | StackOverflowError exhausted) {
            explainBug(exhausted);
            return ExitCode.BUG;
        }
    }

    private int usage(CommandLine.ParameterException wrong) {
        terminal.error(String.valueOf(wrong.getMessage()));
        CommandLine.UnmatchedArgumentException.printSuggestions(wrong, terminal.errWriter());
        terminal.err().print("Try '" + wrong.getCommandLine().getCommandSpec().qualifiedName() + " --help'.\n");
        return ExitCode.USAGE;
    }

    private static int exitCodeOf(Throwable failure) {
        if (failure instanceof Cancelled) {
            return ExitCode.CANCELLED;
        }
        if (failure instanceof UsageException || failure instanceof FileAlreadyExistsException) {
            return ExitCode.USAGE;
        }
        if (failure instanceof FormatException
                || failure instanceof NoSuchFileException
                || failure instanceof InvalidPathException) {
            return ExitCode.INPUT;
        }
        return failure instanceof IOException ? ExitCode.IO : ExitCode.BUG;
    }

    private void explain(Throwable failure) {
        switch (exitCodeOf(failure)) {
            case ExitCode.CANCELLED -> {} // said by whoever cancelled
            case ExitCode.BUG -> explainBug(failure);
            default -> message(failure).lines().forEach(terminal::error);
        }
    }

    private static String message(Throwable failure) {
        if (failure instanceof ExistingFolderException) {
            return FaultText.of(failure) + "; choose another folder or add --replace";
        }
        return failure instanceof UsageException ? String.valueOf(failure.getMessage()) : FaultText.of(failure);
    }

    private void explainBug(Throwable failure) {
        terminal.error("this is a bug in " + Version.text() + ", not a fault of yours: " + failure);
        if (System.getenv("PREGAP_DEBUG") == null) {
            terminal.error("please report it, with what PREGAP_DEBUG=1 prints when you run it again");
            return;
        }
        var trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        terminal.err().print(trace);
    }
}
