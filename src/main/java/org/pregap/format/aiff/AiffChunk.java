package org.pregap.format.aiff;

import org.pregap.io.FileBytes;

/**
 * A named stretch of an AIFF file.
 *
 * @param id four printable characters
 * @param offsetBytes the place of its content
 * @param lengthBytes of its content as the file claims it, without the pad byte
 */
record AiffChunk(String id, long offsetBytes, long lengthBytes) {
    boolean isWithin(FileBytes file) {
        return lengthBytes <= file.length() - offsetBytes;
    }
}
