package org.pregap.delivery.art;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import org.pregap.delivery.art.Picture.Coding;
import org.pregap.delivery.art.Picture.Kind;
import org.pregap.io.ByteReader;
import org.pregap.io.FormatException;

/** Walks through a PNG file. Source: W3C, Portable Network Graphics, sections 5.2, 5.3 and 11.2.1. */
final class PngHeader {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    private PngHeader() {}

    static boolean begins(byte[] bytes) {
        return bytes.length >= SIGNATURE.length
                && Arrays.equals(bytes, 0, SIGNATURE.length, SIGNATURE, 0, SIGNATURE.length);
    }

    /** @throws FormatException if it ends before its picture does, or a check sum does not fit */
    static Picture read(ByteReader in) throws FormatException {
        in.skip(SIGNATURE.length);
        Chunk chunk = Chunk.read(in);
        if (!chunk.id.equals("IHDR")) {
            throw in.malformed("a PNG file that does not begin with its size");
        }
        Picture picture = picture(new ByteReader("the picture", chunk.content));
        while (!chunk.id.equals("IEND")) {
            chunk = Chunk.read(in);
        }
        return picture;
    }

    /** A named part, whose check sum fits. */
    private static final class Chunk {
        private final String id;
        private final byte[] content;

        private Chunk(String id, byte[] content) {
            this.id = id;
            this.content = content;
        }

        static Chunk read(ByteReader in) throws FormatException {
            long length = in.u32be();
            byte[] letters = in.bytes(4);
            byte[] content = in.bytes(length);
            var crc = new CRC32();
            crc.update(letters);
            crc.update(content);
            if (in.u32be() != crc.getValue()) {
                throw in.malformed("damaged: a check sum of the PNG file does not fit");
            }
            return new Chunk(new String(letters, StandardCharsets.ISO_8859_1), content);
        }
    }

    private static Picture picture(ByteReader in) throws FormatException {
        long width = in.u32be();
        long height = in.u32be();
        int bits = in.u8();
        int colour = in.u8();
        in.skip(2);
        boolean interlaced = in.u8() != 0;
        if (width < 1 || height < 1 || width > Integer.MAX_VALUE || height > Integer.MAX_VALUE) {
            throw in.malformed("a PNG file that does not say how large its picture is");
        }
        Coding coding = bits > Byte.SIZE ? Coding.RARE : interlaced ? Coding.INTERLACED : Coding.PLAIN;
        return new Picture(Kind.PNG, (int) width, (int) height, bits * components(in, colour), coding);
    }

    private static int components(ByteReader in, int colour) throws FormatException {
        return switch (colour) {
            case 0, 3 -> 1; // grey; numbers of colours in a table
            case 2 -> 3;
            case 4 -> 2;
            case 6 -> 4;
            default -> throw in.malformed("a PNG file of an unknown kind of colour, " + colour);
        };
    }
}
