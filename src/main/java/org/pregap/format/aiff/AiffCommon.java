package org.pregap.format.aiff;

import org.pregap.audio.SampleEncoding;
import org.pregap.io.ByteReader;
import org.pregap.io.FormatException;
import org.pregap.time.SampleRate;

/**
 * What the {@code COMM} chunk says, if it is something that can be read exactly.
 *
 * @param channels 1 or 2
 * @param lengthSamples how many samples there should be
 */
record AiffCommon(SampleEncoding encoding, int channels, long lengthSamples, SampleRate rate) {
    private static final int LENGTH_BYTES = 18;
    private static final int MOST_HZ = 1_000_000;
    private static final int EXPONENT_BIAS = 16_383;
    private static final int HIGHEST_BIT = 63;

    /** @throws FormatException if it is too short or is not plain mono or stereo sound */
    static AiffCommon read(ByteReader common) throws FormatException {
        requireLength(common);
        int channels = common.u16be();
        long lengthSamples = common.u32be();
        int bits = common.u16be();
        SampleRate rate = rate(common);
        if (channels < 1 || channels > 2) {
            throw common.malformed(channels + " channels; only mono and stereo are read");
        }
        return new AiffCommon(encoding(bits, common), channels, lengthSamples, rate);
    }

    /** The four letters by which AIFF-C names how its samples are written. */
    static String compression(ByteReader common) throws FormatException {
        requireLength(common);
        common.skip(LENGTH_BYTES);
        return common.ascii(4);
    }

    private static void requireLength(ByteReader common) throws FormatException {
        if (common.remaining() < LENGTH_BYTES) {
            throw common.malformed(
                    "the 'COMM' chunk has " + common.remaining() + " bytes; " + LENGTH_BYTES + " are the least");
        }
    }

    private static SampleEncoding encoding(int bits, ByteReader common) throws FormatException {
        if (bits < 1 || bits > 32) {
            throw common.malformed("samples of " + bits + " bits; 1 to 32 are read");
        }
        return switch ((bits + 7) / 8) {
            case 1 -> SampleEncoding.SIGNED_8;
            case 2 -> SampleEncoding.SIGNED_16_BE;
            case 3 -> SampleEncoding.SIGNED_24_BE;
            default -> SampleEncoding.SIGNED_32_BE;
        };
    }

    /** Mantissa times 2 to the power of (exponent − 63), a whole number within bounds. */
    private static SampleRate rate(ByteReader common) throws FormatException {
        int signAndExponent = common.u16be();
        long mantissa = common.s64be();
        int exponent = signAndExponent - EXPONENT_BIAS;
        if (exponent < 0 || exponent >= 31 || mantissa >= 0) { // negative, below 1, far too high, or not normalised
            throw common.malformed("no sample rate: 0x" + Integer.toHexString(signAndExponent) + " "
                    + Long.toHexString(mantissa) + " as an 80-bit number");
        }
        int fractionBits = HIGHEST_BIT - exponent;
        long hz = mantissa >>> fractionBits;
        if (mantissa << (Long.SIZE - fractionBits) != 0) {
            throw common.malformed(
                    "a sample rate between " + hz + " and " + (hz + 1) + " Hz; only whole ones are read");
        }
        if (hz > MOST_HZ) {
            throw common.malformed("a sample rate of " + hz + " Hz");
        }
        return new SampleRate((int) hz);
    }
}
