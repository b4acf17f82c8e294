package org.pregap.format.parts;

import java.util.Optional;
import org.pregap.io.ByteReader;
import org.pregap.io.FileDigest;
import org.pregap.io.FormatException;

/**
 * A frame that holds a picture: u8 encoding of its description, type and NUL, u8 kind, description and NUL, the picture.
 *
 * <p>Source: id3.org, ID3 tag version 2.3.0, section 4.15, and version 2.4.0, section 4.14.
 */
final class Id3Picture {
    private static final int FRONT_COVER = 3;
    private static final int UTF_16 = 1;
    private static final int UTF_16_BE = 2;

    private Id3Picture() {}

    /** Type and SHA-256 of the picture, if it shows the front; its description is passed over. */
    static Optional<String> read(byte[] content) {
        try {
            var in = new ByteReader("APIC", content);
            int encoding = in.u8();
            var type = new StringBuilder();
            for (int c = in.u8(); c != 0; c = in.u8()) {
                type.append((char) c);
            }
            if (in.u8() != FRONT_COVER) {
                return Optional.empty();
            }
            boolean wide = encoding == UTF_16 || encoding == UTF_16_BE;
            boolean ended = false;
            while (!ended) {
                ended = (wide ? in.u16be() : in.u8()) == 0;
            }
            return Optional.of(type + " " + FileDigest.sha256(in.bytes(in.remaining())));
        } catch (FormatException damaged) {
            return Optional.empty();
        }
    }
}
