package org.pregap.workspace.taking;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.pregap.intake.AddedTrack;
import org.pregap.intake.NewAlbum;
import org.pregap.intake.NewAlbumRequest;
import org.pregap.intake.SourceIntake.TakenIn;
import org.pregap.intake.UntitledNotes;
import org.pregap.intake.field.Noted;
import org.pregap.model.Album;
import org.pregap.model.Join;
import org.pregap.model.Source;
import org.pregap.model.TextField;
import org.pregap.model.Track;
import org.pregap.time.CdFrames;
import org.pregap.workspace.FaultText;
import org.pregap.workspace.history.Edit;
import org.pregap.workspace.history.Selection;
import org.pregap.workspace.taking.DroppedFiles.Batch;

/** Tracks that were made of files and put into an album. The first ones of an album are made as a new album is. */
public final class PlacedTracks {
    private final Arrival arrival;
    private final CdFrames pause;
    private final Map<String, Source> known = new HashMap<>();
    private final List<String> left = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final int first;
    private Album album;
    private int next;

    private PlacedTracks(Arrival arrival, Album album, int beforeTrack, CdFrames pause) {
        this.arrival = arrival;
        this.album = album;
        this.pause = pause;
        this.first = Math.max(1, Math.min(beforeTrack, album.tracks().size() + 1));
        this.next = first;
        album.sources().forEach(source -> known.put(source.path(), source));
    }

    static PlacedTracks of(Arrival arrival, Album album, int beforeTrack, CdFrames pause) {
        var placed = new PlacedTracks(arrival, album, beforeTrack, pause);
        arrival.batches().forEach(placed::place);
        return placed;
    }

    /** How many tracks there are more. */
    public int count() {
        return next - first;
    }

    /** What was not taken after all, each with its reason. */
    public List<String> left() {
        return List.copyOf(left);
    }

    /** What was decided on the way. */
    public List<String> notes() {
        return UntitledNotes.joined(notes);
    }

    /** One step that puts them in and selects them; the album is to be the one they were made for. */
    public Edit edit() {
        Album result = album;
        Edit edit = Edit.of(name(), before -> result);
        return count() == 0
                ? edit
                : edit.selecting(after -> Selection.ofTracks(
                        after, IntStream.range(first, next).boxed().toList()));
    }

    private String name() {
        if (count() != 1) {
            return "Add " + count() + " tracks";
        }
        Track track = album.track(first);
        String title = track.texts().get(album.mainLanguage(), TextField.TITLE);
        return "Add \"" + (title.isEmpty() ? track.clips().get(0).source().fileName() : title) + "\"";
    }

    private void place(Batch batch) {
        Batch fresh = batch.isSheet()
                ? batch
                : Batch.ofFiles(batch.files().stream().filter(this::fits).toList());
        if (fresh.files().isEmpty() || !fresh.files().stream().allMatch(this::fits)) {
            return;
        }
        if (album.tracks().isEmpty() || batch.isSheet()) {
            placeMade(fresh);
        } else {
            fresh.files().forEach(this::placeFile);
        }
    }

    /** Two tracks cannot speak of one file in two ways: as it was, and as it is now. */
    private boolean fits(Path file) {
        Source source = taken(file).source();
        Source before = known.putIfAbsent(source.path(), source);
        if (before == null || before.equals(source)) {
            return true;
        }
        String why = file + ": is on the album already, and changed since; take in what it is now for that track first";
        if (!left.contains(why)) {
            left.add(why);
        }
        return false;
    }

    private void placeFile(Path file) {
        Noted<Album> longer = AddedTrack.insert(album, next, taken(file), Join.Pause.of(pause));
        notes.addAll(longer.notes());
        album = longer.value();
        next++;
    }

    private void placeMade(Batch batch) {
        boolean empty = album.tracks().isEmpty();
        Album start = album.withTracks(List.of()).withOpening(album.opening().withHidden(List.of()));
        NewAlbumRequest request = NewAlbumRequest.PLAIN
                .withStart(start)
                .withPause(pause)
                .withRate(empty ? Optional.empty() : Optional.of(album.rate()));
        try {
            Noted<Album> made = NewAlbum.make(batch.sheet(), request, this::known);
            notes.addAll(made.notes());
            merge(made.value(), empty);
        } catch (IOException | IllegalArgumentException unfit) {
            String why = unfit instanceof IOException
                    ? FaultText.of(unfit)
                    : batch.sheet().name() + ": " + unfit.getMessage();
            left.add(DroppedFiles.oneLine(why));
        }
    }

    private void merge(Album made, boolean empty) {
        boolean keepsHidden = made.opening().hidden().isEmpty();
        if (empty) {
            album = keepsHidden
                    ? made.withOpening(made.opening().withHidden(album.opening().hidden()))
                    : made;
        } else {
            List<Track> tracks = new ArrayList<>(album.tracks());
            tracks.addAll(next - 1, made.tracks());
            album = album.withLanguages(made.languages()).withTracks(tracks);
            if (!keepsHidden) {
                notes.add("the sheet's hidden audio is left out, because the album has tracks already");
            }
        }
        next += made.tracks().size();
    }

    private TakenIn known(Path file) throws NoSuchFileException {
        TakenIn found = arrival.taken().get(file);
        if (found == null) {
            throw new NoSuchFileException(file.toString());
        }
        return found;
    }

    private TakenIn taken(Path file) {
        TakenIn found = arrival.taken().get(file);
        if (found == null) {
            throw new IllegalArgumentException("not read: " + file);
        }
        return found;
    }
}
