package org.pregap.format.wav;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.pregap.audio.PcmRun;
import org.pregap.audio.SourceTags;
import org.pregap.format.parts.PcmFile;
import org.pregap.format.parts.TagLimits;
import org.pregap.format.parts.WaveSamples;
import org.pregap.format.parts.WaveTags;
import org.pregap.io.ByteReader;
import org.pregap.io.FileBytes;
import org.pregap.io.FormatException;

/** Reads the header and the tags of a WAV file; the samples stay on disk. */
public final class WavReader {
    private WavReader() {}

    /**
     * Opens a WAV, RF64 or BW64 file of integer (8, 16, 24, 32 bits) or floating point samples (32, 64 bits), mono or
     * stereo.
     *
     * @throws FormatException if it is something else, is damaged, or holds no audio
     */
    public static PcmFile open(Path path) throws IOException {
        try (FileBytes file = FileBytes.open(path)) {
            requireWave(file);
            RiffChunks chunks = RiffChunks.of(file);
            RiffChunk format = required("fmt ", chunks, file);
            RiffChunk data = required("data", chunks, file);
            WaveSamples kind = WaveSamples.read(
                    file.reader(format.offsetBytes(), format.lengthBytes(), WavLimits.LONGEST_FORMAT_BYTES));
            requireNothingForgotten(chunks, file);
            int padBytes = endsInPad(data, file) ? 1 : 0;
            PcmRun samples = kind.run(file, data.offsetBytes(), data.lengthBytes(), padBytes);
            return new PcmFile(path, samples.format(kind.rate()), samples, tags(chunks, file));
        }
    }

    private static void requireWave(FileBytes file) throws IOException {
        if (file.length() < RiffChunks.FILE_HEADER_BYTES) {
            throw file.malformed(0, "not a WAV file: it has " + file.length() + " bytes");
        }
        ByteReader header = file.reader(0, RiffChunks.FILE_HEADER_BYTES, RiffChunks.FILE_HEADER_BYTES);
        String id = header.ascii(4);
        header.u32le(); // the file's length as the writer thought it would be; the chunks tell
        String kind = header.ascii(4);
        switch (id) {
            case "RIFF", "RF64", "BW64" -> {
                if (!kind.equals("WAVE")) {
                    throw file.malformed(8, "a " + id + " file, but not WAVE");
                }
            }
            case "RIFX" -> throw file.malformed(0, "RIFX (big-endian WAV) is not read");
            default -> throw file.malformed(0, "not a WAV file: it does not begin with RIFF, RF64 or BW64");
        }
    }

    private static RiffChunk required(String id, RiffChunks chunks, FileBytes file) throws FormatException {
        Optional<RiffChunk> found = chunks.only(id, file);
        if (found.isPresent()) {
            return found.get();
        }
        Optional<RiffChunk> cut =
                chunks.chunks().stream().filter(c -> !c.isWithin(file)).findFirst();
        if (cut.isPresent()) {
            RiffChunk chunk = cut.get();
            throw file.malformed(
                    chunk.offsetBytes(),
                    "no '" + id + "' chunk; the '" + chunk.id() + "' chunk announces " + chunk.lengthBytes()
                            + " bytes, " + (file.length() - chunk.offsetBytes()) + " are left");
        }
        throw file.malformed(
                chunks.endBytes(),
                "no '" + id + "' chunk up to here"
                        + (chunks.endBytes() < file.length() ? ", where no chunk begins" : ""));
    }

    /** Behind the samples anything may be missing, but not much may be there that nobody owns. */
    private static void requireNothingForgotten(RiffChunks chunks, FileBytes file) throws FormatException {
        long strayBytes = file.length() - chunks.endBytes();
        if (strayBytes > WavLimits.MOST_STRAY_BYTES) {
            throw file.malformed(
                    chunks.endBytes(),
                    strayBytes + " bytes follow that belong to no chunk; the length of the samples seems to be wrong");
        }
    }

    /** Whether a zero byte behind samples of an odd length may be counted: to the end of the file, or in {@code ds64}. */
    private static boolean endsInPad(RiffChunk data, FileBytes file) throws IOException {
        boolean mayCountIt = data.open() || !file.reader(0, 4, 4).ascii(4).equals("RIFF");
        boolean canEndInIt = data.isWithin(file) && data.lengthBytes() > 0 && data.lengthBytes() % 2 == 0;
        return mayCountIt && canEndInIt && file.upTo(data.offsetBytes() + data.lengthBytes() - 1, 1)[0] == 0;
    }

    private static SourceTags tags(RiffChunks chunks, FileBytes file) throws IOException {
        var tags = new WaveTags();
        for (RiffChunk chunk : chunks.chunks()) {
            boolean loadable = chunk.isWithin(file) && chunk.lengthBytes() <= TagLimits.LONGEST_TAGS_BYTES;
            if (loadable && WaveTags.wants(chunk.id())) {
                tags.add(chunk.id(), file.upTo(chunk.offsetBytes(), (int) chunk.lengthBytes()));
            }
        }
        return tags.tags();
    }
}
