package org.pregap.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pregap.workspace.AlbumChange;
import org.pregap.workspace.AlbumChange.Edit;
import org.pregap.workspace.Inspection;
import org.pregap.workspace.NotedAlbum;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code pregap set} */
@Command(
        name = "set",
        mixinStandardHelpOptions = true,
        header = "Edits an album file: all the edits of one call, or none.",
        description = {
            "",
            "Fields are those of 'pregap set --fields'. A field that begins with / is a JSON pointer into the album file,"
                    + " so that everything in it can be edited; an empty value or null takes an entry away.",
            "",
            "Example:",
            "  pregap set album.pregap title=\"My Album\" upc=036000291452",
            "  pregap set album.pregap --track 3 crossfade=\"4 equal-power\" gain_db=-0.5",
            "  pregap set album.pregap --track 5 position=2",
            "  pregap set album.pregap --find-sources /media/archive",
            "  pregap set album.pregap /tracks/0/clips/0/gainDb=-1.5",
            ""
        })
final class SetCommand implements Callable<Integer> {
    private static final int NAME_WIDTH = 18;

    private final Terminal terminal;

    @Parameters(index = "0", arity = "0..1", paramLabel = "ALBUM", description = "The album file.")
    @Nullable
    Path album;

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "FIELD=VALUE", description = "What to set.")
    List<String> edits = List.of();

    @Option(names = "--track", paramLabel = "N", description = "Named fields speak of this track, counted from 1.")
    @Nullable
    Integer track;

    @Option(names = "--add", paramLabel = "FILE", description = "Add a track at the end that plays this file.")
    List<Path> added = List.of();

    @Option(
            names = "--find-sources",
            paramLabel = "DIR",
            description =
                    "Look in this folder and below for audio files that are missing; they are known by their SHA-256.")
    List<Path> searched = List.of();

    @Option(
            names = "--album-performer",
            description = "Where only tracks have a performer, give the album the one they share, or Various Artists.")
    boolean albumPerformer;

    @Option(names = "--fields", description = "List the fields and what each takes.")
    boolean fields;

    @Mixin
    SharedOptions options = new SharedOptions();

    SetCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (fields) {
            listFields();
            return ExitCode.DONE;
        }
        if (album == null) {
            throw new UsageException("name the album file");
        }
        if (edits.isEmpty() && added.isEmpty() && searched.isEmpty() && !albumPerformer) {
            throw new UsageException("say what to set: FIELD=VALUE");
        }
        var order = new AlbumChange.Order(
                album,
                track == null ? OptionalInt.empty() : OptionalInt.of(track),
                parsedEdits(),
                added,
                albumPerformer,
                searched);
        NotedAlbum changed = apply(order);
        report(album, changed);
        return ExitCode.DONE;
    }

    private NotedAlbum apply(AlbumChange.Order order) throws IOException {
        try {
            return LongWork.run(options, terminal, job -> AlbumChange.apply(order, job));
        } catch (IllegalArgumentException unfit) {
            throw new UsageException(String.valueOf(unfit.getMessage()), unfit);
        }
    }

    private List<Edit> parsedEdits() {
        List<Edit> parsed = new ArrayList<>();
        for (String edit : edits) {
            int equals = edit.indexOf('=');
            if (equals < 1) {
                throw new UsageException("'" + edit + "' sets nothing; write FIELD=VALUE");
            }
            parsed.add(new Edit(edit.substring(0, equals).strip(), edit.substring(equals + 1)));
        }
        return parsed;
    }

    private void report(Path file, NotedAlbum changed) {
        if (options.json) {
            terminal.json(changed.toJson());
            return;
        }
        changed.notes().forEach(terminal::note);
        Inspection inspection = Inspection.ofAlbum(changed.album());
        terminal.line("saved " + file + "; " + CheckCommand.summary(inspection.findings()));
    }

    private void listFields() {
        terminal.line("Fields of the album:");
        AlbumChange.albumFields().forEach(this::listField);
        terminal.line("");
        terminal.line("Fields of a track (--track N):");
        AlbumChange.trackFields().forEach(this::listField);
    }

    private void listField(String name, String help) {
        terminal.line("  " + name + " ".repeat(Math.max(1, NAME_WIDTH - name.length())) + help);
    }
}
