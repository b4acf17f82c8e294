package org.pregap.workspace;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.pregap.io.StagedFolder;

/** Folders that a crash may have left half renamed. */
public final class Destinations {
    private Destinations() {}

    /** Gives a folder its name back if only {@code NAME.previous} is there; returns what to tell people then. */
    public static Optional<String> recover(Path folder) throws IOException {
        return StagedFolder.recover(folder)
                ? Optional.of(folder + " was being replaced when a former run was cut off; it has been restored")
                : Optional.empty();
    }
}
