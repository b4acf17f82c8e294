package org.pregap.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Set;
import org.pregap.audio.AudioSource;
import org.pregap.audio.AudioStream;
import org.pregap.audio.SourceTags;
import org.pregap.format.aiff.AiffReader;
import org.pregap.format.flac.FlacFile;
import org.pregap.format.flac.FlacReader;
import org.pregap.format.ogg.VorbisReader;
import org.pregap.format.w64.W64Reader;
import org.pregap.format.wav.WavReader;
import org.pregap.intake.foreign.ForeignFiles;
import org.pregap.io.FileBytes;
import org.pregap.io.FormatException;

/**
 * Opens audio files, whatever format they are in: the first bytes decide, never the name. A new format is a package
 * beside its siblings and a line here.
 */
public final class AudioFiles {
    /** For whoever brings something else. */
    public static final String WHAT_IS_READ =
            "WAV, AIFF, FLAC and Ogg Vorbis are read and, with ffmpeg, MP3, AAC, ALAC, Opus and WavPack";

    private static final int HEAD_BYTES = 48;
    private static final Set<String> WAV_KINDS = Set.of("RIFF", "RF64", "BW64");

    /** The beginning of a GUID, as ISO 8859-1. */
    private static final String W64_SIGNATURE = "riff.\u0091\u00cf\u0011";

    private static final ForeignFiles FOREIGN_FILES = new ForeignFiles(System.getenv());

    private AudioFiles() {}

    /** What is known of a file from its first bytes. */
    enum Kind {
        WAV,
        W64,
        AIFF,
        FLAC,
        VORBIS,
        FOREIGN
    }

    /**
     * @throws FormatException if it is no audio, a format that is not read, damaged, or has more than two channels
     * @throws IOException if it cannot be read
     */
    public static AudioSource open(Path file) throws IOException {
        return open(file, () -> {});
    }

    /**
     * Opens a file that another program may have to decode first, which takes a while.
     *
     * @param check is called often and may throw to end the work
     */
    public static AudioSource open(Path file, Runnable check) throws IOException {
        return switch (kindOf(file)) {
            case WAV -> WavReader.open(file);
            case W64 -> W64Reader.open(file);
            case AIFF -> AiffReader.open(file);
            case FLAC -> FlacReader.open(file);
            case VORBIS -> VorbisReader.open(file);
            case FOREIGN -> FOREIGN_FILES.open(file, foreignKind(file), check);
        };
    }

    /**
     * What a file says of itself.
     *
     * @param source the same file, opened before
     */
    public static SourceTags tags(Path file, AudioSource source) throws IOException {
        return TagReader.read(file, source);
    }

    /**
     * Looks at the first bytes only.
     *
     * @throws FormatException if it is no audio, or a format that is not read
     */
    public static void requireKnown(Path file) throws IOException {
        if (kindOf(file) == Kind.FOREIGN) {
            FOREIGN_FILES.requireProgram(file, foreignKind(file));
        }
    }

    /**
     * Whether another program has to decode the file, by its first bytes.
     *
     * @throws FormatException if it is no audio, or a format that is not read
     */
    public static boolean isForeign(Path file) throws IOException {
        return kindOf(file) == Kind.FOREIGN;
    }

    private static String foreignKind(Path file) throws IOException {
        try (FileBytes bytes = FileBytes.open(file)) {
            return ForeignKind.recognise(bytes.upTo(0, HEAD_BYTES)).orElse("audio");
        }
    }

    /** A stream over the whole of a source that checks whatever the format offers for checking. */
    static AudioStream openVerified(AudioSource source) throws IOException {
        return source instanceof FlacFile flac ? flac.openVerified() : source.open(0);
    }

    static Kind kindOf(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new FormatException(file.toString(), "", "is a folder, not an audio file");
        }
        if (!Files.exists(file)) {
            throw new NoSuchFileException(file.toString(), null, "there is no such file");
        }
        if (!Files.isRegularFile(file)) {
            throw new FormatException(file.toString(), "", "is no regular file");
        }
        try (FileBytes bytes = FileBytes.open(file)) {
            return kindOf(bytes.name(), bytes.upTo(0, HEAD_BYTES), bytes);
        }
    }

    private static Kind kindOf(String name, byte[] head, FileBytes bytes) throws IOException {
        if (head.length == 0) {
            throw new FormatException(name, "", "is empty");
        }
        String text = new String(head, StandardCharsets.ISO_8859_1);
        if (text.startsWith("fLaC") || isFlacBehindTag(text, head, bytes) || FlacReader.beginsWithFrame(bytes)) {
            return Kind.FLAC;
        }
        if (WAV_KINDS.contains(text.substring(0, Math.min(4, text.length()))) && text.startsWith("WAVE", 8)) {
            return Kind.WAV;
        }
        if (text.startsWith(W64_SIGNATURE)) {
            return Kind.W64;
        }
        if (text.startsWith("FORM") && (text.startsWith("AIFF", 8) || text.startsWith("AIFC", 8))) {
            return Kind.AIFF;
        }
        if (text.startsWith("OggS") && VorbisReader.isVorbis(head)) {
            return Kind.VORBIS;
        }
        if (ForeignKind.isDecodable(head)) {
            return Kind.FOREIGN;
        }
        String what =
                ForeignKind.recognise(head).map(kind -> "is " + kind).orElse("is no audio file that Pregap knows");
        throw new FormatException(name, "", what + "; " + WHAT_IS_READ);
    }

    /**
     * Some programs put an ID3v2 tag before a FLAC stream. Source: ID3v2.4.0 structure, section 3.1: ten bytes of header,
     * whose last four give the length of the rest in seven bits each.
     */
    private static boolean isFlacBehindTag(String text, byte[] head, FileBytes bytes) throws IOException {
        if (!text.startsWith("ID3") || head.length < 10) {
            return false;
        }
        long length = 10;
        for (int i = 6, shift = 21; i < 10; i++, shift -= 7) {
            length += (long) (head[i] & 0x7F) << shift;
        }
        return new String(bytes.upTo(length, 4), StandardCharsets.ISO_8859_1).equals("fLaC");
    }
}
