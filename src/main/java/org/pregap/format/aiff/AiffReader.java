package org.pregap.format.aiff;

import java.io.IOException;
import java.nio.file.Path;
import org.pregap.audio.PcmRun;
import org.pregap.format.parts.PcmFile;
import org.pregap.io.ByteReader;
import org.pregap.io.FileBytes;
import org.pregap.io.FormatException;

/** Reads the header and the tags of an AIFF or AIFF-C file; the samples stay on disk. */
public final class AiffReader {
    /** Offset and block size, before the samples. */
    private static final int SOUND_HEADER_BYTES = 8;

    private AiffReader() {}

    /**
     * Opens an AIFF file of 1 to 32 bits, or an AIFF-C file that is not compressed, mono or stereo.
     *
     * @throws FormatException if it is something else, is compressed or damaged, or holds no audio
     */
    public static PcmFile open(Path path) throws IOException {
        try (FileBytes file = FileBytes.open(path)) {
            boolean named = isAiffC(file);
            AiffChunks chunks = AiffChunks.of(file);
            AiffChunk chunk = chunks.only("COMM", file);
            ByteReader content = file.reader(chunk.offsetBytes(), chunk.lengthBytes(), AiffLimits.LONGEST_COMMON_BYTES);
            AiffCommon common = AiffCommon.read(content, named);
            PcmRun samples = run(chunks.only("SSND", file), common, file);
            return new PcmFile(path, samples.format(common.rate()), samples, AiffTags.of(chunks, file));
        }
    }

    private static boolean isAiffC(FileBytes file) throws IOException {
        if (file.length() < AiffChunks.FILE_HEADER_BYTES) {
            throw file.malformed(0, "not an AIFF file: it has " + file.length() + " bytes");
        }
        ByteReader header = file.reader(0, AiffChunks.FILE_HEADER_BYTES, AiffChunks.FILE_HEADER_BYTES);
        String id = header.ascii(4);
        header.u32be(); // the file's length as the writer thought it would be; the chunks tell
        String kind = header.ascii(4);
        if (!id.equals("FORM")) {
            throw file.malformed(0, "not an AIFF file: it does not begin with FORM");
        }
        if (!kind.equals("AIFF") && !kind.equals("AIFC")) {
            throw file.malformed(8, "an IFF file, but not AIFF");
        }
        return kind.equals("AIFC");
    }

    private static PcmRun run(AiffChunk sound, AiffCommon common, FileBytes file) throws IOException {
        if (!sound.isWithin(file)) {
            throw file.malformed(
                    sound.offsetBytes(),
                    "the samples should take " + sound.lengthBytes() + " bytes, the file holds "
                            + (file.length() - sound.offsetBytes()) + " of them");
        }
        if (common.lengthSamples() == 0 || sound.lengthBytes() <= SOUND_HEADER_BYTES) {
            throw file.malformed(sound.offsetBytes(), "the file holds no audio");
        }
        long skippedBytes = file.reader(sound.offsetBytes(), SOUND_HEADER_BYTES, SOUND_HEADER_BYTES)
                .u32be();
        long first = sound.offsetBytes() + SOUND_HEADER_BYTES + skippedBytes;
        PcmRun samples = new PcmRun(common.encoding(), common.channels(), first, common.lengthSamples());
        long neededBytes = samples.lengthSamples() * samples.bytesPerSample();
        long heldBytes = sound.lengthBytes() - SOUND_HEADER_BYTES - skippedBytes;
        if (neededBytes > heldBytes) {
            throw file.malformed(
                    first,
                    samples.lengthSamples() + " samples need " + neededBytes + " bytes, the 'SSND' chunk holds "
                            + Math.max(0, heldBytes));
        }
        return samples;
    }
}
