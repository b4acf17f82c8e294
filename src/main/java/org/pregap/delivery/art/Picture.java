package org.pregap.delivery.art;

/**
 * What a picture says of itself.
 *
 * @param kind of its file
 * @param widthPixels 1 or more
 * @param heightPixels 1 or more
 * @param bitsPerPixel of all components together
 * @param coding what of it players have trouble with
 */
public record Picture(Kind kind, int widthPixels, int heightPixels, int bitsPerPixel, Coding coding) {
    /** The kinds that every player takes. */
    public enum Kind {
        JPEG("image/jpeg"),
        PNG("image/png");

        private final String mimeType;

        Kind(String mimeType) {
            this.mimeType = mimeType;
        }

        public String mimeType() {
            return mimeType;
        }
    }

    /** How a picture is coded. */
    public enum Coding {
        /** As every player takes it. */
        PLAIN("plain"),
        PROGRESSIVE("progressive"),
        INTERLACED("interlaced"),
        /** Four inks for print instead of three colours for a screen. */
        CMYK("CMYK"),
        /** Lossless, hierarchical or arithmetically coded JPEG, or more than eight bits. */
        RARE("coded in a way that few programs read");

        private final String words;

        Coding(String words) {
            this.words = words;
        }

        /** Follows "is". */
        String words() {
            return words;
        }
    }

    boolean isSquare() {
        return widthPixels == heightPixels;
    }

    /** {@code 1400 × 1400 pixels} */
    String size() {
        return widthPixels + " × " + heightPixels + " pixels";
    }
}
