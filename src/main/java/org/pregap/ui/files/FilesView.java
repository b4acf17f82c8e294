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
     * Offers something without stopping anybody; replaces an earlier offer.
     *
     * @param text what there is
     * @param take what happens if it is taken
     * @param discard what happens if it is not
     */
    void offer(String text, Runnable take, Runnable discard);

    void withdrawOffer();

    /** The window is to go. */
    void leave();
}
