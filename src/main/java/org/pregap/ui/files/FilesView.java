package org.pregap.ui.files;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Whom {@link FilesPresenter} asks. */
interface FilesView {
    /** What is to become of changes that are not saved. */
    enum Unsaved {
        SAVE,
        DISCARD,
        CANCEL
    }

    /** @param album its name */
    Unsaved askUnsaved(String album);

    /**
     * Whether to quit although something is under way.
     *
     * @param job what, for people
     */
    boolean askRunning(String job);

    Optional<Path> chooseAlbum(Optional<Path> folder);

    /** @param proposed the name of a file, without folder */
    Optional<Path> chooseTarget(Optional<Path> folder, String proposed);

    /** Whether an existing file of this name is to be replaced. */
    boolean askReplace(Path file);

    List<Path> chooseFiles(Optional<Path> folder);

    Optional<Path> chooseFolder(Optional<Path> folder);

    /**
     * Something that nobody has to decide about.
     *
     * @param text what there is
     * @param take what happens if it is taken
     * @param discard what happens if nobody wants it
     * @param putOff what happens if it is to wait
     */
    record Offer(String text, Runnable take, Runnable discard, Runnable putOff) {}

    /** Offers something without stopping anybody; replaces an earlier offer. */
    void offer(Offer offer);

    void withdrawOffer();

    /** The window is to go. */
    void leave();
}
