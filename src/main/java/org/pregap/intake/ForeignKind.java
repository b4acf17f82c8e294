package org.pregap.intake;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Recognises files that are not read here: some can be decoded by another program, of the others is said what they are. */
enum ForeignKind {
    RIFX("RIFX (big-endian WAV)", 0, "RIFX"),
    AVI("AVI video", 8, "AVI "),
    CAF("Apple Core Audio (CAF)", 0, "caff"),
    OGG("Ogg (Vorbis or Opus)", 0, "OggS"),
    MP4("MP4 (AAC or ALAC)", 4, "ftyp"),
    WAVPACK("WavPack", 0, "wvpk"),
    MONKEY("Monkey's Audio", 0, "MAC "),
    TRUE_AUDIO("True Audio", 0, "TTA1"),
    TAK("TAK", 0, "tBaK"),
    MUSEPACK("Musepack", 0, "MPCK"),
    SHORTEN("Shorten", 0, "ajkg"),
    DSF("DSD (DSF)", 0, "DSD "),
    DSDIFF("DSD (DSDIFF)", 0, "FRM8"),
    SUN("Sun audio (AU)", 0, ".snd"),
    MATROSKA("Matroska or WebM", 0, "\u001aE\u00df\u00a3"),
    ASF("Windows Media", 0, "0&\u00b2u\u008ef\u00cf\u0011"),
    MIDI("MIDI", 0, "MThd"),
    PDF("PDF", 0, "%PDF"),
    PNG("PNG picture", 0, "\u0089PNG"),
    JPEG("JPEG picture", 0, "\u00ff\u00d8\u00ff"),
    ZIP("ZIP archive", 0, "PK\u0003\u0004"),
    ID3("MP3", 0, "ID3");

    private static final Set<ForeignKind> DECODABLE =
            EnumSet.of(CAF, OGG, MP4, WAVPACK, MONKEY, TRUE_AUDIO, TAK, MUSEPACK, SHORTEN, SUN, MATROSKA, ASF, ID3);

    private final String label;
    private final int offset;
    private final String signature;

    /** @param signature the bytes at the offset, as ISO 8859-1 */
    ForeignKind(String label, int offset, String signature) {
        this.label = label;
        this.offset = offset;
        this.signature = signature;
    }

    /** What the file seems to be, for people. */
    static Optional<String> recognise(byte[] head) {
        return Arrays.stream(values())
                .filter(kind -> kind.matches(head))
                .map(kind -> kind.label)
                .findFirst()
                .or(() -> mpeg(head))
                .or(() -> looksLikeText(head) ? Optional.of("text") : Optional.empty());
    }

    /** Whether ffmpeg is asked to decode such a file. */
    static boolean isDecodable(byte[] head) {
        Optional<ForeignKind> known =
                Arrays.stream(values()).filter(kind -> kind.matches(head)).findFirst();
        return known.map(DECODABLE::contains).orElseGet(() -> mpeg(head).isPresent());
    }

    /**
     * MPEG audio has no signature, only the header of its first frame. Source: ISO/IEC 11172-3, section 2.4.2.3, and for
     * AAC ISO/IEC 13818-7, section 6.2. Layer I is left out: UTF-16 text begins like it.
     */
    private static Optional<String> mpeg(byte[] head) {
        if (head.length < 4 || (head[0] & 0xFF) != 0xFF || (head[1] & 0xE0) != 0xE0) {
            return Optional.empty();
        }
        int version = head[1] >> 3 & 3;
        int layer = head[1] >> 1 & 3;
        if (layer == 0) {
            return (head[1] & 0xF0) == 0xF0 ? Optional.of("AAC") : Optional.empty();
        }
        boolean possible = version != 1 && layer != 3 && (head[2] >> 4 & 15) != 15 && (head[2] >> 2 & 3) != 3;
        return possible ? Optional.of("MP3 or other MPEG audio") : Optional.empty();
    }

    private boolean matches(byte[] head) {
        return new String(head, StandardCharsets.ISO_8859_1).startsWith(signature, offset);
    }

    /** UTF-8 without control characters; the last character may be cut. */
    private static boolean looksLikeText(byte[] head) {
        CharBuffer text = CharBuffer.allocate(head.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(head), text, false);
        boolean printable = text.flip().chars().allMatch(c -> !Character.isISOControl(c) || "\n\r\t".indexOf(c) >= 0);
        return head.length > 0 && !result.isError() && printable;
    }
}
