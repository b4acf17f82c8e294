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
    private static final int NAMED_LENGTH_BYTES = 22;
    private static final int MOST_HZ = 1_000_000;
    private static final int EXPONENT_BIAS = 16_383;
    private static final int HIGHEST_BIT = 63;

    /**
     * @param named whether the kind of samples is named behind the rate, as in AIFF-C
     * @throws FormatException if it is too short or is not plain mono or stereo sound
     */
    static AiffCommon read(ByteReader common, boolean named) throws FormatException {
        int leastBytes = named ? NAMED_LENGTH_BYTES : LENGTH_BYTES;
        if (common.remaining() < leastBytes) {
            throw common.malformed(
                    "the 'COMM' chunk has " + common.remaining() + " bytes; " + leastBytes + " are the least");
        }
        int channels = common.u16be();
        long lengthSamples = common.u32be();
        int bits = common.u16be();
        SampleRate rate = rate(common);
        if (channels < 1 || channels > 2) {
            throw common.malformed(channels + " channels; only mono and stereo are read");
        }
        SampleEncoding encoding =
                named ? AiffCompression.encoding(common, bits) : AiffCompression.bigEndian(bits, common);
        return new AiffCommon(encoding, channels, lengthSamples, rate);
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
