package org.pregap.intake;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Recognises files that are not read, so that the refusal can say what they are. */
enum ForeignKind {
    RF64("RF64 (WAV beyond 4 GiB)", 0, "RF64"),
    BW64("BW64 (WAV beyond 4 GiB)", 0, "BW64"),
    W64("Sony Wave64", 0, "riff.\u0091\u00cf\u0011"),
    AVI("AVI video", 8, "AVI "),
    AIFF_C("AIFF-C", 8, "AIFC"),
    CAF("Apple Core Audio (CAF)", 0, "caff"),
    OGG("Ogg (Vorbis or Opus)", 0, "OggS"),
    MP4("MP4 (AAC or ALAC)", 4, "ftyp"),
    WAVPACK("WavPack", 0, "wvpk"),
    MONKEY("Monkey's Audio", 0, "MAC "),
    TRUE_AUDIO("True Audio", 0, "TTA1"),
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
    ID3("MP3", 0, "ID3"),
    MPEG("MP3 or other MPEG audio", 0, "\u00ff\u00fb"),
    MPEG_2("MP3 or other MPEG audio", 0, "\u00ff\u00f3"),
    MPEG_CRC("MP3 or other MPEG audio", 0, "\u00ff\u00fa"),
    AAC("AAC", 0, "\u00ff\u00f1");

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
                .or(() -> looksLikeText(head) ? Optional.of("text") : Optional.empty());
    }

    private boolean matches(byte[] head) {
        return new String(head, StandardCharsets.ISO_8859_1).startsWith(signature, offset);
    }

    private static boolean looksLikeText(byte[] head) {
        for (byte b : head) {
            if (b >= 0
                    && b < ' '
                    && !List.of((byte) '\n', (byte) '\r', (byte) '\t').contains(b)) {
                return false;
            }
        }
        return head.length > 0;
    }
}
