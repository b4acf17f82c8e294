package org.pregap.format.aiff;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.pregap.audio.SampleEncoding;
import org.pregap.audio.WordLength;
import org.pregap.format.parts.PcmFileWriter;
import org.pregap.time.SampleRate;

/**
 * Writes an AIFF file in stereo, 16 or 24 bits, whose length is known beforehand, so that its header is right from the first
 * byte on: {@code FORM}, {@code COMM}, {@code SSND} and nothing else.
 */
public final class AiffWriter {
    private static final int CHANNELS = 2;
    private static final int FORM_HEADER_BYTES = 12;
    private static final int CHUNK_HEADER_BYTES = 8;
    private static final int COMMON_BYTES = 18;
    private static final int SOUND_HEADER_BYTES = 8;
    private static final int BEFORE_SAMPLES_BYTES =
            FORM_HEADER_BYTES + CHUNK_HEADER_BYTES + COMMON_BYTES + CHUNK_HEADER_BYTES + SOUND_HEADER_BYTES;

    /** The exponent of an extended number whose mantissa is a whole number: IEEE 754's bias, and the mantissa's 63 bits. */
    private static final int WHOLE_EXPONENT = 16383 + 63;

    private static final long LARGEST_32_BITS = 0xFFFF_FFFFL;

    /** What may be put behind the samples later without a length that 32 bits cannot count. */
    private static final long ROOM_FOR_TAGS_BYTES = 16L << 20;

    private AiffWriter() {}

    /**
     * Begins a new file.
     *
     * @param words of 16 or 24 bits
     * @param lengthSamples how many samples will be written, at most {@link #mostSamples}
     * @throws java.nio.file.FileAlreadyExistsException if the file is there
     * @throws IllegalArgumentException if the file cannot hold such words, or so many
     */
    public static PcmFileWriter create(Path file, SampleRate rate, WordLength words, long lengthSamples)
            throws IOException {
        if (words.floating()) {
            throw new IllegalArgumentException("AIFF holds whole numbers; floating-point words are for AIFF-C");
        }
        if (lengthSamples > mostSamples(words)) {
            throw new IllegalArgumentException("an AIFF file counts its bytes with 32 bits and holds at most "
                    + mostSamples(words) + " samples of " + words.bits() + " bits, not " + lengthSamples);
        }
        long soundBytes = lengthSamples * words.bytes() * CHANNELS;
        return PcmFileWriter.create(file, header(rate, words, lengthSamples), encoding(words), soundBytes);
    }

    /** How many samples fit into the 4 GiB that the lengths of chunks can count, with some room for tags. */
    public static long mostSamples(WordLength words) {
        return (LARGEST_32_BITS - BEFORE_SAMPLES_BYTES - ROOM_FOR_TAGS_BYTES) / ((long) words.bytes() * CHANNELS);
    }

    private static SampleEncoding encoding(WordLength words) {
        return words == WordLength.INT_16 ? SampleEncoding.SIGNED_16_BE : SampleEncoding.SIGNED_24_BE;
    }

    /** The samples take a whole number of pairs of bytes, so nothing is put behind them. */
    private static ByteBuffer header(SampleRate rate, WordLength words, long lengthSamples) {
        long dataBytes = lengthSamples * words.bytes() * CHANNELS;
        ByteBuffer header = ByteBuffer.allocate(BEFORE_SAMPLES_BYTES).order(ByteOrder.BIG_ENDIAN);
        header.put(ascii("FORM")).putInt((int) (BEFORE_SAMPLES_BYTES - CHUNK_HEADER_BYTES + dataBytes));
        header.put(ascii("AIFF"));
        header.put(ascii("COMM")).putInt(COMMON_BYTES);
        header.putShort((short) CHANNELS).putInt((int) lengthSamples).putShort((short) words.bits());
        putExtended(header, rate.hz());
        header.put(ascii("SSND")).putInt((int) (SOUND_HEADER_BYTES + dataBytes));
        return header.putInt(0).putInt(0).flip();
    }

    /** A number of ten bytes: sign and exponent, then a mantissa whose first bit is its leading 1. */
    private static void putExtended(ByteBuffer header, int number) {
        int shift = Long.numberOfLeadingZeros(number);
        header.putShort((short) (WHOLE_EXPONENT - shift)).putLong((long) number << shift);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
