package org.pregap.format.flac.encode;

import org.pregap.audio.PcmFormat;
import org.pregap.format.flac.frame.Crc8;

/**
 * Writes the headers of the frames of one stream, whose blocks all have the same size but the last.
 *
 * <p>Source: RFC 9639 section 9.1.
 */
final class FrameHeaderWriter {
    private static final int SYNC = 0b1111_1111_1111_1000;
    private static final int SHORT_SIZE = 6;
    private static final int LONG_SIZE = 7;
    private static final int RATE_IN_KHZ = 12;
    private static final int RATE_IN_HZ = 13;
    private static final int RATE_IN_TENS_OF_HZ = 14;

    private final int rateHz;
    private final int bitsCode;

    FrameHeaderWriter(PcmFormat format) {
        rateHz = format.rate().hz();
        bitsCode = switch (format.bits()) {
            case 8 -> 1;
            case 12 -> 2;
            case 16 -> 4;
            case 20 -> 5;
            case 24 -> 6;
            case 32 -> 7;
            default -> 0; // as the stream says
        };
    }

    /**
     * @param out is empty
     * @param channelsCode how many channels there are, and how they are stored
     */
    void write(BitWriter out, long frameNumber, int blockSamples, int channelsCode) {
        int sizeCode = sizeCode(blockSamples);
        int rateCode = rateCode();
        out.put(SYNC, 16);
        out.put(sizeCode, 4);
        out.put(rateCode, 4);
        out.put(channelsCode, 4);
        out.put((long) bitsCode << 1, 4);
        putNumber(out, frameNumber);
        if (sizeCode == SHORT_SIZE) {
            out.put(blockSamples - 1L, 8);
        } else if (sizeCode == LONG_SIZE) {
            out.put(blockSamples - 1L, 16);
        }
        putRate(out, rateCode);
        out.put(Crc8.of(out.array(), out.length()), 8);
    }

    private static int sizeCode(int blockSamples) {
        if (blockSamples == FlacEncoding.BLOCK_SAMPLES) {
            return 12;
        }
        return blockSamples <= 1 << 8 ? SHORT_SIZE : LONG_SIZE;
    }

    private int rateCode() {
        return switch (rateHz) {
            case 88_200 -> 1;
            case 176_400 -> 2;
            case 192_000 -> 3;
            case 8_000 -> 4;
            case 16_000 -> 5;
            case 22_050 -> 6;
            case 24_000 -> 7;
            case 32_000 -> 8;
            case 44_100 -> 9;
            case 48_000 -> 10;
            case 96_000 -> 11;
            default -> otherRateCode();
        };
    }

    private int otherRateCode() {
        if (rateHz % 1000 == 0 && rateHz / 1000 < 1 << 8) {
            return RATE_IN_KHZ;
        }
        if (rateHz < 1 << 16) {
            return RATE_IN_HZ;
        }
        return rateHz % 10 == 0 && rateHz / 10 < 1 << 16 ? RATE_IN_TENS_OF_HZ : 0;
    }

    private void putRate(BitWriter out, int rateCode) {
        switch (rateCode) {
            case RATE_IN_KHZ -> out.put(rateHz / 1000, 8);
            case RATE_IN_HZ -> out.put(rateHz, 16);
            case RATE_IN_TENS_OF_HZ -> out.put(rateHz / 10, 16);
            default -> {} // the code says it all
        }
    }

    /** In the manner of UTF-8, up to 31 bits. */
    private static void putNumber(BitWriter out, long number) {
        if (number < 0x80) {
            out.put(number, 8);
            return;
        }
        int bits = Long.SIZE - Long.numberOfLeadingZeros(number);
        int following = (bits - 2) / 5; // the first byte has one bit less for each that follows, which has six
        out.put(((0xFF << (7 - following)) & 0xFF) | (number >>> (6 * following)), 8);
        for (int left = following - 1; left >= 0; left--) {
            out.put(0x80 | ((number >>> (6 * left)) & 0x3F), 8);
        }
    }
}
