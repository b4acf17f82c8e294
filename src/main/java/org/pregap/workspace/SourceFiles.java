package org.pregap.workspace;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.pregap.audio.AudioSource;
import org.pregap.intake.AudioFiles;
import org.pregap.io.FormatException;
import org.pregap.model.Album;
import org.pregap.model.Source;
import org.pregap.render.SourceCatalog;
import org.pregap.workspace.sources.FileStamp;

/**
 * Opens an album's sources from disk; each file's header is read once. Notices files that change after it was made, which
 * is to be before their digests are taken. Safe for use by several threads.
 */
public final class SourceFiles implements SourceCatalog {
    private final Map<String, AudioSource> opened = new HashMap<>();
    private final Map<String, FormatException> refused = new HashMap<>();
    private final Map<Path, FileStamp> stamps = new HashMap<>();
    private final Runnable check;

    /**
     * Watches the sources that are there; whether any is missing is for {@link SourceProof}.
     *
     * @param check is called often while another program decodes a file, and may throw to end that
     */
    public SourceFiles(Album album, Runnable check) throws IOException {
        this.check = check;
        for (Source source : album.sources()) {
            Path file = Path.of(source.path());
            if (Files.isRegularFile(file)) {
                stamps.put(file, FileStamp.of(file));
            }
        }
    }

    @Override
    public synchronized AudioSource open(Source source) throws IOException {
        AudioSource known = opened.get(source.path());
        if (known == null) {
            known = fresh(source.path());
            if (known.lengthSamples() != source.lengthSamples()) {
                throw new FormatException(
                        source.path(),
                        "",
                        "has " + known.lengthSamples() + " samples, the album expects " + source.lengthSamples()
                                + "; put the old file back, or set file=... to take in the new one");
            }
            opened.put(source.path(), known);
        }
        return known;
    }

    /** Many ask for one file at once, and a program that hangs over it is waited for long: the first answer holds. */
    private AudioSource fresh(String path) throws IOException {
        FormatException before = refused.get(path);
        if (before != null) {
            throw before;
        }
        try {
            return AudioFiles.open(Path.of(path), check);
        } catch (FormatException e) {
            refused.put(path, e);
            throw e;
        }
    }

    @Override
    public void requireUnchanged() throws IOException {
        for (Map.Entry<Path, FileStamp> watched : stamps.entrySet()) {
            Path file = watched.getKey();
            if (!FileStamp.of(file).equals(watched.getValue())) {
                throw new FileSystemException(
                        file.toString(), null, "changed while it was being rendered; render again");
            }
        }
    }
}
