package org.pregap.format.flac;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.pregap.format.flac.frame.BitReader;
import org.pregap.format.flac.frame.FrameDecoder;
import org.pregap.io.FileBytes;
import org.pregap.io.FormatException;

/**
 * Finds out how long a stream is that does not say so: by its last frame, or if none is found near the end of the file,
 * by decoding all of it.
 */
final class LengthFinder {
    private static final int WINDOW_BYTES = 1 << 16;

    private final FileBytes bytes;
    private final long audioOffsetBytes;
    private final FrameProbe probe;
    private final BitReader in;
    private final FrameDecoder decoder;

    LengthFinder(FileBytes bytes, FlacMetadata metadata, FrameNumbering numbering) {
        this.bytes = bytes;
        audioOffsetBytes = metadata.audioOffsetBytes();
        in = new BitReader(bytes);
        decoder = new FrameDecoder(metadata.info().format());
        probe = new FrameProbe(in, decoder, numbering);
    }

    /** @throws FormatException if the last frame is damaged or not whole */
    long lengthSamples() throws IOException {
        long earliest = Math.max(audioOffsetBytes, bytes.length() - FlacLimits.LONGEST_TAIL_BYTES);
        for (long to = bytes.length(); to > earliest; to -= WINDOW_BYTES) {
            long from = Math.max(earliest, to - WINDOW_BYTES);
            byte[] window = bytes.upTo(from, (int) (to - from) + 1);
            for (int i = Math.min(window.length - 2, (int) (to - from) - 1); i >= 0; i--) {
                if (FrameProbe.isSync(window, i)) {
                    long firstSample = probe.firstSampleAt(from + i);
                    if (firstSample >= 0) {
                        return lengthUpTo(firstSample + probe.blockSamples(), probe.endOffsetBytes());
                    }
                    if (probe.exhausted()) {
                        return decodeAll();
                    }
                }
            }
        }
        return decodeAll();
    }

    private long lengthUpTo(long samples, long endOffsetBytes) throws IOException {
        if (!nothingButTags(endOffsetBytes)) {
            in.seek(endOffsetBytes);
            decoder.decode(in); // says what is wrong with a frame that is none of this stream
            throw bytes.malformed(endOffsetBytes, "what follows the last whole frame is no frame");
        }
        return samples;
    }

    private long decodeAll() throws IOException {
        in.seek(audioOffsetBytes);
        long samples = 0;
        while (!nothingButTags(in.offsetBytes())) {
            decoder.decode(in);
            samples += decoder.header().blockSamples();
        }
        return samples;
    }

    /** Some programs append ID3v1 or APE tags. */
    private boolean nothingButTags(long offsetBytes) throws IOException {
        String text = new String(bytes.upTo(offsetBytes, 8), StandardCharsets.ISO_8859_1);
        return text.isEmpty() || text.startsWith("TAG") || text.equals("APETAGEX");
    }
}
