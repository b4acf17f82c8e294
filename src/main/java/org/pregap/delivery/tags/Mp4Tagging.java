package org.pregap.delivery.tags;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jaudiotagger.tag.TagException;
import org.jaudiotagger.tag.TagField;
import org.jaudiotagger.tag.mp4.Mp4Tag;
import org.jaudiotagger.tag.mp4.field.Mp4TagCoverField;
import org.jaudiotagger.tag.mp4.field.Mp4TagReverseDnsField;
import org.jaudiotagger.tag.mp4.field.Mp4TagTextField;
import org.jaudiotagger.tag.mp4.field.Mp4TrackField;
import org.pregap.format.mp4.Mp4Sound;
import org.pregap.format.mp4.Mp4Tags;

/**
 * The tags of MP4. What has no four letters of its own is named as other taggers name it. {@code iTunSMPB} says again where
 * the sound begins and ends, for players that know nothing of edits.
 */
final class Mp4Tagging implements Tagging {
    private static final String ISSUER = "com.apple.iTunes";
    private static final String OWN = "----:" + ISSUER + ":";
    private static final String SMPB = "iTunSMPB";
    private static final String WRITER = "\u00A9too";

    @Override
    public void write(Path file, FileTags tags) throws IOException {
        String smpb = Mp4Sound.read(file).smpb();
        TagLibrary.write(file, "m4a", () -> tag(tags, smpb));
    }

    private static Mp4Tag tag(FileTags tags, String smpb) throws TagException {
        var tag = new Mp4Tag();
        for (Map.Entry<String, String> text : texts(tags).entrySet()) {
            tag.addField(field(text.getKey(), text.getValue()));
        }
        tag.addField(own(SMPB, smpb));
        tags.cover().ifPresent(cover -> tag.addField(new Mp4TagCoverField(cover.bytes())));
        return tag;
    }

    private static TagField field(String name, String text) {
        if (name.equals("trkn")) {
            int slash = text.indexOf('/');
            return new Mp4TrackField(
                    Integer.parseInt(text.substring(0, slash)), Integer.parseInt(text.substring(slash + 1)));
        }
        return name.startsWith(OWN) ? own(name.substring(OWN.length()), text) : new Mp4TagTextField(name, text);
    }

    private static TagField own(String name, String text) {
        return new Mp4TagReverseDnsField(OWN + name, ISSUER, name, text);
    }

    private static Map<String, String> texts(FileTags tags) {
        Map<String, String> texts = new LinkedHashMap<>();
        tags.texts().forEach((tag, text) -> {
            switch (tag) {
                case TRACK -> texts.put("trkn", text + "/" + tags.text(Tag.TRACK_TOTAL));
                case TRACK_TOTAL -> {}
                default -> texts.put(name(tag), text);
            }
        });
        return texts;
    }

    private static String name(Tag tag) {
        return switch (tag) {
            case TITLE -> "\u00A9nam";
            case PERFORMER -> "\u00A9ART";
            case ALBUM -> "\u00A9alb";
            case ALBUM_PERFORMER -> "aART";
            case COMPOSER -> "\u00A9wrt";
            case GENRE -> "\u00A9gen";
            case DATE -> "\u00A9day";
            case COPYRIGHT -> "cprt";
            default -> OWN + tag.vorbis();
        };
    }

    @Override
    public Map<String, String> meant(FileTags tags) {
        Map<String, String> meant = texts(tags);
        tags.cover().ifPresent(cover -> meant.put("covr", Id3Names.described(cover)));
        return meant;
    }

    /** The name of the program that encoded it counts as no tag, nor does {@code iTunSMPB} if it is right. */
    @Override
    public Map<String, String> found(Path file) throws IOException {
        Map<String, String> found = new HashMap<>(Mp4Tags.read(file));
        found.remove(WRITER);
        if (!found.remove(OWN + SMPB, Mp4Sound.read(file).smpb())) {
            found.put(OWN + SMPB, "not what the packets say");
        }
        return found;
    }
}
