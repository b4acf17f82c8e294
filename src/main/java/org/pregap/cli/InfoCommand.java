package org.pregap.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.pregap.cli.lines.InfoText;
import org.pregap.workspace.Destinations;
import org.pregap.workspace.Inspection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code pregap info} */
@Command(
        name = "info",
        mixinStandardHelpOptions = true,
        header = "Shows the layout, codes and texts of an album or a DDP.",
        description = {
            "",
            "Times are minutes, seconds and CD frames; 00:00:00 is the start of track 1's pause.",
            "",
            "Example:",
            "  pregap info album.pregap",
            "  pregap info out --json",
            ""
        })
final class InfoCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "ALBUM|DDP", description = "An album file, or the folder of a DDP or a delivery.")
    Path path = Path.of("");

    @Mixin
    SharedOptions options = new SharedOptions();

    InfoCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Destinations.recover(path).ifPresent(terminal::note);
        Inspection inspection = Inspection.of(path);
        if (options.json) {
            terminal.json(inspection.infoJson());
        } else {
            InfoText.lines(inspection).forEach(terminal::line);
        }
        return ExitCode.DONE;
    }
}
