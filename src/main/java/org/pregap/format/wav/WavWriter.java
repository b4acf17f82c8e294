package org.pregap.format.wav;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.pregap.audio.WordLength;
import org.pregap.format.parts.PcmFileWriter;
import org.pregap.time.SampleRate;

/**
 * Writes a WAV file in stereo whose length is known beforehand, so that its header is right from the first byte on. What
 * RIFF cannot count becomes RF64, which is the same with a chunk of long numbers in front (EBU Tech 3306); since the length
 * is known, no room for that chunk needs to be reserved in shorter files.
 *
 * <p>16 bits are written with the plain tag 1. 24 bits are written as extensible with the speakers front left and right,
 * as Microsoft's "Multiple Channel Audio Data and WAVE Files" asks for more than 16 bits; numbers with tag 3, an empty
 * extension and the {@code fact} chunk that the specification asks for with every tag but 1.
 */
public final class WavWriter {
    private static final int CHANNELS = 2;
    private static final int FILE_HEADER_BYTES = 12;
    private static final int CHUNK_HEADER_BYTES = 8;

    /** Three numbers of 64 bits, and that no further chunk is large. */
    private static final int LARGE_SIZES_BYTES = 28;

    private static final int INTEGER = 1;
    private static final int FLOATING = 3;
    private static final int EXTENSIBLE = 0xFFFE;
    private static final int EXTENSION_BYTES = 22;
    private static final int FRONT_LEFT_AND_RIGHT = 3;
    private static final long LARGEST_32_BITS = 0xFFFF_FFFFL;

    /** What is kept free below 4 GiB for tags behind the samples, a cover of 10 MB among them. */
    private static final int ROOM_FOR_TAGS_BYTES = 1 << 24;

    private static final long LARGEST_RIFF_BYTES = LARGEST_32_BITS - ROOM_FOR_TAGS_BYTES;

    /** What follows the tag in the GUID of every kind that has a tag. */
    private static final byte[] GUID_TAIL = {
        0, 0, 0, 0, 0x10, 0, (byte) 0x80, 0, 0, (byte) 0xAA, 0, 0x38, (byte) 0x9B, 0x71
    };

    private WavWriter() {}

    /**
     * Begins a new file.
     *
     * @param lengthSamples how many samples will be written; RF64 is written if they need it
     * @throws java.nio.file.FileAlreadyExistsException if the file is there
     */
    public static PcmFileWriter create(Path file, SampleRate rate, WordLength words, long lengthSamples)
            throws IOException {
        long soundBytes = lengthSamples * words.bytes() * CHANNELS;
        return PcmFileWriter.create(file, header(rate, words, lengthSamples), words.encoding(), soundBytes);
    }

    /** How many samples fit, with room for tags, into the 4 GiB that a RIFF header can count; more are written as RF64. */
    public static long mostSamplesOfRiff(WordLength words) {
        int headerBytes = header(SampleRate.CD, words, 0).remaining() - CHUNK_HEADER_BYTES;
        return (LARGEST_RIFF_BYTES - headerBytes) / ((long) words.bytes() * CHANNELS);
    }

    /** What lies before the first sample of a file, for who writes that file in a way of its own. */
    public static byte[] headerOf(SampleRate rate, WordLength words, long lengthSamples) {
        return header(rate, words, lengthSamples).array();
    }

    private static ByteBuffer header(SampleRate rate, WordLength words, long lengthSamples) {
        ByteBuffer format = format(rate, words);
        ByteBuffer fact = words.floating() ? fact(lengthSamples) : ByteBuffer.allocate(0);
        long dataBytes = Math.multiplyExact(lengthSamples, (long) words.bytes() * CHANNELS);
        int formatBytes = CHUNK_HEADER_BYTES + format.remaining() + fact.remaining();
        int plainBytes = FILE_HEADER_BYTES + formatBytes + CHUNK_HEADER_BYTES;
        boolean large = dataBytes > LARGEST_RIFF_BYTES - (plainBytes - CHUNK_HEADER_BYTES);
        ByteBuffer header = littleEndian(plainBytes + (large ? CHUNK_HEADER_BYTES + LARGE_SIZES_BYTES : 0));
        long riffBytes = dataBytes + header.capacity() - CHUNK_HEADER_BYTES;
        header.put(ascii(large ? "RF64" : "RIFF")).putInt(large ? -1 : (int) riffBytes);
        header.put(ascii("WAVE"));
        if (large) {
            header.put(ascii("ds64")).putInt(LARGE_SIZES_BYTES);
            header.putLong(riffBytes).putLong(dataBytes).putLong(lengthSamples).putInt(0);
        }
        header.put(ascii("fmt ")).putInt(format.remaining()).put(format).put(fact);
        return header.put(ascii("data")).putInt(large ? -1 : (int) dataBytes).flip();
    }

    private static ByteBuffer format(SampleRate rate, WordLength words) {
        boolean extensible = !words.floating() && words.bits() > Short.SIZE;
        int tag = words.floating() ? FLOATING : INTEGER;
        int eachBytes = words.bytes() * CHANNELS;
        ByteBuffer format = littleEndian(2 + 2 + 4 + 4 + 2 + 2 + 2 + EXTENSION_BYTES);
        format.putShort((short) (extensible ? EXTENSIBLE : tag)).putShort((short) CHANNELS);
        format.putInt(rate.hz()).putInt(rate.hz() * eachBytes);
        format.putShort((short) eachBytes).putShort((short) words.bits());
        if (extensible) {
            format.putShort((short) EXTENSION_BYTES).putShort((short) words.bits());
            format.putInt(FRONT_LEFT_AND_RIGHT).putShort((short) tag).put(GUID_TAIL);
        } else if (words.floating()) {
            format.putShort((short) 0);
        }
        return format.flip();
    }

    private static ByteBuffer fact(long lengthSamples) {
        ByteBuffer fact = littleEndian(CHUNK_HEADER_BYTES + Integer.BYTES);
        return fact.put(ascii("fact"))
                .putInt(Integer.BYTES)
                .putInt((int) Math.min(lengthSamples, LARGEST_32_BITS))
                .flip();
    }

    private static ByteBuffer littleEndian(int bytes) {
        return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
