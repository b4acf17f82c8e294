package org.pregap.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pregap.workspace.Destinations;
import org.pregap.workspace.Rendering;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code pregap render} */
@Command(
        name = "render",
        mixinStandardHelpOptions = true,
        header = "Renders an album into a folder and proves what was written.",
        description = {
            "",
            "The folder gets its name only when everything in it was read back from disk and compared with the album."
                    + " Errors of the rules stop it; nothing is written then.",
            "",
            "Example:",
            "  pregap render album.pregap --to out --ddp",
            ""
        })
final class RenderCommand implements Callable<Integer> {
    private static final int USUAL_BLOCK_SAMPLES = 16_384;

    private final Terminal terminal;

    @Parameters(paramLabel = "ALBUM", description = "The album file.")
    Path album = Path.of("");

    @Option(names = "--to", paramLabel = "DIR", required = true, description = "The folder to make.")
    Path destination = Path.of("");

    @Option(names = "--ddp", description = "Write a DDP 2.00 master into DIR/DDP.")
    boolean ddp;

    @Option(
            names = "--dialect",
            paramLabel = "NAME",
            description = "How the DDP is written: recommended or cue2ddp (default: as the album says).")
    @Nullable
    String dialect;

    @Option(names = "--replace", description = "Replace DIR if it exists; the old one goes when the new one is proved.")
    boolean replace;

    @Option(
            names = "--accept-changed",
            description = "Render sources that changed since they were taken in; the report names both digests.")
    boolean acceptChanged;

    @Option(
            names = "--block",
            paramLabel = "SAMPLES",
            hidden = true,
            description = "Samples pulled at a time; changes nothing.")
    int blockSamples = USUAL_BLOCK_SAMPLES;

    @Mixin
    SharedOptions options = new SharedOptions();

    RenderCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (!ddp) {
            throw new UsageException("say what to render: --ddp");
        }
        if (blockSamples < 1) {
            throw new UsageException("--block takes a number from 1 on");
        }
        Destinations.recover(destination).ifPresent(terminal::note);
        Rendering.Order order = order();
        Rendering rendering = LongWork.run(options, terminal, job -> Rendering.run(order, job));
        if (options.json) {
            terminal.json(rendering.toJson());
        } else {
            terminal.findings(rendering.findings());
            rendering.summary().forEach(terminal::line);
        }
        return rendering.report().isPresent() ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    private Rendering.Order order() {
        try {
            return new Rendering.Order(
                    album,
                    destination,
                    replace,
                    acceptChanged,
                    Optional.ofNullable(dialect),
                    blockSamples,
                    Version.text());
        } catch (IllegalArgumentException unfit) {
            throw new UsageException(String.valueOf(unfit.getMessage()), unfit);
        }
    }
}
