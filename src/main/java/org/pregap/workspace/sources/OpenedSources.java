package org.pregap.workspace.sources;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pregap.audio.AudioSource;
import org.pregap.intake.AudioFiles;
import org.pregap.io.FormatException;
import org.pregap.model.Source;
import org.pregap.render.SourceCatalog;

/**
 * Opens sources from disk for as long as the window is open. The header of a file is read once, and again when the file was
 * replaced. Safe for use by several threads; a file that takes long to open holds up nobody who wants another.
 */
final class OpenedSources implements SourceCatalog {
    private final Map<String, Opened> opened = new HashMap<>();

    @Override
    public AudioSource open(Source source) throws IOException {
        AudioSource audio = at(source.path()).open();
        if (audio.lengthSamples() != source.lengthSamples()) {
            throw new FormatException(
                    source.path(),
                    "",
                    "has " + audio.lengthSamples() + " samples, the album expects " + source.lengthSamples()
                            + "; put the old file back, or take in the new one");
        }
        return audio;
    }

    private synchronized Opened at(String path) {
        return opened.computeIfAbsent(path, name -> new Opened(Path.of(name)));
    }

    /** One file. */
    private static final class Opened {
        private final Path file;
        private Optional<FileStamp> stamp = Optional.empty();
        private @Nullable AudioSource audio;

        Opened(Path file) {
            this.file = file;
        }

        synchronized AudioSource open() throws IOException {
            AudioSource known = audio;
            Optional<FileStamp> now = Optional.of(FileStamp.of(file));
            if (known == null || !now.equals(stamp)) {
                audio = null;
                known = AudioFiles.open(file);
                audio = known;
                stamp = now;
            }
            return known;
        }
    }
}
