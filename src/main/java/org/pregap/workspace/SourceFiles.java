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
    private final Map<Path, FileStamp> stamps = new HashMap<>();

    /** Watches the sources that are there; whether any is missing is for {@link SourceProof}. */
    public SourceFiles(Album album) throws IOException {
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
            known = AudioFiles.open(Path.of(source.path()));
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
