package org.pregap.format.w64;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HexFormat;
import org.pregap.audio.PcmRun;
import org.pregap.audio.SourceTags;
import org.pregap.format.parts.PcmFile;
import org.pregap.format.parts.TagLimits;
import org.pregap.format.parts.WaveSamples;
import org.pregap.format.parts.WaveTags;
import org.pregap.io.FileBytes;
import org.pregap.io.FormatException;

/** Reads the header and the tags of a Wave64 file; the samples stay on disk. */
public final class W64Reader {
    private static final String RIFF = "726966662e91cf11a5d628db04c10000";
    private static final String WAVE = "77617665f3acd3118cd100c04f8edb8a";
    private static final int GUID_BYTES = 16;

    /** Chunks begin at multiples of eight bytes, so up to seven of them may fill the last one up. */
    private static final int MOST_PAD_BYTES = 7;

    private W64Reader() {}

    /**
     * Opens a Wave64 file of integer (8, 16, 24, 32 bits) or floating point samples (32, 64 bits), mono or stereo.
     *
     * @throws FormatException if it is something else, is damaged, or holds no audio
     */
    public static PcmFile open(Path path) throws IOException {
        try (FileBytes file = FileBytes.open(path)) {
            requireWave(file);
            W64Chunks chunks = W64Chunks.of(file);
            W64Chunk format = chunks.only("fmt ", file);
            W64Chunk data = chunks.only("data", file);
            WaveSamples kind = WaveSamples.read(
                    file.reader(format.offsetBytes(), format.lengthBytes(), W64Limits.LONGEST_FORMAT_BYTES));
            requireNothingForgotten(chunks, file);
            PcmRun samples = kind.run(file, data.offsetBytes(), data.lengthBytes(), padBytes(data, file));
            return new PcmFile(path, samples.format(kind.rate()), samples, tags(chunks, file));
        }
    }

    private static void requireWave(FileBytes file) throws IOException {
        if (file.length() < W64Chunks.FILE_HEADER_BYTES) {
            throw file.malformed(0, "not a Wave64 file: it has " + file.length() + " bytes");
        }
        if (!guid(file, 0).equals(RIFF)) {
            throw file.malformed(0, "not a Wave64 file: it does not begin with the GUID of riff");
        }
        int waveAt = GUID_BYTES + Long.BYTES; // before it the file's length as the writer thought it would be
        if (!guid(file, waveAt).equals(WAVE)) {
            throw file.malformed(waveAt, "a file of Wave64's kind, but not of sound");
        }
    }

    private static String guid(FileBytes file, long at) throws IOException {
        return HexFormat.of().formatHex(file.upTo(at, GUID_BYTES));
    }

    /** Behind the samples anything may be missing, but not much may be there that nobody owns. */
    private static void requireNothingForgotten(W64Chunks chunks, FileBytes file) throws FormatException {
        long strayBytes = file.length() - chunks.endBytes();
        if (strayBytes > W64Limits.MOST_STRAY_BYTES) {
            throw file.malformed(
                    chunks.endBytes(),
                    strayBytes + " bytes follow that belong to no chunk; the length of the samples seems to be wrong");
        }
    }

    /**
     * How many zero bytes at the end of the samples may be none: FFmpeg counts those that fill the chunk up as content, and
     * nobody has counted samples that run to the end of the file.
     */
    private static int padBytes(W64Chunk data, FileBytes file) throws IOException {
        if (!data.isWithin(file) || (!data.open() && data.lengthBytes() % W64Chunk.ALIGNED_BYTES != 0)) {
            return 0;
        }
        int count = (int) Math.min(MOST_PAD_BYTES, data.lengthBytes());
        byte[] last = file.upTo(data.offsetBytes() + data.lengthBytes() - count, count);
        int zeros = 0;
        while (zeros < last.length && last[last.length - 1 - zeros] == 0) {
            zeros++;
        }
        return zeros;
    }

    private static SourceTags tags(W64Chunks chunks, FileBytes file) throws IOException {
        var tags = new WaveTags();
        for (W64Chunk chunk : chunks.chunks()) {
            boolean summary = chunk.id().equals(W64Chunk.SUMMARY);
            boolean loadable = chunk.isWithin(file) && chunk.lengthBytes() <= TagLimits.LONGEST_TAGS_BYTES;
            if (loadable && (summary || WaveTags.wants(chunk.id()))) {
                byte[] content = file.upTo(chunk.offsetBytes(), (int) chunk.lengthBytes());
                if (summary) {
                    tags.addInfo(W64Summary.read(content));
                } else {
                    tags.add(chunk.id(), content);
                }
            }
        }
        return tags.tags();
    }
}
