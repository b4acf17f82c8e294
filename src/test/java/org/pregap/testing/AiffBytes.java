package org.pregap.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Builds AIFF files byte by byte, right ones and wrong ones, without any of the code under test.
 *
 * <p>{@code AiffBytes.pcm(44_100, 16, left, right).bytes()} is a whole file. For anything odd:
 * {@code AiffBytes.header().common(2, 100, 24, 44_100).chunk("NAME", name).sound(samples).bytes()}.
 */
public final class AiffBytes {
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private String kind = "AIFF";
    private long formLength = -1;

    private AiffBytes() {}

    /** A file with nothing behind its first twelve bytes. */
    public static AiffBytes header() {
        return new AiffBytes();
    }

    /** A whole file of integer samples, {@code channels[c][i]}. */
    public static AiffBytes pcm(int rateHz, int bits, int[]... channels) {
        return header().common(channels.length, channels[0].length, bits, rateHz)
                .sound(samples(bits, channels));
    }

    /** {@code COMM} with a whole rate above 0. */
    public AiffBytes common(int channels, long lengthSamples, int bits, int rateHz) {
        return common(channels, lengthSamples, bits, extended(rateHz));
    }

    /** {@code COMM} with any ten bytes as rate, and whatever follows them. */
    public AiffBytes common(int channels, long lengthSamples, int bits, byte[] rate) {
        AiffBytes content = new AiffBytes()
                .number(channels, 2)
                .number(lengthSamples, 4)
                .number(bits, 2)
                .raw(rate);
        return chunk("COMM", content.body.toByteArray());
    }

    /** {@code COMM} of AIFF-C; an empty label has no bytes but its length. */
    public AiffBytes common(int channels, long lengthSamples, int bits, String compression, String label) {
        byte[] words = label.getBytes(StandardCharsets.US_ASCII);
        AiffBytes behind = new AiffBytes().raw(extended(44_100)).raw(compression.getBytes(StandardCharsets.US_ASCII));
        behind.number(words.length, 1).raw(words).raw(new byte[1 - words.length % 2]);
        return kind("AIFC").common(channels, lengthSamples, bits, behind.body.toByteArray());
    }

    /** {@code MARK} with marks numbered from 1 on: place, name, place, name, … */
    public AiffBytes marks(Object... placesAndNames) {
        AiffBytes content = new AiffBytes().number(placesAndNames.length / 2, 2);
        for (int i = 0; i < placesAndNames.length; i += 2) {
            byte[] name = ((String) placesAndNames[i + 1]).getBytes(StandardCharsets.UTF_8);
            content.number(i / 2 + 1, 2).number(((Number) placesAndNames[i]).longValue(), 4);
            content.number(name.length, 1).raw(name).raw(new byte[1 - name.length % 2]);
        }
        return chunk("MARK", content.body.toByteArray());
    }

    public AiffBytes sound(byte[] samples) {
        return sound(0, samples);
    }

    /** {@code SSND} with so many bytes of no meaning before its samples. */
    public AiffBytes sound(int offset, byte[] samples) {
        AiffBytes content = new AiffBytes()
                .number(offset, 4)
                .number(0, 4)
                .raw(new byte[offset])
                .raw(samples);
        return chunk("SSND", content.body.toByteArray());
    }

    /** A proper chunk, padded where its length is odd. */
    public AiffBytes chunk(String id, byte[] content) {
        claiming(id, content.length, content);
        return content.length % 2 == 1 ? raw(new byte[1]) : this;
    }

    /** A chunk that claims another length than it has; not padded. */
    public AiffBytes claiming(String id, long length, byte[] content) {
        return raw(id.getBytes(StandardCharsets.US_ASCII)).number(length, 4).raw(content);
    }

    public AiffBytes raw(byte[] bytes) {
        body.writeBytes(bytes);
        return this;
    }

    /** Another form than {@code AIFF}. */
    public AiffBytes kind(String fourLetters) {
        kind = fourLetters;
        return this;
    }

    /** The length that the file's header claims; without this it is the right one. */
    public AiffBytes formLength(long bytes) {
        formLength = bytes;
        return this;
    }

    public byte[] bytes() {
        AiffBytes file = new AiffBytes();
        file.raw("FORM".getBytes(StandardCharsets.US_ASCII));
        file.number(formLength < 0 ? body.size() + 4 : formLength, 4);
        file.raw(kind.getBytes(StandardCharsets.US_ASCII)).raw(body.toByteArray());
        return file.body.toByteArray();
    }

    public Path writeTo(Path file) throws IOException {
        return Files.write(file, bytes());
    }

    /** Interleaved samples as an AIFF file holds them, moved to the top of their whole bytes. */
    public static byte[] samples(int bits, int[]... channels) {
        int width = (bits + 7) / 8;
        AiffBytes bytes = new AiffBytes();
        for (int i = 0; i < channels[0].length; i++) {
            for (int[] channel : channels) {
                bytes.number((long) channel[i] << (8 * width - bits), width);
            }
        }
        return bytes.body.toByteArray();
    }

    /** A whole number as an 80-bit extended one. */
    public static byte[] extended(int number) {
        int exponent = 31 - Integer.numberOfLeadingZeros(number);
        return new AiffBytes()
                .number(16_383 + exponent, 2)
                .number((long) number << (63 - exponent), 8)
                .body
                .toByteArray();
    }

    private AiffBytes number(long number, int width) {
        for (int i = width - 1; i >= 0; i--) {
            body.write((byte) (number >> (8 * i)));
        }
        return this;
    }
}
