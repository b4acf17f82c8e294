package org.pregap.delivery.art;

import java.util.Optional;
import org.pregap.delivery.art.Picture.Coding;
import org.pregap.delivery.art.Picture.Kind;
import org.pregap.io.ByteReader;
import org.pregap.io.FormatException;

/** Walks through a JPEG file. Source: ITU-T T.81, annex B. */
final class JpegHeader {
    private static final int BASELINE = 0xC0;
    private static final int EXTENDED = 0xC1;
    private static final int PROGRESSIVE = 0xC2;
    private static final int LAST_START_OF_PICTURE = 0xCF;
    private static final int HUFFMAN_TABLES = 0xC4;
    private static final int RESERVED = 0xC8;
    private static final int ARITHMETIC_TABLES = 0xCC;
    private static final int FIRST_RESTART = 0xD0;
    private static final int LAST_RESTART = 0xD7;
    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int INKS_OF_CMYK = 4;

    private final ByteReader in;
    private Optional<Picture> found = Optional.empty();

    private JpegHeader(ByteReader in) {
        this.in = in;
    }

    static boolean begins(byte[] bytes) {
        return bytes.length > 2 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) START && bytes[2] == (byte) 0xFF;
    }

    /** @throws FormatException if it ends before its picture does, or says nothing of its size */
    static Picture read(ByteReader in) throws FormatException {
        in.skip(2);
        var header = new JpegHeader(in);
        header.walk();
        return header.found.orElseThrow(() -> in.malformed("a JPEG file without a picture"));
    }

    private void walk() throws FormatException {
        int marker = nextMarker();
        while (marker != END) {
            segment(marker, in.take(segmentBytes()));
            marker = marker == SCAN ? markerBehindScan() : nextMarker();
        }
    }

    /** Any number of FF may stand before a marker. */
    private int nextMarker() throws FormatException {
        if (in.u8() != 0xFF) {
            throw in.malformed("damaged: something else stands where the next part of the JPEG file should begin");
        }
        int marker = in.u8();
        while (marker == 0xFF) {
            marker = in.u8();
        }
        return marker;
    }

    private int segmentBytes() throws FormatException {
        int bytes = in.u16be() - 2;
        if (bytes < 0) {
            throw in.malformed("damaged: a part of the JPEG file has no length");
        }
        return bytes;
    }

    private int markerBehindScan() throws FormatException {
        while (true) {
            if (in.u8() == 0xFF) {
                int next = in.u8();
                while (next == 0xFF) {
                    next = in.u8();
                }
                boolean coded = next == 0 || (next >= FIRST_RESTART && next <= LAST_RESTART);
                if (!coded) {
                    return next;
                }
            }
        }
    }

    private void segment(int marker, ByteReader content) throws FormatException {
        boolean saysSize = marker >= BASELINE
                && marker <= LAST_START_OF_PICTURE
                && marker != HUFFMAN_TABLES
                && marker != RESERVED
                && marker != ARITHMETIC_TABLES;
        if (!saysSize || found.isPresent()) {
            return;
        }
        int bits = content.u8();
        int height = content.u16be();
        int width = content.u16be();
        int components = content.u8();
        if (height == 0 || width == 0 || components == 0) {
            throw content.malformed("a JPEG file that does not say how large its picture is");
        }
        found = Optional.of(new Picture(Kind.JPEG, width, height, bits * components, coding(marker, bits, components)));
    }

    private static Coding coding(int start, int bits, int components) {
        if (bits != Byte.SIZE || start > PROGRESSIVE) {
            return Coding.RARE;
        }
        if (components == INKS_OF_CMYK) {
            return Coding.CMYK;
        }
        return start == BASELINE || start == EXTENDED ? Coding.PLAIN : Coding.PROGRESSIVE;
    }
}
