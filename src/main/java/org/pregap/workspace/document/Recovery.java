package org.pregap.workspace.document;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.pregap.model.Album;
import org.pregap.project.AlbumFile;
import org.pregap.time.SampleRate;
import org.pregap.workspace.document.AlbumDocument.Autosave;

/**
 * What was kept, read. For a worker's thread.
 *
 * @param place of the album it belongs to
 * @param album as it was kept
 * @param file its file, if it has one
 */
record Recovery(Place place, Album album, Optional<Opening> file) {
    /** @param present where the window is already */
    static Recovery of(Autosave autosave, Place present) throws IOException {
        if (autosave.album().isEmpty()) {
            UntitledPlace place = UntitledPlace.adopting(autosave.sidecar());
            return read(autosave, place, present, Optional.empty());
        }
        Opening file = Opening.of(autosave.album().get(), present);
        return read(autosave, file.place(), present, Optional.of(file));
    }

    /** As its file has it; an empty album if there is none. */
    Album saved() {
        return file.map(Opening::album).orElseGet(() -> Album.empty(SampleRate.CD));
    }

    /** What somebody should know. */
    List<String> remarks() {
        return file.map(found -> found.opened().remarks()).orElse(List.of());
    }

    /** It was taken: what it was read from is written again. */
    void decide() {
        if (place instanceof FilePlace onDisk) {
            onDisk.decide();
        }
        file.ifPresent(Opening::decide);
    }

    /** Removes what was kept, unless another window works with it. */
    static boolean discard(Autosave autosave, Place present) throws IOException {
        if (autosave.album().isEmpty()) {
            Optional<AlbumLock> free = AlbumLock.take(UntitledPlace.lockOf(autosave.sidecar()));
            if (free.isEmpty()) {
                return false;
            }
            try {
                return Files.deleteIfExists(autosave.sidecar());
            } finally {
                free.get().release();
            }
        }
        if (present instanceof FilePlace here && here.sidecars().contains(autosave.sidecar())) {
            here.decide();
        }
        return Files.deleteIfExists(autosave.sidecar());
    }

    private static Recovery read(Autosave autosave, Place place, Place present, Optional<Opening> file)
            throws IOException {
        boolean read = false;
        try {
            var recovery = new Recovery(place, AlbumFile.load(autosave.sidecar()), file);
            read = true;
            return recovery;
        } finally {
            if (!read && !place.equals(present)) {
                place.release();
            }
        }
    }
}
