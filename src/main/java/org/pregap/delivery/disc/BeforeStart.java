package org.pregap.delivery.disc;

import org.pregap.time.CdFrames;
import org.pregap.time.DiscAddress;

/**
 * What a programme has before 00:02:00, where the files begin. The rules let no clip sound there; but a conversion of the
 * whole programme rings before a hard first sample, by some thousandths of a second.
 */
final class BeforeStart {
    private static final int BYTES_EACH = 4;
    private static final double FULL_SCALE = 32768;

    private long position;
    private long soundingSamples;
    private long firstSample = -1;
    private int peak;

    /** The bytes at the front of what is given that lie before 00:02:00. */
    int take(byte[] bytes, int count) {
        long end = ImagePlan.START.cdFrame() * CdFrames.BYTES_EACH;
        int before = (int) Math.max(0, Math.min(count, end - position));
        for (int i = 0; i < before; i += BYTES_EACH) {
            int left = Math.abs(word(bytes, i));
            int right = Math.abs(word(bytes, i + 2));
            if (left != 0 || right != 0) {
                soundingSamples++;
                firstSample = firstSample < 0 ? (position + i) / BYTES_EACH : firstSample;
                peak = Math.max(peak, Math.max(left, right));
            }
        }
        position += count;
        return before;
    }

    private static int word(byte[] bytes, int at) {
        return (short) ((bytes[at] & 0xFF) | (bytes[at + 1] << 8));
    }

    /** How many samples are not digital silence. */
    long soundingSamples() {
        return soundingSamples;
    }

    /** The loudest of them; minus infinity if there is none. */
    double peakDbfs() {
        return 20 * StrictMath.log10(peak / FULL_SCALE);
    }

    /** The CD frame of the first of them. */
    DiscAddress first() {
        return new DiscAddress(Math.max(0, firstSample) * BYTES_EACH / CdFrames.BYTES_EACH);
    }
}
