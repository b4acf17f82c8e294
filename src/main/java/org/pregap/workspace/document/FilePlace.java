package org.pregap.workspace.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.pregap.model.Album;
import org.pregap.project.AlbumFile;
import org.pregap.workspace.FaultText;

/**
 * The place of an album that has a file: the file, its lock and what is kept, side by side in one folder. There are two
 * sidecars: while nobody has decided what becomes of one that an earlier window left behind, the other is written.
 */
final class FilePlace implements Place {
    private final Path file;
    private final Path real;
    private Optional<AlbumLock> lock;
    private final List<String> remarks;
    private final Sidecar first;
    private final Sidecar second;
    private Optional<Path> spared = Optional.empty();
    private boolean released;
    private Optional<Stamp> stamp = Optional.empty();

    private FilePlace(Path file, Path real, Optional<AlbumLock> lock, List<String> remarks) {
        this.file = file;
        this.real = real;
        this.lock = lock;
        this.remarks = remarks;
        this.first = new Sidecar(beside(real, ".autosave"));
        this.second = new Sidecar(beside(real, ".autosave-2"));
    }

    /**
     * Takes the place of an album file, which may not be there yet.
     *
     * @throws java.nio.file.FileSystemException if another window has it; the message says which
     */
    static FilePlace of(Path file) throws IOException {
        Path absolute = file.toAbsolutePath().normalize();
        Path real = real(absolute);
        Path lockFile = beside(real, ".lock");
        Optional<AlbumLock> lock;
        try {
            lock = AlbumLock.take(lockFile);
        } catch (IOException nothingToLock) {
            String remark = "beside " + absolute.getFileName() + " nothing can be written ("
                    + FaultText.of(nothingToLock) + "): another window is not kept from opening it";
            return new FilePlace(absolute, real, Optional.empty(), List.of(remark));
        }
        if (lock.isEmpty()) {
            throw AlbumLock.refusal(lockFile, absolute);
        }
        return new FilePlace(absolute, real, lock, List.of());
    }

    /** The album file as it was named, absolute. */
    Path file() {
        return file;
    }

    boolean isOf(Path other) {
        return real.equals(real(other.toAbsolutePath().normalize()));
    }

    /** What somebody should know who works here. */
    List<String> remarks() {
        return remarks;
    }

    /** Where something may have been kept. */
    List<Path> sidecars() {
        return List.of(first.file(), second.file());
    }

    /**
     * An album file that was read.
     *
     * @param stamp what the file looked like before
     */
    record Read(Album album, Optional<Stamp> stamp) {}

    Read load() throws IOException {
        Optional<Stamp> before = Stamp.of(real);
        return new Read(AlbumFile.load(file), before);
    }

    /** The window shows what was read; what the file says later is somebody else's. */
    synchronized void shown(Read read) {
        stamp = read.stamp();
    }

    /**
     * Writes the album file. If somebody else wrote it since it was read or written here, that version gets another name
     * first.
     *
     * @return where that version is
     * @throws java.nio.file.FileSystemException if the folder was away and another window has the file since
     */
    synchronized Optional<Path> save(Album album) throws IOException {
        hold();
        Optional<Path> other = Optional.empty();
        if (stamp.isPresent() && Files.exists(real) && !Stamp.of(real).equals(stamp)) {
            other = Optional.of(OtherVersion.keep(real, real));
        }
        AlbumFile.save(file, album);
        stamp = Stamp.of(real);
        return other;
    }

    /** Leaves a sidecar as it is until somebody decides about it; the other one is written. */
    synchronized void spare(Path sidecar) {
        spared = Optional.of(sidecar);
    }

    /** Somebody decided: it is like the other one from now on. */
    synchronized void decide() {
        spared = Optional.empty();
    }

    @Override
    public synchronized void hold() throws IOException {
        if (released || lock.filter(AlbumLock::isSeen).isPresent()) {
            return;
        }
        lock.ifPresent(AlbumLock::release);
        lock = Optional.empty();
        Path lockFile = beside(real, ".lock");
        Optional<AlbumLock> taken;
        try {
            taken = AlbumLock.take(lockFile);
        } catch (IOException notThere) {
            // Nothing can be locked where nothing can be written; the next minute may be better.
            return;
        }
        if (taken.isEmpty()) {
            throw AlbumLock.refusal(lockFile, file);
        }
        lock = taken;
    }

    @Override
    public synchronized void keep(long number, Album album) throws IOException {
        if (!released) {
            hold();
            Sidecar used = isSpared(first) ? second : first;
            used.keep(number, album);
            Sidecar other = used.equals(first) ? second : first;
            forget(other, number);
        }
    }

    @Override
    public synchronized void forget(long number) throws IOException {
        if (!released) {
            forget(first, number);
            forget(second, number);
        }
    }

    private void forget(Sidecar sidecar, long number) throws IOException {
        if (!isSpared(sidecar)) {
            sidecar.forget(number);
        }
    }

    private boolean isSpared(Sidecar sidecar) {
        return spared.equals(Optional.of(sidecar.file()));
    }

    @Override
    public synchronized void release() {
        released = true;
        lock.ifPresent(AlbumLock::release);
    }

    private static Path beside(Path real, String ending) {
        return real.resolveSibling("." + real.getFileName() + ending);
    }

    /** The same for every way that leads to it, also if only its folder is there. */
    private static Path real(Path absolute) {
        try {
            return absolute.toRealPath();
        } catch (IOException notThere) {
            Path folder = absolute.getParent();
            try {
                return folder == null ? absolute : folder.toRealPath().resolve(absolute.getFileName());
            } catch (IOException noFolder) {
                return absolute;
            }
        }
    }
}
