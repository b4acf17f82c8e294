package org.pregap.delivery.tags;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** How one kind of file holds tags. The two descriptions are by place and name, such as {@code INFO INAM}. */
public interface Tagging {
    /** WAV, with our own chunks. */
    Tagging WAV = new WavTagging();

    /** FLAC, by the library. */
    Tagging FLAC = new FlacTagging();

    /** AIFF, by the library. */
    Tagging AIFF = new AiffTagging();

    /** MP3, with our own bytes before the sound. */
    Tagging MP3 = new Mp3Tagging();

    /** MP4, by the library. */
    Tagging M4A = new Mp4Tagging();

    /** Ogg Opus, with our own pages. */
    Tagging OPUS = new OpusTagging();

    /**
     * Writes tags into a file that has none of its own.
     *
     * @throws IOException if it cannot be written; the file is of no use then
     */
    void write(Path file, FileTags tags) throws IOException;

    /** What the file should say. */
    Map<String, String> meant(FileTags tags);

    /**
     * What the file on disk says.
     *
     * @throws org.pregap.io.FormatException if it is no such file
     */
    Map<String, String> found(Path file) throws IOException;
}
