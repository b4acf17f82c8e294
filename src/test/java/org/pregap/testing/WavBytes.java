package org.pregap.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Builds WAV files byte by byte, right ones and wrong ones, without any of the code under test.
 *
 * <p>{@code WavBytes.pcm16(44_100, left, right)} is a whole file. For anything odd:
 * {@code WavBytes.header().fmt(1, 2, 44_100, 24).chunk("LIST", list).data(samples).bytes()}.
 */
public final class WavBytes {
    private static final int PCM = 1;
    private static final int FLOAT = 3;
    private static final int EXTENSIBLE = 0xFFFE;

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private long riffLength = -1;
    private String kind = "RIFF";

    private WavBytes() {}

    /** A file with nothing behind its first twelve bytes. */
    public static WavBytes header() {
        return new WavBytes();
    }

    /** A whole file of integer samples, {@code channels[c][i]}; 8 bits are given signed and written unsigned. */
    public static WavBytes pcm(int rateHz, int bits, int[]... channels) {
        return header().fmt(PCM, channels.length, rateHz, bits).data(samples(bits, channels));
    }

    public static byte[] pcm16(int rateHz, int[]... channels) {
        return pcm(rateHz, 16, channels).bytes();
    }

    public static byte[] pcm24(int rateHz, int[]... channels) {
        return pcm(rateHz, 24, channels).bytes();
    }

    public static byte[] float32(int rateHz, double[]... channels) {
        return header().fmt(FLOAT, channels.length, rateHz, 32)
                .data(floats(32, channels))
                .bytes();
    }

    public static byte[] float64(int rateHz, double[]... channels) {
        return header().fmt(FLOAT, channels.length, rateHz, 64)
                .data(floats(64, channels))
                .bytes();
    }

    public WavBytes fmt(int tag, int channels, int rateHz, int bits) {
        return fmt(tag, channels, rateHz, bits, channels * ((bits + 7) / 8));
    }

    public WavBytes fmt(int tag, int channels, int rateHz, int bits, int blockAlign) {
        return chunk("fmt ", fmtBody(tag, channels, rateHz, bits, blockAlign).content());
    }

    /** An extensible header whose sub-format is {@code tag}. */
    public WavBytes extensible(int tag, int channels, int rateHz, int bits, int validBits) {
        int blockAlign = channels * ((bits + 7) / 8);
        WavBytes fmt = fmtBody(EXTENSIBLE, channels, rateHz, bits, blockAlign);
        fmt.number(22, 2).number(validBits, 2).number(channels == 1 ? 4 : 3, 4);
        fmt.number(tag, 4).number(0, 2).number(0x10, 2).raw(0x80, 0, 0, 0xAA, 0, 0x38, 0x9B, 0x71);
        return chunk("fmt ", fmt.content());
    }

    public WavBytes data(byte[] samples) {
        return chunk("data", samples);
    }

    /** {@code ds64} with lengths of other chunks: name, length, name, length, … */
    public WavBytes ds64(long dataBytes, long lengthSamples, Object... namesAndLengths) {
        WavBytes content = new WavBytes().number(0, 8).number(dataBytes, 8).number(lengthSamples, 8);
        content.number(namesAndLengths.length / 2, 4);
        for (int i = 0; i < namesAndLengths.length; i += 2) {
            content.raw(((String) namesAndLengths[i]).getBytes(StandardCharsets.US_ASCII));
            content.number(((Number) namesAndLengths[i + 1]).longValue(), 8);
        }
        return chunk("ds64", content.content());
    }

    /** {@code cue} with points numbered from 1 on. */
    public WavBytes cues(long... samples) {
        WavBytes content = new WavBytes().number(samples.length, 4);
        for (int i = 0; i < samples.length; i++) {
            content.number(i + 1, 4).number(samples[i], 4).raw("data".getBytes(StandardCharsets.US_ASCII));
            content.number(0, 4).number(0, 4).number(samples[i], 4);
        }
        return chunk("cue ", content.content());
    }

