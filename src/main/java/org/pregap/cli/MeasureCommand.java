package org.pregap.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pregap.workspace.cache.ResultCache;
import org.pregap.workspace.loudness.Measuring;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code pregap measure} */
@Command(
        name = "measure",
        mixinStandardHelpOptions = true,
        header = "Measures the loudness of audio files, or of an album as it is delivered.",
        description = {
            "",
            "Integrated loudness, loudness range, the loudest moments, true peak, sample peak, peak to loudness ratio and"
                    + " dynamic range (TT DR). An album's tracks are measured with their trims, fades, gains and"
                    + " crossfades, and both sides of every join.",
            "",
            "Example:",
            "  pregap measure album.pregap --plot loudness.svg",
            "  pregap measure *.wav --csv > loudness.csv",
            "  pregap measure album.pregap --platforms",
            ""
        })
final class MeasureCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final ResultCache cache;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE|ALBUM",
            description = "Audio files of any rate in playing order, or one album file.")
    List<Path> paths = List.of();

    @Option(names = "--csv", description = "Print the table for a spreadsheet.")
    boolean csv;

    @Option(
            names = "--plot",
            paramLabel = "FILE",
            description = "Also draw the short-term loudness over time and a bar for each track; .svg or .png.")
    @Nullable
    Path plot;

    @Option(names = "--platforms", description = "Also say what the players of streaming services would do.")
    boolean platforms;

    @Option(names = "--dual-mono", description = "A mono file counts as two loudspeakers; else as one, 3 LU less.")
    boolean dualMono;

    @Option(
            names = "--no-cache",
            description = "Measure an album anew, whatever was measured before; keep nothing of it.")
    boolean noCache;

    @Mixin
    SharedOptions options = new SharedOptions();

    MeasureCommand(Terminal terminal, ResultCache cache) {
        this.terminal = terminal;
        this.cache = cache;
    }

    @Override
    public Integer call() throws IOException {
        requireSense();
        Measuring measuring = measure();
        Path picture = plot;
        if (picture != null) {
            measuring.writePlot(picture);
        }
        print(measuring);
        return ExitCode.DONE;
    }

    private void requireSense() {
        if (csv && options.json) {
            throw new UsageException("choose one of --json and --csv");
        }
        if (csv && platforms) {
            throw new UsageException("the table for spreadsheets has no platforms; use --json");
        }
        if (plot != null && !Measuring.isPlotName(plot)) {
            throw new UsageException("the name of a plot ends in .svg or .png, that of " + plot + " does not");
        }
    }

    private Measuring measure() throws IOException {
        var order = new Measuring.Order(
                paths,
                dualMono,
                platforms ? Optional.of(Home.folder()) : Optional.empty(),
                noCache ? ResultCache.none() : cache);
        try {
            return LongWork.run(options, terminal, job -> Measuring.of(order, job));
        } catch (IllegalArgumentException unfit) {
            throw new UsageException(String.valueOf(unfit.getMessage()), unfit);
        }
    }

    private void print(Measuring measuring) {
        if (options.json) {
            terminal.json(measuring.toJson());
        } else if (csv) {
            terminal.out().print(measuring.toCsv());
        } else {
            measuring.lines().forEach(terminal::line);
            measuring.notes().forEach(terminal::note);
        }
        if (plot != null) {
            terminal.note("drew " + plot);
        }
    }
}
