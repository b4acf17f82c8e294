package org.pregap.format.flac.frame;

import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pregap.audio.PcmFormat;
import org.pregap.io.FormatException;
import org.pregap.time.SampleRate;

/**
 * The header of the frame that was read last; read into again and again. What it says of rate, channels and word length
 * must agree with what the stream is known to be, if that is known.
 *
 * <p>Source: RFC 9639 section 9.1.
 */
public final class FrameHeader {
    /** How two channels are stored. */
    enum Stereo {
        INDEPENDENT,
        LEFT_AND_SIDE,
        SIDE_AND_RIGHT,
        MID_AND_SIDE
    }

    /** The format's own limit, RFC 9639 section 8.2. */
    private static final int LARGEST_BLOCK_SAMPLES = 65_535;

    private static final int[] RATES_HZ = {
        0, 88_200, 176_400, 192_000, 8_000, 16_000, 22_050, 24_000, 32_000, 44_100, 48_000, 96_000
    };
    private static final int[] BITS = {0, 8, 12, -1, 16, 20, 24, 32};

    private static final Stereo[] STEREO = Stereo.values();
    private static final int FIRST_STEREO_CODE = 8;

    private final @Nullable PcmFormat format;

    private long offsetBytes;
    private int crc8;
    private boolean variableBlocks;
    private int blockSamples;
    private int rateHz;
    private int channels;
    private int bits;
    private Stereo stereo = Stereo.INDEPENDENT;
    private long codedNumber;

    public FrameHeader(PcmFormat format) {
        this.format = format;
    }

    private FrameHeader() {
        this.format = null;
    }

    /** Of a stream of which nothing is known but its frames. */
    public static FrameHeader ofUnknownStream() {
        return new FrameHeader();
    }

    /** The place of the frame's first byte in the file. */
    public long offsetBytes() {
        return offsetBytes;
    }

    /** Whether the header says that it counts samples; otherwise it counts frames. */
    public boolean variableBlocks() {
        return variableBlocks;
    }

    public int blockSamples() {
        return blockSamples;
    }

    Stereo stereo() {
        return stereo;
    }

    /** The frame's number, or the number of its first sample. */
    public long codedNumber() {
        return codedNumber;
    }

    /** What the header itself says of its sound; empty where it leaves that to STREAMINFO, or has more channels. */
    public Optional<PcmFormat> statedFormat() {
        if (rateHz == 0 || bits == 0 || channels > 2) {
            return Optional.empty();
        }
        return Optional.of(new PcmFormat(new SampleRate(rateHz), channels, bits, false));
    }

    /** Reads a header, which begins at a whole byte. */
    public void read(BitReader in) throws IOException {
        offsetBytes = in.offsetBytes();
        crc8 = 0;
        int sync = (u8(in) << 8) | u8(in);
        if ((sync & 0xFFFE) != 0xFFF8) {
            throw malformed(in, "no frame begins here");
        }
        variableBlocks = (sync & 1) == 1;
        int sizes = u8(in);
        int shape = u8(in);
        codedNumber = readCodedNumber(in);
        blockSamples = readBlockSamples(in, sizes >>> 4);
        rateHz = readRateHz(in, sizes & 0xF);
        int found = crc8;
        int stated = in.u8();
        if (found != stated) {
            throw malformed(in, "the check byte of the frame header is wrong");
        }
        readShape(in, shape);
        if (format != null) {
            compare(in, format);
        }
    }

    private int u8(BitReader in) throws IOException {
        int value = in.u8();
        crc8 = Crc8.next(crc8, value);
        return value;
    }

    /** A number in the manner of UTF-8, extended to 36 bits in 7 bytes. */
    private long readCodedNumber(BitReader in) throws IOException {
        int first = u8(in);
        if (first < 0x80) {
            return first;
        }
        int lengthBytes = Integer.numberOfLeadingZeros(~(first << 24));
        if (lengthBytes < 2 || lengthBytes > (variableBlocks ? 7 : 6)) {
            throw malformed(in, "the frame's number is not in its code");
        }
        long number = first & (0x7F >>> lengthBytes);
        for (int i = 1; i < lengthBytes; i++) {
            int next = u8(in);
            if ((next & 0xC0) != 0x80) {
                throw malformed(in, "the frame's number is not in its code");
            }
            number = (number << 6) | (next & 0x3F);
        }
        return number;
    }

    private int readBlockSamples(BitReader in, int code) throws IOException {
        int samples;
        if (code == 0) {
            throw malformed(in, "the block size has the reserved code 0");
        } else if (code == 1) {
            samples = 192;
        } else if (code <= 5) {
            samples = 576 << (code - 2);
        } else if (code == 6) {
            samples = u8(in) + 1;
        } else if (code == 7) {
            samples = ((u8(in) << 8) | u8(in)) + 1;
        } else {
            samples = 256 << (code - 8);
        }
        if (samples > LARGEST_BLOCK_SAMPLES) {
            throw malformed(in, "a block of " + samples + " samples is larger than the format allows");
        }
        return samples;
    }

    private int readRateHz(BitReader in, int code) throws IOException {
        return switch (code) {
            case 12 -> u8(in) * 1000;
            case 13 -> (u8(in) << 8) | u8(in);
            case 14 -> ((u8(in) << 8) | u8(in)) * 10;
            case 15 -> throw malformed(in, "the sample rate has the forbidden code 15");
            default -> RATES_HZ[code];
        };
    }

    private void readShape(BitReader in, int shape) throws FormatException {
        int assignment = shape >>> 4;
        if (assignment > 10) {
            throw malformed(in, "the channels have the reserved code " + assignment);
        }
        channels = assignment < FIRST_STEREO_CODE ? assignment + 1 : 2;
        stereo = assignment < FIRST_STEREO_CODE ? Stereo.INDEPENDENT : STEREO[assignment - FIRST_STEREO_CODE + 1];
        bits = BITS[(shape >>> 1) & 0x7];
        if (bits < 0 || (shape & 1) != 0) {
            throw malformed(in, "a reserved bit of the frame header is set");
        }
    }

    private void compare(BitReader in, PcmFormat expected) throws FormatException {
        int expectedHz = expected.rate().hz();
        if (rateHz != 0 && rateHz != expectedHz) {
            throw malformed(in, "the sample rate changes from " + expectedHz + " to " + rateHz + " Hz");
        }
        if (channels != expected.channels()) {
            throw malformed(in, "the number of channels changes from " + expected.channels() + " to " + channels);
        }
        if (bits != 0 && bits != expected.bits()) {
            throw malformed(in, "the word length changes from " + expected.bits() + " to " + bits + " bits");
        }
    }

    private FormatException malformed(BitReader in, String reason) {
        return in.malformed(offsetBytes, reason);
    }
}
