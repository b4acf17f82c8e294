package org.pregap.workspace.taking;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.pregap.intake.SourceIntake.TakenIn;
import org.pregap.model.Album;
import org.pregap.parallel.Job;
import org.pregap.time.CdFrames;
import org.pregap.workspace.taking.DroppedFiles.Batch;

/** Files that somebody handed over, read to their ends and ready to become tracks. Never changes. */
public final class Arrival {
    private static final int MOST_LEFT_SHOWN = 200;

    private final List<Batch> batches;
    private final Map<Path, TakenIn> taken;
    private final List<String> left;
    private final List<String> notes;

    private Arrival(DroppedFiles sorted, ReadFiles read) {
        this.taken = read.taken();
        this.notes = List.copyOf(sorted.notes());
        List<Batch> sound = new ArrayList<>();
        List<String> reasons = new ArrayList<>(sorted.left());
        for (Batch batch : sorted.batches()) {
            List<Path> good = batch.files().stream().filter(taken::containsKey).toList();
            if (!batch.isSheet()) {
                sound.add(Batch.ofFiles(good));
            } else if (good.size() == batch.files().size()) {
                sound.add(batch);
            } else {
                reasons.add(batch.sheet().name() + ": not all of its files can be taken, so none of it is");
            }
        }
        reasons.addAll(read.faults());
        this.batches = List.copyOf(sound);
        this.left = bounded(reasons);
    }

    /**
     * Reads everything, several files at once.
     *
     * @param dropped audio files, folders and sheets, in the order in which they are to be taken
     * @throws org.pregap.io.FormatException if there is far more than any disc can hold
     */
    public static Arrival of(List<Path> dropped, Job job) throws IOException {
        DroppedFiles sorted = DroppedFiles.sorted(dropped, job);
        return new Arrival(sorted, ReadFiles.of(sorted.audioFiles(), job));
    }

    /**
     * The tracks, in an album.
     *
     * @param beforeTrack the number of the track before which they go; one more than there are tracks, or more, for the
     *     end
     * @param pause before each of them, where a sheet says nothing else
     */
    public PlacedTracks into(Album album, int beforeTrack, CdFrames pause) {
        return PlacedTracks.of(this, album, beforeTrack, pause);
    }

    /** What cannot be taken, each with its reason. */
    public List<String> left() {
        return left;
    }

    /** What was decided on the way. */
    public List<String> notes() {
        return notes;
    }

    List<Batch> batches() {
        return batches;
    }

    Map<Path, TakenIn> taken() {
        return taken;
    }

    private static List<String> bounded(List<String> left) {
        if (left.size() <= MOST_LEFT_SHOWN) {
            return List.copyOf(left);
        }
        List<String> shown = new ArrayList<>(left.subList(0, MOST_LEFT_SHOWN));
        shown.add("and " + (left.size() - MOST_LEFT_SHOWN) + " more");
        return List.copyOf(shown);
    }
}
