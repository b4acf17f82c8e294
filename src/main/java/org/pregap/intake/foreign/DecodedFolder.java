package org.pregap.intake.foreign;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pregap.io.FileDigest;

/**
 * What was decoded, by the digest of the file it came from: the sound as {@code DIGEST.wav}, and beside it, written last, a
 * note of the sound's length and digest and of what {@code ffprobe} said. Files that disagree with their note count as not
 * there.
 */
record DecodedFolder(Path path, long mostBytes) {
    private static final String HEAD = "Pregap decoded 3";

    /** More than a program keeps to itself before it writes. */
    private static final int ROOM_BYTES = 1 << 20;

    private static final long LONGEST_NOTE_BYTES = 4 << 20;

    /** Nobody renders for longer, and what is in use must not go. */
    private static final Duration KEPT = Duration.ofDays(1);

    /** The sound of a file, and what was found in it. */
    record Entry(Path wav, Probe probe) {}

    /** @param check is called often and may throw to end the work */
    Optional<Entry> find(String digest, Runnable check) throws IOException {
        Path wav = wav(digest);
        Path note = note(digest);
        if (!Files.isRegularFile(wav) || !Files.isRegularFile(note) || Files.size(note) > LONGEST_NOTE_BYTES) {
            return Optional.empty();
        }
        String text = new String(Files.readAllBytes(note), StandardCharsets.UTF_8);
        if (!text.startsWith(claim(wav, check))) {
            return Optional.empty();
        }
        Probe probe = Probe.parse(text);
        if (!probe.namesCodec()) {
            return Optional.empty();
        }
        touch(wav);
        return Optional.of(new Entry(wav, probe));
    }

    /**
     * Takes a finished file in: it gets its name, then its note does.
     *
     * @throws FileSystemException if the folder cannot be written
     */
    Entry keep(String digest, Path finished, String probed, Runnable check) throws IOException {
        try {
            return named(digest, finished, probed, check);
        } catch (IOException failure) {
            throw unusable(failure);
        }
    }

    private Entry named(String digest, Path finished, String probed, Runnable check) throws IOException {
        Path wav = wav(digest);
        Files.move(finished, wav, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        Path fresh = newPart(".note");
        Files.writeString(fresh, claim(wav, check) + probed);
        Files.move(fresh, note(digest), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        makeRoom();
        return new Entry(wav, Probe.parse(probed));
    }

    /** @throws FileSystemException if the folder cannot be written */
    Path newPart(String ending) throws FileSystemException {
        try {
            Files.createDirectories(path);
            return Files.createTempFile(path, "new-", ending);
        } catch (IOException failure) {
            throw unusable(failure);
        }
    }

    /**
     * For when a program failed that wrote here: not all say that it was for want of room.
     *
     * @throws FileSystemException if that is why
     */
    void requireRoom() throws IOException {
        Path trial = newPart(".room");
        try {
            Files.write(trial, new byte[ROOM_BYTES]);
        } catch (IOException failure) {
            throw unusable(failure);
        } finally {
            Files.deleteIfExists(trial);
        }
    }

    /** Whatever went wrong, it is not the fault of the file that was to be decoded. */
    private FileSystemException unusable(IOException failure) {
        String reason = failure instanceof FileSystemException onFile ? onFile.getReason() : failure.getMessage();
        String denied = failure instanceof AccessDeniedException ? "permission denied" : "it cannot be written";
        var named = new FileSystemException(
                path.toString(),
                null,
                "what ffmpeg decodes cannot be kept there: " + (reason == null ? denied : reason)
                        + "; make room there, or set PREGAP_CACHE to another folder");
        named.initCause(failure);
        return named;
    }

    private static String claim(Path wav, Runnable check) throws IOException {
        String digest = FileDigest.sha256(wav, read -> check.run());
        return HEAD + "\nbytes " + Files.size(wav) + "\nsha256 " + digest + "\n";
    }

    private Path wav(String digest) {
        return path.resolve(digest + ".wav");
    }

    private Path note(String digest) {
        return path.resolve(digest + ".txt");
    }

    private static void touch(Path wav) {
        try {
            Files.setLastModifiedTime(wav, FileTime.from(Clock.systemUTC().instant()));
        } catch (IOException readOnly) {
            // It counts as used when it was written.
        }
    }

    /** Removes what was not used for longest until it all fits, and what was left half written. */
    private void makeRoom() throws IOException {
        Instant unusedSince = Clock.systemUTC().instant().minus(KEPT);
        List<Path> files = new ArrayList<>();
        try (Stream<Path> found = Files.list(path)) {
            found.filter(file -> file.toString().endsWith(".wav")
                            || String.valueOf(file.getFileName()).startsWith("new-"))
                    .forEach(files::add);
        }
        files.sort(Comparator.comparing(DecodedFolder::used));
        long sum = 0;
        for (Path file : files) {
            sum += size(file);
        }
        for (Path file : files) {
            boolean part = String.valueOf(file.getFileName()).startsWith("new-");
            if (used(file).isBefore(unusedSince) && (part || sum > mostBytes)) {
                sum -= size(file);
                Files.deleteIfExists(file);
                Files.deleteIfExists(Path.of(file.toString().replaceAll("\\.wav$", ".txt")));
            }
        }
    }

    private static Instant used(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException gone) {
            return Instant.EPOCH;
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException gone) {
            return 0;
        }
    }
}
