package org.pregap.delivery.tags;

import java.io.IOException;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jaudiotagger.audio.AudioFile;
import org.jaudiotagger.audio.AudioFileIO;
import org.jaudiotagger.audio.exceptions.CannotReadException;
import org.jaudiotagger.audio.exceptions.CannotWriteException;
import org.jaudiotagger.audio.exceptions.InvalidAudioFrameException;
import org.jaudiotagger.audio.exceptions.ReadOnlyFileException;
import org.jaudiotagger.tag.Tag;
import org.jaudiotagger.tag.TagException;

/** Puts tags into files through jaudiotagger; whatever goes wrong in there is a failure of this file. */
final class TagLibrary {
    /** Kept, because loggers that nobody holds lose their level; the library logs every chunk that it meets. */
    private static final Logger LIBRARY_LOG = Logger.getLogger("org.jaudiotagger");

    static {
        LIBRARY_LOG.setLevel(Level.OFF);
    }

    /** Makes a tag in the classes of the library. */
    @FunctionalInterface
    interface Making {
        Tag make() throws TagException, IOException;
    }

    private TagLibrary() {}

    /** @param ending by which the library knows the kind of file */
    static void write(Path file, String ending, Making making) throws IOException {
        try {
            AudioFile audio = AudioFileIO.readAs(file.toFile(), ending);
            audio.setTag(making.make());
            AudioFileIO.write(audio);
        } catch (CannotReadException
                | CannotWriteException
                | InvalidAudioFrameException
                | ReadOnlyFileException
                | TagException
                | RuntimeException failure) {
            throw new IOException(file + ": its tags cannot be written: " + failure.getMessage(), failure);
        }
    }
}
