package org.pregap.format.flac;

import java.util.HexFormat;
import java.util.Optional;
import org.pregap.audio.PcmFormat;
import org.pregap.io.ByteReader;
import org.pregap.io.FormatException;
import org.pregap.time.SampleRate;

/**
 * What a FLAC stream says of itself in its first metadata block.
 *
 * <p>Source: RFC 9639 section 8.2.
 *
 * @param minBlockSamples the smallest block but the last, as stated; not relied on
 * @param maxBlockSamples the largest block, as stated; not relied on
 * @param format rate, channels and word length
 * @param totalSamples how many samples there are; 0 if the writer did not know
 * @param md5 of the samples, 32 lower-case hex digits; absent if the writer did not know
 */
public record StreamInfo(
        int minBlockSamples, int maxBlockSamples, PcmFormat format, long totalSamples, Optional<String> md5) {
    static final int LENGTH_BYTES = 34;

    private static final String UNKNOWN_MD5 = "0".repeat(32);

    static StreamInfo read(ByteReader in) throws FormatException {
        int minBlockSamples = in.u16be();
        int maxBlockSamples = in.u16be();
        in.u24be(); // the sizes of the smallest and largest frame in bytes: nothing depends on them
        in.u24be();
        long packed = in.s64be();
        String md5 = HexFormat.of().formatHex(in.bytes(16));
        int rateHz = (int) (packed >>> 44);
        int channels = (int) ((packed >>> 41) & 0x7) + 1;
        int bits = (int) ((packed >>> 36) & 0x1F) + 1;
        if (channels > FlacLimits.MOST_CHANNELS) {
            throw in.malformed("mono or stereo is wanted, this file has " + channels + " channels");
        }
        if (bits < FlacLimits.FEWEST_BITS) {
            throw in.malformed("a word length of " + bits + " bits; FLAC begins at " + FlacLimits.FEWEST_BITS);
        }
        return new StreamInfo(
                minBlockSamples,
                maxBlockSamples,
                new PcmFormat(rate(rateHz, in), channels, bits, false),
                packed & 0xF_FFFF_FFFFL,
                md5.equals(UNKNOWN_MD5) ? Optional.empty() : Optional.of(md5));
    }

    private static SampleRate rate(int rateHz, ByteReader in) throws FormatException {
        try {
            return new SampleRate(rateHz);
        } catch (IllegalArgumentException e) {
            throw in.malformed("a sample rate of " + rateHz + " Hz is not accepted");
        }
    }
}
