package org.pregap.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Builds Wave64 files byte by byte, right ones and wrong ones, without any of the code under test. What chunks hold is as
 * in {@link WavBytes}.
 */
public final class W64Bytes {
    public static final String SUMMARY = "bc945f925a52d21186dc00c04f8edb8a";

    private static final String LETTERS_FOLLOWED_BY = "f3acd3118cd100c04f8edb8a";

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private long riffLength = -1;

    private W64Bytes() {}

    /** A file with nothing behind its first forty bytes. */
    public static W64Bytes header() {
        return new W64Bytes();
    }

    /** A whole file of integer samples, {@code channels[c][i]}. */
    public static W64Bytes pcm(int rateHz, int bits, int[]... channels) {
        return header().fmt(1, channels.length, rateHz, bits).chunk("data", WavBytes.samples(bits, channels));
    }

    public W64Bytes fmt(int tag, int channels, int rateHz, int bits) {
        byte[] wav = WavBytes.header().fmt(tag, channels, rateHz, bits).bytes();
        return chunk("fmt ", Arrays.copyOfRange(wav, 20, wav.length));
    }

    /** A proper chunk, filled up to eight bytes; its name is four letters or a GUID in hex. */
    public W64Bytes chunk(String name, byte[] content) {
        claiming(name, content.length + 24L, content);
        return raw(new byte[Math.floorMod(-content.length, 8)]);
    }

    /** A chunk that claims another length than its header and content have; not filled up. */
    public W64Bytes claiming(String name, long length, byte[] content) {
        String guid = name.length() == 4
                ? HexFormat.of().formatHex(name.getBytes(StandardCharsets.US_ASCII)) + LETTERS_FOLLOWED_BY
                : name;
        return raw(HexFormat.of().parseHex(guid)).number(length, 8).raw(content);
    }

    /** The summary list: name, text, name, text, … */
    public W64Bytes summary(String... namesAndTexts) {
        W64Bytes list = new W64Bytes().number(namesAndTexts.length / 2, 4);
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            byte[] text = (namesAndTexts[i + 1] + "\0").getBytes(StandardCharsets.UTF_16LE);
            list.raw(namesAndTexts[i].getBytes(StandardCharsets.US_ASCII))
                    .number(text.length, 4)
                    .raw(text);
        }
        return chunk(SUMMARY, list.body.toByteArray());
    }

    public W64Bytes raw(byte[] bytes) {
        body.writeBytes(bytes);
        return this;
    }

    /** The length that the file's header claims; without this it is the right one. */
    public W64Bytes riffLength(long bytes) {
        riffLength = bytes;
        return this;
    }

    public byte[] bytes() {
        W64Bytes file = new W64Bytes();
        file.raw(HexFormat.of().parseHex("726966662e91cf11a5d628db04c10000"));
        file.number(riffLength < 0 ? body.size() + 40L : riffLength, 8);
        file.raw(HexFormat.of().parseHex("77617665" + LETTERS_FOLLOWED_BY)).raw(body.toByteArray());
        return file.body.toByteArray();
    }

    public Path writeTo(Path file) throws IOException {
        return Files.write(file, bytes());
    }

    private W64Bytes number(long number, int width) {
        for (int i = 0; i < width; i++) {
            body.write((byte) (number >> (8 * i)));
        }
        return this;
    }
}
