package org.pregap.workspace;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.pregap.audio.AudioSource;
import org.pregap.intake.AudioFiles;
import org.pregap.model.Source;
import org.pregap.render.SourceCatalog;

/** Opens an album's sources from disk; each file's header is read once. Safe for use by several threads. */
public final class SourceFiles implements SourceCatalog {
    private final Map<String, AudioSource> opened = new HashMap<>();

    @Override
    public synchronized AudioSource open(Source source) throws IOException {
        AudioSource known = opened.get(source.path());
        if (known == null) {
            known = AudioFiles.open(Path.of(source.path()));
            if (known.lengthSamples() != source.lengthSamples()) {
                throw new IOException(source.path() + " has " + known.lengthSamples() + " samples, the album expects "
                        + source.lengthSamples());
            }
            opened.put(source.path(), known);
        }
        return known;
    }
}
