package org.pregap.delivery.tags;

import java.util.LinkedHashMap;
import java.util.Map;
import org.pregap.delivery.art.CoverFile;
import org.pregap.format.parts.Id3Writer;
import org.pregap.io.FileDigest;

/** Tags as ID3v2.3 has them, which WAV and AIFF share. */
final class Id3Names {
    private static final int MONTH_AT = 5;
    private static final int DAY_AT = 8;

    private Id3Names() {}

    /** The texts by their frames, in order. */
    static Map<String, String> texts(FileTags tags) {
        Map<String, String> texts = new LinkedHashMap<>();
        tags.texts().forEach((tag, text) -> {
            switch (tag) {
                case TRACK -> texts.put(tag.id3(), text + "/" + tags.text(Tag.TRACK_TOTAL));
                case TRACK_TOTAL -> {}
                case DATE -> {
                    texts.put(tag.id3(), text.substring(0, MONTH_AT - 1));
                    texts.put("TDAT", text.substring(DAY_AT) + text.substring(MONTH_AT, DAY_AT - 1));
                }
                default -> texts.put(tag.id3(), text);
            }
        });
        return texts;
    }

    /** The whole tag. */
    static byte[] bytes(FileTags tags) {
        var writer = new Id3Writer().texts(texts(tags));
        tags.cover().ifPresent(cover -> writer.cover(cover.picture().kind().mimeType(), cover.bytes()));
        return writer.bytes();
    }

    /** What {@link org.pregap.format.parts.Id3Tags#all} should find. */
    static Map<String, String> meant(FileTags tags) {
        Map<String, String> meant = texts(tags);
        tags.cover().ifPresent(cover -> meant.put("APIC", described(cover)));
        return meant;
    }

    /** A picture in a word: its type and its SHA-256. */
    static String described(CoverFile cover) {
        return cover.picture().kind().mimeType() + " " + FileDigest.sha256(cover.bytes());
    }
}
