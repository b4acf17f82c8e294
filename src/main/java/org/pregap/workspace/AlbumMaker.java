package org.pregap.workspace;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pregap.audio.SourceMark;
import org.pregap.intake.FileSourceIntake;
import org.pregap.intake.NewAlbum;
import org.pregap.intake.NewAlbumRequest;
import org.pregap.intake.Sheet;
import org.pregap.intake.SheetReader;
import org.pregap.intake.SourceIntake;
import org.pregap.intake.SourceIntake.TakenIn;
import org.pregap.intake.field.AlbumFields;
import org.pregap.intake.field.Cells;
import org.pregap.intake.field.Noted;
import org.pregap.model.Album;
import org.pregap.model.Isrc;
import org.pregap.parallel.Job;
import org.pregap.parallel.OrderedWork;
import org.pregap.project.AlbumFile;
import org.pregap.workspace.edit.FileMarks;

/** Makes an album file from audio files or from a sheet. */
public final class AlbumMaker {
    /**
     * What is asked for. Fields and their values are those of {@code set}; {@code pause} and {@code head_space} speak of
     * all tracks.
     *
     * @param album the file to make
     * @param replace whether it may be there already
     * @param sheet a sheet, instead of files
     * @param files in playing order, instead of a sheet
     * @param template house defaults, which fields override
     * @param fields of the album, by name
     * @param firstIsrc the first track's code
     * @param cues whether marks in the files become index points of tracks that have none
     */
    public record Order(
            Path album,
            boolean replace,
            Optional<Path> sheet,
            List<Path> files,
            Map<String, String> template,
            Map<String, String> fields,
            Optional<String> firstIsrc,
            boolean cues) {}

    private AlbumMaker() {}

    /**
     * Takes every file in, reading it to its end, makes the album and saves it.
     *
     * @return the album, with notes on what was decided on the way
     * @throws IllegalArgumentException if a field's value does not fit; the message says what is accepted
     * @throws FileAlreadyExistsException if the album file exists and may not be replaced
     * @throws org.pregap.io.FormatException if the sheet or a file cannot be understood
     */
    public static NotedAlbum make(Order order, Job job) throws IOException {
        refuseExisting(order);
        Noted<NewAlbumRequest> request = request(order);
        Sheet sheet = order.sheet().isPresent() ? SheetReader.read(order.sheet().get()) : Sheet.ofFiles(order.files());
        Map<Path, TakenIn> taken = takeIn(sheet, job);
        SourceIntake known = file -> {
            TakenIn found = taken.get(file);
            if (found == null) {
                throw new NoSuchFileException(file.toString());
            }
            return found;
        };
        Noted<Album> plain = NewAlbum.make(sheet, request.value(), known);
        Noted<Album> made = order.cues() ? plain.then(album -> withMarks(album, taken.values())) : plain;
        job.check();
        AlbumFile.save(order.album(), made.value());
        Noted<Album> all = request.then(ignored -> made);
        return new NotedAlbum(all.value(), all.notes());
    }

    private static Map<Path, TakenIn> takeIn(Sheet sheet, Job job) throws IOException {
        List<Path> files = sheet.rows().stream().map(Sheet.Row::file).distinct().toList();
        Map<Path, TakenIn> taken = new HashMap<>();
        OrderedWork.run(job, files.size(), () -> new FileTaker(files, job), found -> {
            taken.put(files.get(taken.size()), found);
            job.progress().at("Reading files", taken.size(), files.size());
        });
        return taken;
    }

    /** What somebody wrote into a sheet wins over what a program wrote into a file. */
    private static Noted<Album> withMarks(Album album, Collection<TakenIn> taken) {
        Map<String, List<SourceMark>> marks = new HashMap<>();
        taken.forEach(file -> marks.put(file.source().path(), file.tags().marks()));
        if (marks.values().stream().allMatch(List::isEmpty)) {
            return new Noted<>(album, List.of("none of the files has marks"));
        }
        List<Integer> without = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        for (int number = 1; number <= album.tracks().size(); number++) {
            if (album.track(number).indexes().isEmpty()) {
                without.add(number);
            } else if (FileMarks.isMarked(album.track(number), marks)) {
                notes.add("track " + number + ": the index points of the sheet stand, and not the marks of the file");
            }
        }
        NotedAlbum marked = FileMarks.applied(album, without, marks);
        notes.addAll(marked.notes());
        return new Noted<>(marked.album(), notes);
    }

    private static Noted<NewAlbumRequest> request(Order order) {
        Map<String, String> fields = new LinkedHashMap<>(order.template());
        fields.putAll(order.fields());
        Noted<NewAlbumRequest> request =
                Noted.of(NewAlbumRequest.PLAIN.withFirstIsrc(order.firstIsrc().map(Isrc::parse)));
        for (Map.Entry<String, String> field : fields.entrySet()) {
            request = request.then(r -> with(r, field.getKey(), field.getValue()));
        }
        return request;
    }

    private static Noted<NewAlbumRequest> with(NewAlbumRequest request, String field, String value) {
        return switch (field) {
            case "pause" -> Cells.POINT.cdFrames(value).map(request::withPause);
            case "head_space" -> Cells.POINT.cdFrames(value).map(request::withHeadSpace);
            case "rate" ->
                AlbumFields.apply(request.start(), "rate", value)
                        .map(album -> request.withRate(Optional.of(album.rate())));
            default -> AlbumFields.apply(request.start(), field, value).map(request::withStart);
        };
    }

    private static void refuseExisting(Order order) throws FileAlreadyExistsException {
        if (!order.replace() && Files.exists(order.album(), LinkOption.NOFOLLOW_LINKS)) {
            throw new FileAlreadyExistsException(
                    order.album().toString(), null, "exists already; choose another name or add --replace");
        }
    }

    /** Takes files in by their numbers. */
    private record FileTaker(List<Path> files, Job job) implements OrderedWork.Producer<TakenIn> {
        @Override
        public TakenIn produce(long number) throws IOException {
            return new FileSourceIntake(job::check).take(files.get((int) number));
        }

        @Override
        public void close() {}
    }
}
