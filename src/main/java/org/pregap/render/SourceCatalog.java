package org.pregap.render;

import java.io.IOException;
import org.pregap.audio.AudioSource;
import org.pregap.model.Source;

/** Finds the sound of a source. Asked by several threads at once. */
@FunctionalInterface
public interface SourceCatalog {
    /** @throws IOException if the file is missing, unreadable or damaged */
    AudioSource open(Source source) throws IOException;

    /**
     * Asked when all was read.
     *
     * @throws IOException if a source is no longer what it was when it was first looked at
     */
    default void requireUnchanged() throws IOException {}
}