    /** A {@code LIST} of kind {@code adtl} with the labels of points 1, 2, 3 … */
    public WavBytes labels(String... labels) {
        WavBytes list = new WavBytes().raw("adtl".getBytes(StandardCharsets.US_ASCII));
        for (int i = 0; i < labels.length; i++) {
            byte[] text = (labels[i] + "\0").getBytes(StandardCharsets.UTF_8);
            list.chunk("labl", new WavBytes().number(i + 1, 4).raw(text).content());
        }
        return chunk("LIST", list.content());
    }

    /** Another first four letters than {@code RIFF}. */
    public WavBytes kind(String fourLetters) {
        kind = fourLetters;
        return this;
    }

    /** A proper chunk, padded where its length is odd. */
    public WavBytes chunk(String id, byte[] content) {
        unpadded(id, content);
        return content.length % 2 == 1 ? raw(0) : this;
    }

    /** A chunk whose pad byte was forgotten, if it needs one. */
    public WavBytes unpadded(String id, byte[] content) {
        return claiming(id, content.length, content);
    }

    /** A chunk that claims another length than it has; not padded. */
    public WavBytes claiming(String id, long length, byte[] content) {
        raw(id.getBytes(StandardCharsets.ISO_8859_1));
        number(length, 4);
        return raw(content);
    }

    /** A {@code LIST} of kind {@code INFO}: id, text, id, text, … each ended by NUL. */
    public WavBytes info(String... idsAndTexts) {
        WavBytes list = new WavBytes().raw("INFO".getBytes(StandardCharsets.US_ASCII));
        for (int i = 0; i < idsAndTexts.length; i += 2) {
            list.chunk(idsAndTexts[i], (idsAndTexts[i + 1] + "\0").getBytes(StandardCharsets.UTF_8));
        }
        return chunk("LIST", list.content());
    }

    public WavBytes raw(byte[] bytes) {
        body.writeBytes(bytes);
        return this;
    }

    public WavBytes raw(int... bytes) {
        for (int b : bytes) {
            body.write(b);
        }
        return this;
    }

    /** The length that the file's header claims; without this it is the right one. */
    public WavBytes riffLength(long bytes) {
        riffLength = bytes;
        return this;
    }

    public byte[] bytes() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(kind.getBytes(StandardCharsets.US_ASCII));
        file.writeBytes(le(riffLength < 0 ? body.size() + 4 : riffLength, 4));
        file.writeBytes("WAVE".getBytes(StandardCharsets.US_ASCII));
        file.writeBytes(body.toByteArray());
        return file.toByteArray();
    }

    public Path writeTo(Path file) throws IOException {
        return Files.write(file, bytes());
    }

    /** Interleaved samples as a WAV file holds them. */
    public static byte[] samples(int bits, int[]... channels) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < channels[0].length; i++) {
            for (int[] channel : channels) {
                bytes.writeBytes(le(bits == 8 ? channel[i] + 128 : channel[i], bits / 8));
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] floats(int bits, double[]... channels) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < channels[0].length; i++) {
            for (double[] channel : channels) {
                long word = bits == 32
                        ? Float.floatToRawIntBits((float) channel[i])
                        : Double.doubleToRawLongBits(channel[i]);
                bytes.writeBytes(le(word, bits / 8));
            }
        }
        return bytes.toByteArray();
    }

    private static WavBytes fmtBody(int tag, int channels, int rateHz, int bits, int blockAlign) {
        return new WavBytes()
                .number(tag, 2)
                .number(channels, 2)
                .number(rateHz, 4)
                .number((long) rateHz * blockAlign, 4)
                .number(blockAlign, 2)
                .number(bits, 2);
    }

    private WavBytes number(long number, int width) {
        return raw(le(number, width));
    }

    private byte[] content() {
        return body.toByteArray();
    }

    private static byte[] le(long number, int width) {
        byte[] bytes = new byte[width];
        for (int i = 0; i < width; i++) {
            bytes[i] = (byte) (number >> (8 * i));
        }
        return bytes;
    }
}
