package org.pregap.workspace.document;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pregap.model.Album;

/** The place of an album that has no file yet: a folder of the user's own. Nothing is made there before it is needed. */
final class UntitledPlace implements Place {
    private static final String PREFIX = "untitled-";
    private static final String ENDING = ".pregap";
    private static final int MOST = 10_000;

    private final Optional<Path> folder;
    private @Nullable Sidecar sidecar;
    private @Nullable AlbumLock lock;
    private boolean released;

    /** @param folder empty if the environment names none; then nothing can be kept */
    UntitledPlace(Optional<Path> folder) {
        this.folder = folder;
    }

    /** Takes over what a window left behind that ended badly. */
    static UntitledPlace adopting(Path sidecar) throws IOException {
        Optional<AlbumLock> lock = AlbumLock.take(lockOf(sidecar));
        if (lock.isEmpty()) {
            throw AlbumLock.refusal(lockOf(sidecar), sidecar);
        }
        var place = new UntitledPlace(Optional.ofNullable(sidecar.getParent()));
        place.lock = lock.get();
        place.sidecar = new Sidecar(sidecar);
        return place;
    }

    /** The lock of whoever works with a kept album. */
    static Path lockOf(Path sidecar) {
        return sidecar.resolveSibling("." + sidecar.getFileName() + ".lock");
    }

    static boolean isNameOfSidecar(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.startsWith(PREFIX) && name.endsWith(ENDING);
    }

    /** Its folder is the user's own, on the disk that the program itself needs. */
    @Override
    public void hold() {}

    @Override
    public synchronized void keep(long number, Album album) throws IOException {
        if (released) {
            return;
        }
        Sidecar known = sidecar;
        if (known == null) {
            known = new Sidecar(newSidecar());
            sidecar = known;
        }
        known.keep(number, album);
    }

    @Override
    public synchronized void forget(long number) throws IOException {
        if (sidecar != null && !released) {
            sidecar.forget(number);
        }
    }

    @Override
    public synchronized void release() {
        released = true;
        if (lock != null) {
            lock.release();
        }
    }

    private Path newSidecar() throws IOException {
        if (folder.isEmpty()) {
            throw new IOException("an album that has no file cannot be kept: neither XDG_STATE_HOME nor HOME names a"
                    + " folder for it; save the album");
        }
        Path made = Files.createDirectories(folder.get());
        for (int number = 1; number <= MOST; number++) {
            Path file = made.resolve(PREFIX + number + ENDING);
            if (Files.exists(file)) {
                continue;
            }
            Optional<AlbumLock> taken = AlbumLock.take(lockOf(file));
            if (taken.isPresent() && !Files.exists(file)) {
                lock = taken.get();
                return file;
            }
            taken.ifPresent(AlbumLock::release);
        }
        throw new FileSystemException(
                made.toString(), null, "holds too many albums that were never saved; remove some");
    }
}
