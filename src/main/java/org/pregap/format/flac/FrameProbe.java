package org.pregap.format.flac;

import java.io.IOException;
import org.pregap.format.flac.frame.BitReader;
import org.pregap.format.flac.frame.FrameDecoder;
import org.pregap.io.FileBytes;
import org.pregap.io.FormatException;

/** Tells whether a frame begins at some byte: bytes that merely look like one are common, so it is decoded as a whole. */
final class FrameProbe {
    static final int SYNC_BYTES = 2;

    private final BitReader in;
    private final FrameDecoder decoder;
    private final FrameNumbering numbering;
    private int failures;

    FrameProbe(BitReader in, FrameDecoder decoder, FrameNumbering numbering) {
        this.in = in;
        this.decoder = decoder;
        this.numbering = numbering;
    }

    /** Whether bytes look like the start of a frame, as one place in 32,768 does by chance. */
    static boolean isSync(byte[] bytes, int at) {
        return bytes[at] == (byte) 0xFF && (bytes[at + 1] & 0xFE) == 0xF8;
    }

    /** Whether these few bytes look like the start of a frame. */
    static boolean isSync(byte[] bytes) {
        return bytes.length >= SYNC_BYTES && isSync(bytes, 0);
    }

    /** Whether frames or another stream stand at a place behind the last frame; tags and the like may. */
    static boolean soundStands(FileBytes file, long offsetBytes) throws IOException {
        byte[] bytes = file.upTo(offsetBytes, 4);
        boolean stream = bytes.length == 4 && bytes[0] == 'f' && bytes[1] == 'L' && bytes[2] == 'a' && bytes[3] == 'C';
        return stream || isSync(bytes);
    }

    /** The first sample of the frame that begins here; negative if there is none that is whole and of this stream. */
    long firstSampleAt(long offsetBytes) throws IOException {
        try {
            in.seek(offsetBytes);
            decoder.decode(in);
            return numbering.firstSample(decoder.header());
        } catch (FormatException e) {
            failures++; // it only looked like a frame
            return -1;
        }
    }

    /** The size of the frame found last. */
    int blockSamples() {
        return decoder.header().blockSamples();
    }

    /** The place behind the frame found last. */
    long endOffsetBytes() {
        return in.offsetBytes();
    }

    /** Whether so much was tried in vain that the file must be playing tricks. */
    boolean exhausted() {
        return failures > FlacLimits.MOST_FAILED_TRIALS;
    }
}
