package org.pregap.workspace;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.Optional;
import org.pregap.io.StagedFolder;
import org.pregap.model.Album;

/** Folders that a delivery is to fill: whether they may be, and what a crash may have left half renamed. */
public final class Destinations {
    private Destinations() {}

    /**
     * Changes nothing and is quick, so it can be asked before long work.
     *
     * @param replace whether the folder may be there already
     * @param albumFile where the album was loaded from
     * @throws FileAlreadyExistsException if the folder exists and may not be replaced, is no folder, or holds the album
     *     file or one of its sources; or if what would go with it as the previous one is no delivery
     */
    public static void requireUsable(Path folder, boolean replace, Path albumFile, Album album) throws IOException {
        StagedFolder.requireFree(folder, replace);
        ReplacedFolder.requireNothingOf(albumFile, album, folder);
        if (replace) {
            ReplacedFolder.requireNothingForeignBefore(folder);
        }
    }

    /** Gives a folder its name back if only {@code NAME.previous} is there; returns what to tell people then. */
    public static Optional<String> recover(Path folder) throws IOException {
        return ReplacedFolder.isDelivery(StagedFolder.previousOf(folder)) && StagedFolder.recover(folder)
                ? Optional.of(folder + " was being replaced when a former run was cut off; it has been restored")
                : Optional.empty();
    }
}
