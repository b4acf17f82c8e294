package org.pregap.workspace.taking;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.pregap.audio.AudioSource;
import org.pregap.intake.AudioFiles;
import org.pregap.io.FileDigest;
import org.pregap.model.Album;
import org.pregap.model.Source;
import org.pregap.parallel.Job;
import org.pregap.workspace.history.Edit;

/**
 * Sources that are not where they were, and where else they are. A file is known again by its SHA-256, whatever it is
 * called; only files of the right length are read for it.
 */
public final class MissingSources {
    private static final int MOST_FILES = 100_000;

    private final Album album;
    private final List<Source> missing;
    private final Map<Source, String> found = new LinkedHashMap<>();

    private MissingSources(Album album) {
        this.album = album;
        this.missing = of(album);
    }

    /** The album's sources behind whose path there is no file. */
    public static List<Source> of(Album album) {
        return album.sources().stream()
                .filter(Predicate.not(MissingSources::isThere))
                .toList();
    }

    /**
     * Looks for them in a folder and all below it.
     *
     * @throws NotDirectoryException if it is no folder
     */
    public static MissingSources search(Album album, Path folder, Job job) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new NotDirectoryException(folder.toString());
        }
        var search = new MissingSources(album);
        if (!search.missing.isEmpty()) {
            var walk = new FolderWalk(MOST_FILES, job::check);
            walk.add(folder.toAbsolutePath().normalize());
            search.among(walk.files(), job);
        }
        return search;
    }

    public int foundCount() {
        return found.size();
    }

    /** What was not found. */
    public List<Source> missing() {
        return missing.stream().filter(source -> !found.containsKey(source)).toList();
    }

    /** Where each was found. */
    public List<String> notes() {
        return found.entrySet().stream()
                .map(entry -> entry.getKey().fileName() + " was found as " + entry.getValue())
                .toList();
    }

    /** One step that changes the paths; of any later state of the album. */
    public Edit edit() {
        String what = found.size() == 1
                ? "\"" + found.keySet().iterator().next().fileName() + "\""
                : found.size() + " missing files";
        return Edit.of("Find " + what, this::inPlace);
    }

    /** The album with the sources where they were found. */
    public Album inPlace(Album later) {
        return later.withSources(source -> {
            String path = found.get(source);
            return path == null ? source : source.withPath(path);
        });
    }

    private void among(List<Path> files, Job job) throws IOException {
        Set<String> names = missing.stream().map(Source::fileName).collect(Collectors.toSet());
        List<Path> likelyFirst = files.stream()
                .sorted(Comparator.comparing(file -> !names.contains(String.valueOf(file.getFileName()))))
                .toList();
        int done = 0;
        for (Path file : likelyFirst) {
            if (found.size() == missing.size()) {
                return;
            }
            job.check();
            compare(file, job);
            job.progress().at("Comparing files", ++done, likelyFirst.size());
        }
    }

    private void compare(Path file, Job job) {
        String path = file.toString().replace(File.separatorChar, '/');
        try {
            if (missing().stream().noneMatch(mayBe(file))) {
                return;
            }
            String digest = FileDigest.sha256(file, read -> job.check());
            if (album.sources().stream().anyMatch(other -> isSpokenOfOtherwise(other, path, digest))) {
                return;
            }
            missing().stream()
                    .filter(source -> source.sha256().equals(digest))
                    .forEach(source -> found.put(source, path));
        } catch (IOException noAudioThatCanBeRead) {
            // It is not what is looked for.
        }
    }

    /** Files that another program decodes are not decoded for this: their digest alone decides. */
    private static Predicate<Source> mayBe(Path file) throws IOException {
        if (AudioFiles.isForeign(file)) {
            return source -> source.coding().isPresent();
        }
        AudioSource audio = AudioFiles.open(file);
        return source -> fits(source, audio);
    }

    private static boolean fits(Source source, AudioSource audio) {
        return source.lengthSamples() == audio.lengthSamples()
                && source.format().rate().equals(audio.format().rate())
                && source.format().channels() == audio.format().channels();
    }

    /** An album cannot describe one file in two ways. */
    private static boolean isSpokenOfOtherwise(Source other, String path, String digest) {
        return other.path().equals(path) && !other.sha256().equals(digest);
    }

    private static boolean isThere(Source source) {
        try {
            return Files.isRegularFile(Path.of(source.path()));
        } catch (InvalidPathException ofAnotherSystem) {
            return false;
        }
    }
}
