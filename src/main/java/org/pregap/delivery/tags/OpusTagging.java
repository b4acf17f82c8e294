package org.pregap.delivery.tags;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pregap.format.ogg.OpusTags;
import org.pregap.io.ByteReader;

/**
 * Vorbis comments in Ogg Opus, with the picture of FLAC in base 64 among them. Loudness is told as gains to −23 LUFS in parts
 * of 1/256 dB, and no peak. Source: RFC 7845, sections 5.2 and 5.2.1.
 */
final class OpusTagging implements Tagging {
    private static final String WRITER = "Pregap";
    private static final String COVER = "METADATA_BLOCK_PICTURE";
    private static final double STEPS_PER_DB = 256;
    /** From the −18 LUFS of ReplayGain to −23 LUFS. */
    private static final double LOWER_DB = 5;

    private static final double MOST_STEPS = 32_767;

    @Override
    public void write(Path file, FileTags tags) throws IOException {
        List<String> fields = new ArrayList<>();
        texts(tags).forEach((name, text) -> fields.add(name + "=" + text));
        tags.cover()
                .ifPresent(cover ->
                        fields.add(COVER + "=" + Base64.getEncoder().encodeToString(FlacTagging.pictureBytes(cover))));
        Path tagged = file.resolveSibling(file.getFileName() + ".tagged");
        OpusTags.copy(file, tagged, WRITER, fields);
        Files.move(tagged, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static Map<String, String> texts(FileTags tags) {
        Map<String, String> texts = new LinkedHashMap<>();
        tags.texts().forEach((tag, text) -> {
            switch (tag) {
                case TRACK_GAIN -> texts.put("R128_TRACK_GAIN", steps(text));
                case ALBUM_GAIN -> texts.put("R128_ALBUM_GAIN", steps(text));
                case TRACK_PEAK, ALBUM_PEAK, REFERENCE_LOUDNESS -> {}
                default -> texts.put(tag.vorbis(), text);
            }
        });
        return texts;
    }

    private static String steps(String gain) {
        double db = Double.parseDouble(gain.replace(" dB", "")) - LOWER_DB;
        double steps = Math.max(-MOST_STEPS, Math.min(MOST_STEPS, Math.rint(db * STEPS_PER_DB)));
        return Integer.toString((int) steps);
    }

    @Override
    public Map<String, String> meant(FileTags tags) {
        Map<String, String> meant = texts(tags);
        tags.cover().ifPresent(cover -> meant.put(COVER, Id3Names.described(cover)));
        return meant;
    }

    @Override
    public Map<String, String> found(Path file) throws IOException {
        Map<String, String> found = new LinkedHashMap<>();
        var in = new ByteReader(file.toString(), OpusTags.read(file));
        in.skip(in.u32le());
        long count = in.u32le();
        for (long i = 0; i < count; i++) {
            String field = new String(in.bytes(in.u32le()), StandardCharsets.UTF_8);
            int sign = Math.max(0, field.indexOf('='));
            String name = field.substring(0, sign);
            String text = field.substring(Math.min(field.length(), sign + 1));
            String said = name.equals(COVER) ? picture(file, text) : text;
            found.merge(name, said, (one, other) -> one + "; " + other);
        }
        return found;
    }

    private static String picture(Path file, String text) throws IOException {
        try {
            return FlacTagging.picture(
                    new ByteReader(file.toString(), Base64.getDecoder().decode(text)));
        } catch (IllegalArgumentException noBase64) {
            return "no base 64";
        }
    }
}
