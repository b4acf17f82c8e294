package org.pregap.workspace.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.pregap.model.Album;
import org.pregap.project.AlbumFile;

/** One file in which an album is kept between two savings; an album file like any other, but for its name. */
final class Sidecar {
    private final Path file;
    private long latest;

    Sidecar(Path file) {
        this.file = file;
    }

    Path file() {
        return file;
    }

    synchronized void keep(long number, Album album) throws IOException {
        if (number > latest) {
            AlbumFile.save(file, album);
            latest = number;
        }
    }

    synchronized void forget(long number) throws IOException {
        if (number > latest) {
            Files.deleteIfExists(file);
            latest = number;
        }
    }
}
