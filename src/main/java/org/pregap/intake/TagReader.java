package org.pregap.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jaudiotagger.audio.AudioFileIO;
import org.jaudiotagger.audio.exceptions.CannotReadException;
import org.jaudiotagger.audio.exceptions.InvalidAudioFrameException;
import org.jaudiotagger.audio.exceptions.ReadOnlyFileException;
import org.jaudiotagger.tag.FieldKey;
import org.jaudiotagger.tag.Tag;
import org.jaudiotagger.tag.TagException;
import org.pregap.audio.AudioSource;
import org.pregap.audio.SourceTags;
import org.pregap.audio.TaggedSource;
import org.pregap.intake.foreign.DecodedSource;

/** Reads the tags of an audio file. Tags that cannot be read count as absent: they say nothing about the sound. */
final class TagReader {
    /** Kept, because loggers that nobody holds lose their level; the library logs every chunk that it meets. */
    private static final Logger LIBRARY_LOG = Logger.getLogger("org.jaudiotagger");

    /** How the library is told what it reads; it knows no others of those that are decoded for us. */
    private static final Map<String, String> ENDINGS = Map.of("MP3", "mp3", "AAC", "m4a", "ALAC", "m4a");

    static {
        LIBRARY_LOG.setLevel(Level.OFF);
    }

    private TagReader() {}

    static SourceTags read(Path file, AudioSource source) throws IOException {
        if (source instanceof DecodedSource decoded) {
            return decoded.tags().orElse(readByLibrary(file, decoded.coding().name()));
        }
        return source instanceof TaggedSource tagged ? tagged.tags() : SourceTags.NONE;
    }

    private static SourceTags readByLibrary(Path file, String coding) throws IOException {
        String ending = ENDINGS.get(coding);
        if (ending == null) {
            return SourceTags.NONE;
        }
        try {
            Tag tag = AudioFileIO.readAs(file.toFile(), ending).getTag();
            return tag == null ? SourceTags.NONE : tagsOf(tag);
        } catch (CannotReadException
                | TagException
                | ReadOnlyFileException
                | InvalidAudioFrameException
                | RuntimeException unreadable) {
            // The library answers damaged tags with exceptions of every kind; the audio is judged by our own readers.
            return SourceTags.NONE;
        }
    }

    private static SourceTags tagsOf(Tag tag) {
        return new SourceTags(
                first(tag, FieldKey.TITLE),
                first(tag, FieldKey.ARTIST),
                first(tag, FieldKey.ALBUM),
                first(tag, FieldKey.TRACK),
                first(tag, FieldKey.ISRC));
    }

    private static Optional<String> first(Tag tag, FieldKey key) {
        return Optional.ofNullable(tag.getFirst(key));
    }
}
