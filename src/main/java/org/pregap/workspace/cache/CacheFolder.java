package org.pregap.workspace.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.pregap.io.CacheHome;

/**
 * Where the results lie.
 *
 * @param path made when something is kept
 */
record CacheFolder(Path path) {
    private static final String ENTRY = ".result";
    private static final String PART = ".part";

    /** A program that was killed may leave a file half written; nobody writes for as long as this. */
    private static final Duration PART_AGE = Duration.ofHours(1);

    /** How much goes when it is full, so that it is not full again at once. */
    private static final double KEPT_WHEN_FULL = 0.9;

    private record Found(Path file, long lengthBytes, Instant used) {}

    static Optional<CacheFolder> of(Map<String, String> environment) {
        return CacheHome.of(environment).map(CacheFolder::new);
    }

    Path file(CacheKey key) {
        return path.resolve(key.fileName() + ENTRY);
    }

    /** A new empty file beside the entries. */
    Path newPart() throws IOException {
        Files.createDirectories(path);
        return Files.createTempFile(path, "new-", PART);
    }

    /** Removes what was not used for longest until so much is left, and what was left half written. */
    void shrinkTo(long bytes) throws IOException {
        List<Found> entries = new ArrayList<>();
        long sum = 0;
        for (Found found : found()) {
            if (found.file().toString().endsWith(ENTRY)) {
                entries.add(found);
                sum += found.lengthBytes();
            } else if (found.used().isBefore(Instant.now().minus(PART_AGE))) {
                Files.deleteIfExists(found.file());
            }
        }
        if (sum <= bytes) {
            return;
        }
        entries.sort(Comparator.comparing(Found::used));
        for (Found oldest : entries) {
            if (sum <= bytes * KEPT_WHEN_FULL) {
                return;
            }
            Files.deleteIfExists(oldest.file());
            sum -= oldest.lengthBytes();
        }
    }

    private List<Found> found() throws IOException {
        List<Found> found = new ArrayList<>();
        try (Stream<Path> files = Files.list(path)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                String name = file.getFileName().toString();
                if (name.endsWith(ENTRY) || name.endsWith(PART)) {
                    look(file).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    /** Empty where another program was quicker to remove it. */
    private static Optional<Found> look(Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return Optional.of(new Found(
                    file, attributes.size(), attributes.lastModifiedTime().toInstant()));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }
}
