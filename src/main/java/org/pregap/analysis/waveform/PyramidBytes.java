package org.pregap.analysis.waveform;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.pregap.io.ByteReader;
import org.pregap.io.FormatException;

/**
 * A complete {@link Pyramid} as bytes: a head of 16 bytes (four letters, version, channels, kind of samples, length), then
 * the finest bins, six bytes for each channel. The coarser levels are made again when it is read.
 */
public final class PyramidBytes {
    /** Changes whenever another waveform would come of the same sound. */
    public static final int VERSION = 1;

    private static final String LETTERS = "PGWF";
    private static final int HEAD_BYTES = 16;
    private static final int VALUE_BYTES = 6;
    private static final String WHAT = "stored waveform";

    private PyramidBytes() {}

    /** @param pyramid a complete one */
    public static byte[] write(Pyramid pyramid) {
        long bins = pyramid.binsOf(pyramid.lengthSamples());
        int size = Math.toIntExact(HEAD_BYTES + bins * pyramid.channels() * VALUE_BYTES);
        ByteBuffer bytes = ByteBuffer.allocate(size);
        bytes.put(LETTERS.getBytes(StandardCharsets.US_ASCII)).putShort((short) VERSION);
        bytes.put((byte) pyramid.channels()).put((byte) (pyramid.floating() ? 1 : 0));
        bytes.putLong(pyramid.lengthSamples());
        PyramidLevel finest = pyramid.level(0);
        for (long bin = 0; bin < bins; bin++) {
            for (int c = 0; c < pyramid.channels(); c++) {
                bytes.putShort((short) finest.low(bin, c));
                bytes.putShort((short) finest.high(bin, c));
                bytes.putShort((short) finest.rms(bin, c));
            }
        }
        return bytes.array();
    }

    /**
     * Fills a pyramid of which nothing is known yet.
     *
     * @throws FormatException if the bytes are none of {@link #write}, or of another kind of source; the pyramid is then as
     *     it was
     */
    public static void read(byte[] bytes, Pyramid into) throws FormatException {
        var reader = new ByteReader(WHAT, bytes);
        requireHead(reader, into);
        long bins = into.binsOf(into.lengthSamples());
        if (reader.remaining() != bins * into.channels() * VALUE_BYTES) {
            throw reader.malformed(reader.remaining() + " bytes for " + bins + " bins");
        }
        requireSense(new ByteReader(WHAT, bytes));
        var writer = new PyramidWriter(into);
        for (long bin = 0; bin < bins; bin++) {
            for (int c = 0; c < into.channels(); c++) {
                int low = (short) reader.u16be();
                int high = (short) reader.u16be();
                double rms = reader.u16be();
                writer.setSteps(c, low, high, rms * rms);
            }
            writer.next();
        }
        writer.publish();
    }

    private static void requireHead(ByteReader reader, Pyramid into) throws FormatException {
        if (!reader.ascii(LETTERS.length()).equals(LETTERS) || reader.u16be() != VERSION) {
            throw reader.malformed("no waveform of this version");
        }
        if (reader.u8() != into.channels()
                || reader.u8() != (into.floating() ? 1 : 0)
                || reader.s64be() != into.lengthSamples()) {
            throw reader.malformed("the waveform of another source");
        }
    }

    private static void requireSense(ByteReader reader) throws FormatException {
        reader.skip(HEAD_BYTES);
        while (reader.remaining() > 0) {
            int low = (short) reader.u16be();
            int high = (short) reader.u16be();
            if (low > high || reader.u16be() > Short.MAX_VALUE) {
                throw reader.malformed("no bin has such values");
            }
        }
    }
}
