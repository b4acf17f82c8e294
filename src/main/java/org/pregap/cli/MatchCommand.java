package org.pregap.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pregap.workspace.cache.ResultCache;
import org.pregap.workspace.match.MatchBy;
import org.pregap.workspace.match.MatchOrder;
import org.pregap.workspace.match.MatchOrder.Goal;
import org.pregap.workspace.match.MatchReport;
import org.pregap.workspace.match.Matching;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code pregap match} */
@Command(
        name = "match",
        mixinStandardHelpOptions = true,
        header = "Sets the gains of an album so that its tracks are equally loud.",
        description = {
            "",
            "Tracks are measured as they are delivered, and again with their new gains. The album is saved only if they"
                    + " then are as loud as promised, to a tenth of a decibel, and no peak is over the ceiling. Matching"
                    + " offsets (pregap set ALBUM --track N match_offset=-2) are kept.",
            "",
            "Example:",
            "  pregap match album.pregap --dry-run",
            "  pregap match album.pregap --by loudest --reference 3",
            "  pregap match album.pregap --target -14 --fit",
            "  pregap match album.pregap --per album --target -14",
            ""
        })
final class MatchCommand implements Callable<Integer> {
    private static final String DEFAULT_CEILING = "-1.0";

    private final Terminal terminal;
    private final ResultCache cache;

    @Parameters(paramLabel = "ALBUM", description = "The album file.")
    Path album = Path.of("");

    @Option(
            names = "--by",
            paramLabel = "WHAT",
            description = "What is made equal: integrated (the whole, the default), loudest (3 s) or loudest-30s.")
    String by = "integrated";

    @Option(
            names = "--target",
            paramLabel = "LUFS",
            description = "Where all go. Without it and --reference: to the median of the tracks.")
    @Nullable
    String target;

    @Option(
            names = "--reference",
            paramLabel = "TRACK|FILE",
            description = "Go where this track of the album is, by its number, or this audio file.")
    @Nullable
    String reference;

    @Option(
            names = "--per",
            paramLabel = "WHAT",
            description = "track (the default): a gain for each; album: one gain, which keeps their balance.")
    String per = "track";

    @Option(
            names = "--ceiling",
            paramLabel = "DBTP",
            description = "The highest true peak that may be (default: " + DEFAULT_CEILING + ").")
    String ceiling = DEFAULT_CEILING;

    @Option(names = "--fit", description = "Lower the target until the ceiling holds no track back.")
    boolean fit;

    @Option(names = "--tracks", paramLabel = "LIST", description = "Only these tracks, such as 1,3-5.")
    @Nullable
    String tracks;

    @Option(names = "--dry-run", description = "Show the gains only; save nothing.")
    boolean dryRun;

    @Option(names = "--platforms", description = "Also say what the players of streaming services would do.")
    boolean platforms;

    @Option(names = "--no-cache", description = "Measure anew what was measured before; keep nothing of it.")
    boolean noCache;

    @Mixin
    SharedOptions options = new SharedOptions();

    MatchCommand(Terminal terminal, ResultCache cache) {
        this.terminal = terminal;
        this.cache = cache;
    }

    @Override
    public Integer call() throws IOException {
        MatchReport report = match();
        if (options.json) {
            terminal.json(report.toJson());
        } else {
            report.lines().forEach(terminal::line);
        }
        return report.isSettled() ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    private MatchReport match() throws IOException {
        try {
            MatchOrder order = order();
            return LongWork.run(
                    options, terminal, job -> Matching.run(order, noCache ? ResultCache.none() : cache, job));
        } catch (IllegalArgumentException unfit) {
            throw new UsageException(String.valueOf(unfit.getMessage()), unfit);
        }
    }

    private MatchOrder order() {
        return new MatchOrder(
                album,
                MatchBy.find(by)
                        .orElseThrow(() ->
                                new UsageException("--by takes integrated, loudest or loudest-30s, not '" + by + "'")),
                goal(),
                isWholeAlbum(),
                MatchArguments.level("--ceiling", ceiling),
                fit,
                dryRun,
                tracks == null ? List.of() : MatchArguments.tracks(tracks),
                platforms ? Optional.of(Home.folder()) : Optional.empty());
    }

    private Goal goal() {
        if (target != null && reference != null) {
            throw new UsageException("give either --target or --reference, not both");
        }
        if (target != null) {
            return new Goal.Target(MatchArguments.level("--target", target));
        }
        return reference == null ? new Goal.Median() : MatchArguments.reference(reference);
    }

    private boolean isWholeAlbum() {
        return switch (per) {
            case "track" -> false;
            case "album" -> true;
            default -> throw new UsageException("--per takes track or album, not '" + per + "'");
        };
    }
}
