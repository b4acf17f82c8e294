package org.pregap.format.mpeg;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.pregap.io.ByteReader;
import org.pregap.io.FileBytes;
import org.pregap.io.FormatException;

/**
 * What an encoder wrote of a whole MP3 file into its first MPEG frame, which is otherwise silence.
 *
 * <pre>
 * frame    4 bytes of header, side information of 32, 17 or 9 bytes, then
 * Xing     "Xing" or "Info", u32 flags (1 count, 2 bytes, 4 places, 8 quality), u32 MPEG frames that follow, u32 bytes,
 *          100 bytes of places, u32 quality: each of the four only where its flag is set
 * LAME     behind it: 21 bytes that begin with the encoder's name, then the samples of delay and of filling, 12 bits each
 * </pre>
 *
 * <p>Sources: ISO/IEC 11172-3, section 2.4.1, and 13818-3, section 2.4.1, for the frame; the LAME project, Mp3 Info Tag
 * revision 1, for the rest.
 *
 * @param lengthSamples of the sound, without delay and filling
 * @param frameSamples of one MPEG frame
 * @param delaySamples that the encoder put before the sound; a decoder adds 529 of its own, which it leaves out again
 * @param paddingSamples that fill the last MPEG frames
 */
public record XingHeader(long lengthSamples, int frameSamples, int rateHz, int delaySamples, int paddingSamples) {
    private static final int HEAD_BYTES = 10;
    private static final int LOOKED_THROUGH_BYTES = 1 << 14;
    private static final int FRAME_BYTES = 200;
    private static final int LAME_DELAYS_AT = 21;
    private static final int DELAY_BIT = 12;
    private static final int PADDING_MASK = 0xFFF;

    /** Of MPEG 1; MPEG 2 has half of each, MPEG 2.5 a quarter. */
    private static final int[] RATES_HZ = {44_100, 48_000, 32_000};

    /** How long the sound lasts. */
    public double seconds() {
        return (double) lengthSamples / rateHz;
    }

    /** Some encoders count the frame that holds this too, and a decoder may lose the first. */
    public double slackSeconds() {
        return 2.0 * frameSamples / rateHz;
    }

    /** Looks behind an ID3v2 tag, where there is one. */
    public static Optional<XingHeader> of(Path path) throws IOException {
        try (FileBytes file = FileBytes.open(path)) {
            long from = behindTags(file);
            byte[] bytes = file.upTo(from, LOOKED_THROUGH_BYTES);
            for (int i = 0; i + FRAME_BYTES <= bytes.length; i++) {
                if (isFrame(bytes, i)) {
                    return read(new ByteReader(file.name(), bytes, from), bytes, i);
                }
            }
            return Optional.empty();
        }
    }

    private static long behindTags(FileBytes file) throws IOException {
        long at = 0;
        byte[] head = file.upTo(at, HEAD_BYTES);
        while (head.length == HEAD_BYTES && new String(head, 0, 3, StandardCharsets.ISO_8859_1).equals("ID3")) {
            boolean footer = (head[5] & 0x10) != 0;
            at += HEAD_BYTES + (footer ? HEAD_BYTES : 0);
            at += (head[6] & 0x7F) << 21 | (head[7] & 0x7F) << 14 | (head[8] & 0x7F) << 7 | (head[9] & 0x7F);
            head = file.upTo(at, HEAD_BYTES);
        }
        return at;
    }

    /** A header of layer III. */
    private static boolean isFrame(byte[] bytes, int at) {
        int second = bytes[at + 1] & 0xFF;
        int third = bytes[at + 2] & 0xFF;
        boolean layer3 = (second & 0xE6) == 0xE2 && (second & 0x18) != 0x08;
        return (bytes[at] & 0xFF) == 0xFF && layer3 && third >> 4 != 15 && (third >> 2 & 3) != 3;
    }

    private static Optional<XingHeader> read(ByteReader in, byte[] bytes, int at) throws FormatException {
        int version = bytes[at + 1] >> 3 & 3;
        boolean mono = (bytes[at + 3] >> 6 & 3) == 3;
        boolean first = version == 3;
        int side = first ? mono ? 17 : 32 : mono ? 9 : 17;
        in.skip(at + 4L + side);
        String name = in.ascii(4);
        long flags = in.u32be();
        if (!(name.equals("Xing") || name.equals("Info")) || (flags & 1) == 0) {
            return Optional.empty();
        }
        int frameSamples = first ? 1152 : 576;
        int rateHz = RATES_HZ[bytes[at + 2] >> 2 & 3] >> (first ? 0 : version == 2 ? 1 : 2);
        long samples = in.u32be() * frameSamples;
        in.skip(((flags & 2) == 0 ? 0 : 4) + ((flags & 4) == 0 ? 0 : 100) + ((flags & 8) == 0 ? 0 : 4));
        int both = filling(in);
        int delay = both >> DELAY_BIT;
        int padding = both & PADDING_MASK;
        return Optional.of(
                new XingHeader(Math.max(0, samples - delay - padding), frameSamples, rateHz, delay, padding));
    }

    /** Delay and filling, 12 bits each. */
    private static int filling(ByteReader in) throws FormatException {
        String encoder = in.ascii(4);
        if (!encoder.startsWith("LAME") && !encoder.startsWith("Lav")) {
            return 0;
        }
        in.skip(LAME_DELAYS_AT - 4);
        return in.u24be();
    }
}
