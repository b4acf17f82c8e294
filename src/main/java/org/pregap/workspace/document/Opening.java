package org.pregap.workspace.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pregap.io.FormatException;
import org.pregap.model.Album;
import org.pregap.model.Source;
import org.pregap.model.TextField;
import org.pregap.project.AlbumFile;
import org.pregap.workspace.FaultText;
import org.pregap.workspace.document.AlbumDocument.Autosave;
import org.pregap.workspace.document.AlbumDocument.Opened;
import org.pregap.workspace.taking.MissingSources;

/**
 * An album file, read, with its place taken and what lies beside it looked at. For a worker's thread.
 *
 * @param place taken; whoever does not use it releases it
 * @param read what the file has
 * @param opened what to say of it
 */
record Opening(FilePlace place, FilePlace.Read read, Opened opened) {
    private static final int NAMES_SHOWN = 5;

    /** A sidecar that can be read and says something else than the file. */
    private record Kept(Path sidecar, Album album, FileTime changed) {}

    /**
     * @param present where the window is already; if the file is the same, its place is taken over
     * @throws FormatException if it is no album file, or one of a newer version
     * @throws java.nio.file.FileSystemException if another window has it
     */
    static Opening of(Path file, Place present) throws IOException {
        if (!Files.exists(file)) {
            throw new NoSuchFileException(file.toString(), null, "there is no such album file");
        }
        boolean same = present instanceof FilePlace here && here.isOf(file);
        FilePlace place = same ? (FilePlace) present : FilePlace.of(file);
        boolean opened = false;
        try {
            Opening opening = at(place, same);
            opened = true;
            return opening;
        } finally {
            if (!opened && !same) {
                place.release();
            }
        }
    }

    Album album() {
        return read.album();
    }

    /** It was taken: the next saving replaces what was read and nothing else. */
    void decide() {
        place.shown(read);
    }

    /** @param known whether what lies beside the file is our own */
    private static Opening at(FilePlace place, boolean known) throws IOException {
        List<String> remarks = new ArrayList<>(place.remarks());
        FilePlace.Read read = place.load();
        Album album = read.album();
        FileTime written = Files.getLastModifiedTime(place.file());
        Kept newest = known ? null : newest(place, album, written, remarks);
        Optional<Autosave> newer = Optional.ofNullable(newest).map(kept -> autosave(place, kept, written));
        newer.ifPresent(kept -> place.spare(kept.sidecar()));
        missing(album).ifPresent(remarks::add);
        return new Opening(place, read, new Opened(place.file(), newer, remarks));
    }

    /** What says nothing new is removed; what is older than the file or than another that was kept is put aside. */
    private static @Nullable Kept newest(FilePlace place, Album album, FileTime written, List<String> remarks) {
        Kept newest = null;
        for (Path sidecar : place.sidecars()) {
            Kept kept = read(sidecar, remarks);
            if (kept == null) {
                continue;
            }
            FileTime latest = newest == null ? written : newest.changed();
            if (kept.album().equals(album)) {
                remove(kept);
            } else if (kept.changed().compareTo(latest) < 0) {
                putAside(kept, place.file(), remarks);
            } else {
                putAside(newest, place.file(), remarks);
                newest = kept;
            }
        }
        return newest;
    }

    private static void putAside(@Nullable Kept kept, Path file, List<String> remarks) {
        if (kept == null) {
            return;
        }
        try {
            Path other = OtherVersion.keep(kept.sidecar(), file);
            Files.deleteIfExists(kept.sidecar());
            remarks.add(
                    "what an earlier window kept of this album is older than what is there now; it lies beside it as "
                            + other.getFileName());
        } catch (IOException stays) {
            remarks.add("an older state of this album cannot be put aside: " + FaultText.of(stays));
        }
    }

    private static @Nullable Kept read(Path sidecar, List<String> remarks) {
        if (!Files.isRegularFile(sidecar)) {
            return null;
        }
        try {
            return new Kept(sidecar, AlbumFile.load(sidecar), Files.getLastModifiedTime(sidecar));
        } catch (IOException unreadable) {
            remarks.add("what was kept of this album by an earlier window is damaged and left out: "
                    + FaultText.of(unreadable));
            return null;
        }
    }

    private static void remove(Kept kept) {
        try {
            Files.deleteIfExists(kept.sidecar());
        } catch (IOException stays) {
            // It says nothing new, so it is looked at and passed over again the next time.
        }
    }

    private static Autosave autosave(FilePlace place, Kept kept, FileTime written) {
        Path file = place.file();
        String title = kept.album().text(TextField.TITLE);
        long seconds = Duration.between(written.toInstant(), kept.changed().toInstant())
                .toSeconds();
        return new Autosave(
                Optional.of(file),
                kept.sidecar(),
                title.isEmpty() ? String.valueOf(file.getFileName()) : title,
                Math.max(0, seconds));
    }

    private static Optional<String> missing(Album album) {
        List<Source> missing = MissingSources.of(album);
        if (missing.isEmpty()) {
            return Optional.empty();
        }
        String names = missing.stream().limit(NAMES_SHOWN).map(Source::fileName).collect(Collectors.joining(", "));
        String more = missing.size() > NAMES_SHOWN ? " and " + (missing.size() - NAMES_SHOWN) + " more" : "";
        return Optional.of(missing.size() + " of " + album.sources().size()
                + " audio files are not where they were: " + names + more
                + "; name a folder that holds them, and they are found by their content");
    }
}
