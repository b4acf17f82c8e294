package org.pregap.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pregap.layout.Pauses;
import org.pregap.model.Dither;
import org.pregap.workspace.Destinations;
import org.pregap.workspace.Rendering;
import org.pregap.workspace.deliver.DeliveryPreset;
import org.pregap.workspace.deliver.PresetShelf;
import org.pregap.workspace.naming.FileNaming;
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
            "  pregap render album.pregap --to out --ddp --tracks wav24",
            ""
        })
final class RenderCommand implements Callable<Integer> {
    private static final int USUAL_BLOCK_SAMPLES = 16_384;

    private final Terminal terminal;

    @Parameters(paramLabel = "ALBUM", description = "The album file.")
    Path album = Path.of("");

    @Option(names = "--to", paramLabel = "DIR", required = true, description = "The folder to make.")
    Path destination = Path.of("");

    @Option(
            names = "--preset",
            paramLabel = "NAME|FILE.json",
            description =
                    "What is usually delivered to somebody: a name from templates/deliver, such as streaming, plant,"
                            + " references or archive, or a file. What is given here besides wins over it.")
    @Nullable
    String preset;

    @Option(names = "--ddp", description = "Write a DDP 2.00 master into DIR/DDP.")
    boolean ddp;

    @Mixin
    DdpArguments ddpArguments = new DdpArguments();

    @Option(
            names = "--image",
            description = "Write the disc as one WAV file with a CUE sheet into DIR/IMAGE, from 00:02:00 on.")
    boolean image;

    @Option(names = "--bin", description = "With --image: write BIN, the samples alone, instead of WAV.")
    boolean bin;

    @Option(
            names = "--tracks",
            paramLabel = "FORMAT",
            description =
                    "Write one file per track into a folder of DIR: wav16, wav24, wav32f, flac16, flac24, aiff16 or"
                            + " aiff24, or flac16-small or flac24-small, which take longer to make, each also"
                            + " with a rate, as in wav24@96k (default: the album's rate); and, made and measured with the"
                            + " ffmpeg on the PATH, mp3-320, mp3-v0, aac-256 or opus-160. May be given several times.")
    List<String> tracks = List.of();

    @Option(
            names = "--pauses",
            paramLabel = "WHERE",
            description = "Which file holds the pause before a track: previous, next or drop (default: previous).")
    @Nullable
    String pauses;

    @Option(
            names = "--names",
            paramLabel = "PATTERN",
            description =
                    "How files of tracks are called: text, and fields in braces (default: '{track:02} {title}'). There"
                            + " are: ${COMPLETION-CANDIDATES}.",
            completionCandidates = NameFields.class)
    @Nullable
    String names;

    @Option(
            names = "--cut",
            paramLabel = "HOW",
            description =
                    "Where files of a continuous join are cut: frame, at the CD frame of the mark, or exact, at the"
                            + " join's sample (default: frame).")
    @Nullable
    String cut;

    @Option(
            names = "--dither",
            paramLabel = "NAME",
            description = "How words are rounded (default: as the album says). There are: ${COMPLETION-CANDIDATES}.",
            completionCandidates = DitherNames.class)
    @Nullable
    String dither;

    @Option(
            names = "--loudness",
            description =
                    "Measure the loudness of DDP and image too; that of track files always is. The report has it.")
    boolean loudness;

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
        if (preset == null && !ddp && !image && tracks.isEmpty()) {
            throw new UsageException(
                    "say what to render: --ddp, --image, --tracks with a format such as wav24, or --preset; or several"
                            + " of them");
        }
        if (bin && !image) {
            throw new UsageException("--bin says what --image writes; add --image");
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

    private Rendering.Order order() throws IOException {
        try {
            return new Rendering.Order(
                    album, destination, replace, acceptChanged, wanted(), blockSamples, Version.text());
        } catch (IllegalArgumentException unfit) {
            throw new UsageException(String.valueOf(unfit.getMessage()), unfit);
        }
    }

    private Rendering.Wanted wanted() throws IOException {
        DeliveryPreset usual = preset == null ? DeliveryPreset.NOTHING : PresetShelf.read(preset, Home.folder());
        return new Rendering.Wanted(
                ddp || usual.ddp(),
                ddpArguments.options(usual.profile()),
                image ? Optional.of(bin ? "bin" : "wav") : usual.image(),
                tracks.isEmpty() ? usual.tracks() : tracks,
                pauses == null ? usual.pauses().orElse(Pauses.PREVIOUS) : Pauses.parse(pauses),
                cut == null ? usual.exactCut() : isExact(cut),
                names == null ? usual.names().orElse(FileNaming.USUAL) : names,
                loudness || usual.loudness(),
                Optional.ofNullable(dither).map(Dither::parse).or(usual::dither),
                preset == null ? Optional.empty() : Optional.of(usual.name()));
    }

    private static boolean isExact(String cut) {
        return switch (cut) {
            case "exact" -> true;
            case "frame" -> false;
            default -> throw new UsageException("--cut takes frame or exact, not '" + cut + "'");
        };
    }

    /** For the help. */
    static final class NameFields extends ArrayList<String> {
        private static final long serialVersionUID = 1;

        NameFields() {
            super(FileNaming.fields());
        }
    }

    /** For the help. */
    static final class DitherNames extends ArrayList<String> {
        private static final long serialVersionUID = 1;

        DitherNames() {
            super(Arrays.stream(Dither.values()).map(Dither::id).toList());
        }
    }
}
