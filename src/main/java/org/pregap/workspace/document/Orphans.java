package org.pregap.workspace.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pregap.model.Album;
import org.pregap.model.TextField;
import org.pregap.project.AlbumFile;
import org.pregap.workspace.document.AlbumDocument.Autosave;

/** Finds what windows left behind that ended badly before their album had a file. For a worker's thread. */
final class Orphans {
    private static final int MOST = 100;

    private Orphans() {}

    /** Those that no window works with, in the order of their names; what cannot be read is passed over. */
    static List<Autosave> in(Path folder) throws IOException {
        List<Autosave> found = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            return found;
        }
        for (Path sidecar : sidecars(folder)) {
            Optional<AlbumLock> free = AlbumLock.take(UntitledPlace.lockOf(sidecar));
            if (free.isPresent()) {
                try {
                    read(sidecar).ifPresent(found::add);
                } finally {
                    free.get().release();
                }
            }
        }
        return found;
    }

    private static List<Path> sidecars(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(UntitledPlace::isNameOfSidecar)
                    .sorted()
                    .limit(MOST)
                    .toList();
        }
    }

    private static Optional<Autosave> read(Path sidecar) {
        try {
            Album album = AlbumFile.load(sidecar);
            String title = album.text(TextField.TITLE);
            return Optional.of(new Autosave(Optional.empty(), sidecar, title.isEmpty() ? "New album" : title, 0));
        } catch (IOException damaged) {
            return Optional.empty();
        }
    }
}
