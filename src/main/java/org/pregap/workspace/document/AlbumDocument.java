package org.pregap.workspace.document;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.pregap.workspace.jobs.Outcome;
import org.pregap.workspace.observe.Subscription;

/** The file behind the album that is open. For the window's thread; files are read and written by jobs. */
public interface AlbumDocument {
    /**
     * What was opened.
     *
     * @param newer an autosave of the same album that is newer than its file and was not taken
     * @param remarks what somebody should know, such as missing sources
     */
    record Opened(Path file, Optional<Autosave> newer, List<String> remarks) {
        public Opened {
            remarks = List.copyOf(remarks);
        }
    }

    /**
     * An album as it was kept between two savings.
     *
     * @param album the file it belongs to; empty for one that was never saved
     * @param sidecar where it lies
     * @param title for people
     * @param secondsNewer by how much it is newer than the file; 0 where there is none
     */
    record Autosave(Optional<Path> album, Path sidecar, String title, long secondsNewer) {}

    /**
     * What became of files that were handed over.
     *
     * @param tracks how many tracks they made
     * @param left what was not taken, each with its reason
     * @param notes what was decided on the way
     */
    record Taken(int tracks, List<String> left, List<String> notes) {
        public Taken {
            left = List.copyOf(left);
            notes = List.copyOf(notes);
        }
    }

    /**
     * What was found of missing sources.
     *
     * @param found how many
     * @param stillMissing their names
     */
    record Relinked(int found, List<String> stillMissing) {
        public Relinked {
            stillMissing = List.copyOf(stillMissing);
        }
    }

    /** Empty until it was saved once. */
    Optional<Path> file();

    /** What is being opened, while it is: a file or what was kept of an album. */
    Optional<Path> opening();

    /** The album's title, else its file's name without the ending, else {@code New album}. */
    String name();

    /** Whether nothing would be lost if the window closed now. */
    boolean isSaved();

    /** Begins an empty album; the present one is given up, and what was kept of it is removed. */
    void startNew();

    /**
     * Opens an album file instead of the present album. One that another window has open is refused with a sentence that
     * says so; so is any, if the present album was edited while it was read.
     */
    void open(Path file, Consumer<? super Outcome<Opened>> then);

    /** Opens what was kept of an album instead of the album itself; it counts as not saved. */
    void recover(Autosave autosave, Consumer<? super Outcome<Opened>> then);

    /** Throws away what was kept. */
    void discard(Autosave autosave);

    /**
     * What was kept by windows that ended badly and never saved their album to any file. Looked for in the background;
     * observers are told when any were found.
     */
    List<Autosave> orphans();

    /** Saves to a file, as a whole or not at all; from then on that is the file. What is edited meanwhile is not in it. */
    void save(Path file, Consumer<? super Outcome<Path>> then);

    /**
     * Takes in audio files, folders of them and sheets as new tracks, as one step. The order is that of the names in a
     * folder, else that given.
     *
     * @param beforeTrack the number of the track before which they go; one more than there are tracks for the end
     */
    void take(List<Path> files, int beforeTrack, Consumer<? super Outcome<Taken>> then);

    /** Looks for missing sources in a folder and all below it, by their digests, as one step. */
    void relink(Path folder, Consumer<? super Outcome<Relinked>> then);

    /** Keeps the present album beside its file, if it changed since it was kept last. Cheap; called every minute. */
    void autosave();

    /** As {@link #autosave}, and returns when it is on disk: for a program that is told to end at once. */
    default void keepNow() {
        autosave();
    }

    /** Album files opened or saved lately, the latest first, but those that are no longer there at the end. */
    List<Path> recent();

    /**
     * Lets the file go, at the end of the program, and returns when that is done. What was kept of an album that is saved
     * is removed; one that is not saved is kept. Whoever does not want it kept begins with {@link #startNew}.
     */
    void close();

    /** Tells when the file, its name or whether it is saved changes. */
    Subscription observe(Consumer<? super AlbumDocument> observer);
}
