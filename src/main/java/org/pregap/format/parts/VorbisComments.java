package org.pregap.format.parts;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.pregap.audio.SourceTags;
import org.pregap.io.ByteReader;
import org.pregap.io.FormatException;
import org.pregap.time.SampleRate;

/**
 * Texts of the form {@code NAME=value}, as FLAC and Ogg have them, up to the first that is broken. Names may come again;
 * their case does not matter.
 *
 * <p>Source: Xiph.Org, Ogg Vorbis I format specification: comment field and header specification; RFC 9639 section 8.6.
 * Players keep a whole cue sheet in the field {@code CUESHEET}.
 */
public final class VorbisComments {
    private static final int MOST_FIELDS = 100_000;

    private final Map<String, List<String>> fields = new HashMap<>();

    private VorbisComments() {}

    /** @param in a count of bytes, the writer, a count of fields, and each field behind its length; little-endian */
    public static VorbisComments read(ByteReader in) {
        var comments = new VorbisComments();
        try {
            in.skip(in.u32le());
            long count = in.u32le();
            for (long i = 0; i < count && i < MOST_FIELDS; i++) {
                ByteReader field = in.take(in.u32le());
                if (field.remaining() <= TagLimits.LONGEST_TEXT_BYTES) {
                    comments.add(new String(field.bytes(field.remaining()), StandardCharsets.UTF_8));
                }
            }
        } catch (FormatException damaged) {
            return comments;
        }
        return comments;
    }

    private void add(String field) {
        int sign = field.indexOf('=');
        if (sign > 0) {
            String name = field.substring(0, sign).toUpperCase(Locale.ROOT);
            fields.computeIfAbsent(name, key -> new ArrayList<>()).add(field.substring(sign + 1));
        }
    }

    /**
     * Title, performer, album, number, every ISRC, and what a cue sheet says.
     *
     * @param rate at which a cue sheet's times become places
     */
    public SourceTags tags(SampleRate rate) {
        SourceTags tags =
                new SourceTags(first("TITLE"), first("ARTIST"), first("ALBUM"), first("TRACKNUMBER"), Optional.empty());
        tags = tags.orElse(SourceTags.of(Optional.empty(), fields.getOrDefault("ISRC", List.of())));
        Optional<String> sheet = first("CUESHEET");
        return sheet.isEmpty() ? tags : tags.orElse(CueText.tags(sheet.get(), rate));
    }

    /** Every field by its name in upper case, with all that it says, in order. */
    public Map<String, List<String>> all() {
        return Collections.unmodifiableMap(fields);
    }

    private Optional<String> first(String name) {
        return fields.getOrDefault(name, List.of()).stream().findFirst();
    }
}
