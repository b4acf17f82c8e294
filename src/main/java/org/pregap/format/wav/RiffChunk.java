package org.pregap.format.wav;

import org.pregap.io.FileBytes;

/**
 * A named stretch of a RIFF file.
 *
 * @param id four printable characters
 * @param offsetBytes the place of its content
 * @param lengthBytes of its content as the file claims it, without the pad byte
 * @param open whether the file claims no length, and the content therefore runs to the end of the file
 */
record RiffChunk(String id, long offsetBytes, long lengthBytes, boolean open) {
    private static final long UNKNOWN = 0xFFFF_FFFFL;

    /** What sox writes into a pipe, rounded down to whole samples of up to 16 bytes. */
    private static final long UNKNOWN_TO_SOX = 0x7FFF_F000L;

    private static final int SOX_ROUNDS_BYTES = 16;

    boolean isData() {
        return id.equals("data");
    }

    boolean isWithin(FileBytes file) {
        return lengthBytes <= file.length() - offsetBytes;
    }

    /** Whether the length is one that a program writes before it knows it. 0 is another, not counted here. */
    boolean lengthWasNeverFilledIn(FileBytes file) {
        boolean unknownToSox = lengthBytes <= UNKNOWN_TO_SOX && lengthBytes > UNKNOWN_TO_SOX - SOX_ROUNDS_BYTES;
        return lengthBytes == UNKNOWN || (unknownToSox && !isWithin(file));
    }
}
