package org.pregap.cli;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.pregap.ui.shell.DeskProgram;
import org.pregap.ui.shell.Installation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code pregap desk}: ends when the window is closed. */
@Command(
        name = "desk",
        mixinStandardHelpOptions = true,
        header = "Opens the window, in which an album is assembled by hand and by ear.",
        description = {
            "",
            "Needs a display. Told to end (SIGTERM), it keeps what is not saved; the next window offers it.",
            "",
            "Example:",
            "  pregap desk",
            "  pregap desk album.pregap",
            ""
        })
final class DeskCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "ALBUM",
            arity = "0..1",
            description = "An album file to open; without one the window begins with an empty album.")
    @Nullable
    Path album;

    @Option(
            names = "--rehearse",
            hidden = true,
            description = "Paint the window once without a screen, for the launcher.")
    boolean rehearse;

    @Override
    public Integer call() throws InterruptedException, InvocationTargetException {
        if (rehearse) {
            DeskProgram.rehearse();
            return ExitCode.DONE;
        }
        if (!DeskProgram.hasDisplay()) {
            throw new UsageException("there is no display to open the window on; 'pregap --help' lists the commands"
                    + " that need none");
        }
        var program = new DeskProgram(new Installation(Version.text(), Home.folder()));
        var gone = new CountDownLatch(1);
        var onSignal = new Thread(() -> keep(program, gone), "pregap-keep");
        Runtime.getRuntime().addShutdownHook(onSignal);
        program.start(Optional.ofNullable(album), gone::countDown);
        gone.await();
        program.awaitEnd();
        return ExitCode.DONE;
    }

    /** Also runs when the program ends by itself; then there is nothing to keep. */
    private static void keep(DeskProgram program, CountDownLatch gone) {
        try {
            if (gone.getCount() > 0) {
                program.keepNow();
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }
}
