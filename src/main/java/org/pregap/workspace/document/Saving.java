package org.pregap.workspace.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.pregap.io.FormatException;
import org.pregap.model.Album;

/**
 * An album that was written to its file. For a worker's thread.
 *
 * @param place of the file
 * @param remark what somebody should know
 */
record Saving(FilePlace place, Optional<String> remark) {
    /**
     * @param present where the window is already; another place is taken first
     * @throws FormatException if no album file can hold the album
     * @throws java.nio.file.FileSystemException if another window has the file
     */
    static Saving of(Path file, Album album, Place present) throws IOException {
        boolean same = present instanceof FilePlace here && here.isOf(file);
        FilePlace place = same ? (FilePlace) present : FilePlace.of(file);
        boolean saved = false;
        try {
            Optional<Path> other = place.save(album);
            saved = true;
            return new Saving(place, other.map(kept -> remark(file, kept)));
        } catch (IllegalArgumentException unwritable) {
            throw new FormatException(file.toString(), "", String.valueOf(unwritable.getMessage()));
        } finally {
            if (!saved && !same) {
                place.release();
            }
        }
    }

    private static String remark(Path file, Path kept) {
        return file.getFileName()
                + " was changed by another program while it was open here; what it was then is kept as "
                + kept.getFileName();
    }
}
