package org.pregap.format.flac.encode;

import org.pregap.audio.PcmFormat;

/**
 * What is encoded, and how.
 *
 * @param format mono or stereo, integers of 4 to 32 bits
 * @param level how hard to try
 */
public record FlacEncoding(PcmFormat format, FlacLevel level) {
    /** The samples of every block but the last; the subset allows 4608 up to 48 kHz. */
    public static final int BLOCK_SAMPLES = 4096;

    /** The format's own limit, RFC 9639 section 8.2. */
    private static final int MOST_HZ = (1 << 20) - 1;

    public FlacEncoding {
        if (format.floating()) {
            throw new IllegalArgumentException("FLAC holds integers, no " + format);
        }
        if (format.rate().hz() > MOST_HZ) {
            throw new IllegalArgumentException("FLAC holds rates up to " + MOST_HZ + " Hz, no " + format);
        }
    }
}
