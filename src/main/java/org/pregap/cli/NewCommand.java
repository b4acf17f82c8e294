package org.pregap.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pregap.cli.lines.InfoText;
import org.pregap.workspace.AlbumMaker;
import org.pregap.workspace.AlbumTemplate;
import org.pregap.workspace.Inspection;
import org.pregap.workspace.NotedAlbum;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code pregap new} */
@Command(
        name = "new",
        mixinStandardHelpOptions = true,
        header = "Makes an album file from audio files or from a sheet.",
        description = {
            "",
            "Every file is read to its end, so that a damaged one is refused here. Titles, performers and ISRCs come"
                    + " from the sheet, else from the files' tags.",
            "",
            "Example:",
            "  pregap new album.pregap --sheet sheet.csv --title \"My Album\" --upc 036000291452",
            "  pregap new album.pregap 01.wav 02.flac 03.aiff --pause 1.5 --first-isrc AA6Q72600001",
            ""
        })
final class NewCommand implements Callable<Integer> {
    private static final String SUFFIX = ".pregap";

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "ALBUM", description = "The album file to make; its name ends in .pregap.")
    Path album = Path.of("");

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "FILE", description = "Audio files in playing order.")
    List<Path> files = List.of();

    @Option(names = "--sheet", paramLabel = "SHEET.csv", description = "A sheet with one row per track.")
    @Nullable
    Path sheet;

    @Option(names = "--title", paramLabel = "TEXT", description = "The album's title.")
    @Nullable
    String title;

    @Option(names = "--performer", paramLabel = "TEXT", description = "The album's performer.")
    @Nullable
    String performer;

    @Option(names = "--upc", paramLabel = "DIGITS", description = "UPC (12 digits) or EAN (13 digits).")
    @Nullable
    String upc;

    @Option(names = "--rate", paramLabel = "HZ", description = "The album's sample rate (default: the commonest).")
    @Nullable
    String rate;

    @Option(names = "--pause", paramLabel = "TIME", description = "The pause before tracks 2 and up (default: 2 s).")
    @Nullable
    String pause;

    @Option(
            names = "--first-isrc",
            paramLabel = "ISRC",
            description = "The first track's ISRC; the others count on from it.")
    @Nullable
    String firstIsrc;

    @Option(
            names = "--cues",
            description =
                    "Makes index points from the marks in the files: cue points of WAV, marks of AIFF, cue sheet of FLAC.")
    boolean cues;

    @Option(
            names = "--set",
            paramLabel = "FIELD=VALUE",
            description =
                    "Any other field of the album, as 'pregap set' takes it, such as label=... or date=2026-11-21.")
    Map<String, String> fields = new LinkedHashMap<>();

    @Option(
            names = "--template",
            paramLabel = "NAME|FILE.json",
            description = "House defaults: a name from templates/album, or a file.")
    @Nullable
    String template;

    @Option(names = "--replace", description = "Replace ALBUM if it exists.")
    boolean replace;

    @Mixin
    SharedOptions options = new SharedOptions();

    NewCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        requireSense();
        var order = new AlbumMaker.Order(
                album,
                replace,
                Optional.ofNullable(sheet),
                files,
                template == null ? Map.of() : AlbumTemplate.load(template, Home.folder()),
                allFields(),
                Optional.ofNullable(firstIsrc),
                cues);
        NotedAlbum made = make(order);
        report(made);
        return ExitCode.DONE;
    }

    private NotedAlbum make(AlbumMaker.Order order) throws IOException {
        try {
            return LongWork.run(options, terminal, job -> AlbumMaker.make(order, job));
        } catch (IllegalArgumentException unfit) {
            throw new UsageException(String.valueOf(unfit.getMessage()), unfit);
        }
    }

    private void requireSense() {
        if (sheet != null && !files.isEmpty()) {
            throw new UsageException("give either a sheet or files, not both");
        }
        if (sheet == null && files.isEmpty()) {
            throw new UsageException("give audio files in playing order, or a sheet with --sheet");
        }
        if (!String.valueOf(album.getFileName()).endsWith(SUFFIX)) {
            throw new UsageException(
                    "the name of an album file ends in " + SUFFIX + ", that of " + album + " does not");
        }
    }

    private Map<String, String> allFields() {
        Map<String, String> all = new LinkedHashMap<>();
        put(all, "rate", rate);
        put(all, "title", title);
        put(all, "performer", performer);
        put(all, "upc", upc);
        put(all, "pause", pause);
        all.putAll(fields);
        return all;
    }

    private static void put(Map<String, String> all, String field, @Nullable String value) {
        if (value != null) {
            all.put(field, value);
        }
    }

    private void report(NotedAlbum made) {
        if (options.json) {
            terminal.json(made.toJson());
            return;
        }
        made.notes().forEach(terminal::note);
        Inspection inspection = Inspection.ofAlbum(made.album());
        terminal.line("made " + album);
        InfoText.lines(inspection).forEach(terminal::line);
        if (!inspection.findings().isEmpty()) {
            terminal.line("");
            terminal.line(CheckCommand.summary(inspection.findings()) + "; 'pregap check " + album + "' explains them");
        }
    }
}
