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
 * @param saved as its file has it; an empty album if there is none
 * @param remarks what somebody should know
 */
record Recovery(Place place, Album album, Album saved, List<String> remarks) {
    /** @param present where the window is already */
    static Recovery of(Autosave autosave, Place present) throws IOException {
        if (autosave.album().isEmpty()) {
            UntitledPlace place = UntitledPlace.adopting(autosave.sidecar());
            return read(autosave, place, present, new Saved(Album.empty(SampleRate.CD), List.of()));
        }
        Opening file = Opening.of(autosave.album().get(), present);
        return read(
                autosave,
                file.place(),
                present,
                new Saved(file.album(), file.opened().remarks()));
    }

    /** It was taken: what it was read from is written again. */
    void decide() {
        if (place instanceof FilePlace onDisk) {
            onDisk.decide();
        }
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

    private record Saved(Album album, List<String> remarks) {}

    private static Recovery read(Autosave autosave, Place place, Place present, Saved saved) throws IOException {
        boolean read = false;
        try {
            var recovery = new Recovery(place, AlbumFile.load(autosave.sidecar()), saved.album(), saved.remarks());
            read = true;
            return recovery;
        } finally {
            if (!read && !place.equals(present)) {
                place.release();
            }
        }
    }
}
