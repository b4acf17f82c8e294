package org.pregap.workspace;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.pregap.intake.AddedTrack;
import org.pregap.intake.FileSourceIntake;
import org.pregap.intake.SourceIntake.TakenIn;
import org.pregap.intake.field.AlbumFields;
import org.pregap.intake.field.Noted;
import org.pregap.intake.field.TrackFields;
import org.pregap.io.FormatException;
import org.pregap.model.Album;
import org.pregap.model.Source;
import org.pregap.parallel.Job;
import org.pregap.project.AlbumEdit;
import org.pregap.project.AlbumFile;
import org.pregap.workspace.taking.MissingSources;

/** Edits an album file, all edits of one call or none. */
public final class AlbumChange {
    /** The track's place in the order, for moving it. */
    public static final String POSITION = "position";

    /** The track's audio file, for replacing it. */
    public static final String FILE = "file";

    /** One edit: a named field, or a JSON pointer into the album file. */
    public record Edit(String field, String value) {
        boolean isPointer() {
            return field.startsWith("/");
        }
    }

    /**
     * What is asked for.
     *
     * @param album the album file
     * @param track the track that named fields speak of; none for the album
     * @param edits in order
     * @param added files that become new tracks at the end, before the edits
     * @param albumPerformer whether the performers of the album that its tracks propose are taken, before the edits
     * @param searched folders in which missing sources are looked for by their digests, before everything else
     */
    public record Order(
            Path album,
            OptionalInt track,
            List<Edit> edits,
            List<Path> added,
            boolean albumPerformer,
            List<Path> searched) {}

    private final Order order;
    private final Job job;

    private AlbumChange(Order order, Job job) {
        this.order = order;
        this.job = job;
    }

    /**
     * Applies the edits and saves the album.
     *
     * @return the changed album, with notes on what was rounded
     * @throws IllegalArgumentException if there is no such field or its value does not fit; the message says what is
     *     accepted
     */
    public static NotedAlbum apply(Order order, Job job) throws IOException {
        Noted<Album> changed = new AlbumChange(order, job).run();
        return new NotedAlbum(changed.value(), changed.notes());
    }

    /** The fields of an album and what each takes, in order. */
    public static Map<String, String> albumFields() {
        Map<String, String> fields = new LinkedHashMap<>();
        AlbumFields.help().forEach(field -> fields.put(field.name(), field.help()));
        return fields;
    }

    /** The fields of a track and what each takes, in order. */
    public static Map<String, String> trackFields() {
        Map<String, String> fields = new LinkedHashMap<>();
        TrackFields.help().forEach(field -> fields.put(field.name(), field.help()));
        fields.put(POSITION, "its place in the order, counted from 1: moves the track");
        fields.put(FILE, "another audio file, which takes the place of the present one");
        return fields;
    }

    private Noted<Album> run() throws IOException {
        Noted<Album> album = found(AlbumFile.load(order.album()));
        for (Path file : order.added()) {
            TakenIn taken = new FileSourceIntake(job::check).take(file);
            album = album.then(a -> AddedTrack.append(a, taken));
        }
        if (order.albumPerformer()) {
            album = album.then(AlbumFields::withProposedPerformer);
        }
        List<AlbumEdit> pointers = new ArrayList<>();
        for (Edit edit : order.edits()) {
            if (edit.isPointer()) {
                pointers.add(new AlbumEdit(edit.field(), edit.value()));
            } else {
                album = named(pointed(album, pointers), edit);
                pointers.clear();
            }
        }
        album = pointed(album, pointers);
        job.check();
        AlbumFile.save(order.album(), album.value());
        return album;
    }

    private Noted<Album> found(Album album) throws IOException {
        Album found = album;
        List<String> notes = new ArrayList<>();
        for (Path folder : order.searched()) {
            MissingSources search = MissingSources.search(found, folder, job);
            found = search.inPlace(found);
            notes.addAll(search.notes());
        }
        if (!order.searched().isEmpty()) {
            MissingSources.of(found).forEach(source -> notes.add(source.fileName() + " is still missing"));
        }
        return new Noted<>(found, notes);
    }

    /** Pointers that follow each other are applied together, so that an album may be wrong between two of them. */
    private Noted<Album> pointed(Noted<Album> album, List<AlbumEdit> pointers) {
        if (pointers.isEmpty()) {
            return album;
        }
        try {
            Album edited = AlbumEdit.apply(order.album().toString(), album.value(), folder(), pointers);
            return album.map(ignored -> edited);
        } catch (FormatException unfit) {
            throw new IllegalArgumentException(unfit.place() + ": " + unfit.reason(), unfit);
        }
    }

    private Noted<Album> named(Noted<Album> album, Edit edit) throws IOException {
        if (order.track().isEmpty()) {
            return album.then(a -> AlbumFields.apply(a, edit.field(), edit.value()));
        }
        int number = order.track().getAsInt();
        if (number < 1 || number > album.value().tracks().size()) {
            throw new IllegalArgumentException("there is no track " + number + "; the album has "
                    + album.value().tracks().size());
        }
        return switch (edit.field()) {
            case POSITION -> album.map(a -> a.withTrackMoved(number, position(a, edit.value())));
            case FILE -> withFile(album, number, Path.of(edit.value()));
            default -> album.then(a -> TrackFields.apply(a, number, edit.field(), edit.value()));
        };
    }

    private static int position(Album album, String value) {
        int last = album.tracks().size();
        if (!value.matches("[0-9]{1,4}") || Integer.parseInt(value) < 1 || Integer.parseInt(value) > last) {
            throw new IllegalArgumentException("'" + value + "' is no position; write a number from 1 to " + last);
        }
        return Integer.parseInt(value);
    }

    /** Every clip of the track that plays the same file as its first one plays the new file. */
    private Noted<Album> withFile(Noted<Album> album, int number, Path file) throws IOException {
        Source fresh = new FileSourceIntake(job::check).take(file).source();
        Source old = album.value().track(number).clips().get(0).source();
        return album.map(a -> a.withTrack(
                number,
                track -> track.withClips(track.clips().stream()
                        .map(clip -> clip.source().equals(old) ? clip.withSource(fresh) : clip)
                        .toList())));
    }

    private Path folder() {
        Path parent = order.album().toAbsolutePath().getParent();
        return parent == null ? order.album().toAbsolutePath() : parent;
    }
}
