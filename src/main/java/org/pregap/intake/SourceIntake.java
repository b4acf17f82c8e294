package org.pregap.intake;

import java.io.IOException;
import java.nio.file.Path;
import org.pregap.audio.SourceTags;
import org.pregap.model.Source;

/** Looks into an audio file: what it is, and what it says of itself. */
public interface SourceIntake {
    /** What was found in a file. */
    record TakenIn(Source source, SourceTags tags) {}

    /**
     * @param file absolute
     * @throws IOException if it cannot be read; {@code FormatException} if it is no audio file that is understood
     */
    TakenIn take(Path file) throws IOException;
}
