package org.pregap.delivery.naming;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pregap.check.Finding;
import org.pregap.check.Rule;
import org.pregap.io.FileName;
import org.pregap.model.Album;

/**
 * The names of an album's files, without their endings. They are safe on Windows, macOS and Linux, and no two are one there:
 * neither where upper and lower case are the same, nor where {@code é} and {@code e} with an accent of its own are.
 *
 * @param album whose tracks they are
 * @param pattern how they are wanted
 */
public record TrackNames(Album album, NamePattern pattern) {
    /** File systems take 255 bytes; the rest is for an ending, and for what programs put behind a name while they copy. */
    private static final int LONGEST_BYTES = 230;

    /** Windows takes 260 characters for a file with all of its folders. */
    private static final int LONGEST_CHARACTERS = 150;

    /**
     * The names of tracks.
     *
     * @param tracks their numbers, each once; 0 for what is hidden before track 1
     * @return by number
     */
    public Map<Integer, String> of(List<Integer> tracks) {
        Map<Integer, String> names = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>();
        for (int track : tracks) {
            String safe = safe(track);
            String name = safe;
            for (int i = 2; !taken.add(sameness(name)); i++) {
                String suffix = " (" + i + ")";
                name = FileName.cut(safe, LONGEST_BYTES - suffix.length()).strip() + suffix;
            }
            names.put(track, name);
        }
        return names;
    }

    /** Every name that is not what the pattern asks for. */
    public List<Finding> findings(List<Integer> tracks) {
        List<Finding> findings = new ArrayList<>();
        of(tracks).forEach((track, name) -> {
            String meant = Normalizer.normalize(pattern.filled(values(track)), Normalizer.Form.NFC);
            if (!meant.equals(name)) {
                String instead = meant.isEmpty() ? ", because its name would be empty" : " instead of '" + meant + "'";
                findings.add(Finding.ofTrack(Rule.FILE_NAME, track, "its file is called '" + name + "'" + instead));
            }
        });
        return findings;
    }

    private Map<NameField, String> values(int track) {
        Map<NameField, String> values = new EnumMap<>(NameField.class);
        for (NameField field : NameField.values()) {
            values.put(field, field.of(album, track));
        }
        return values;
    }

    private String safe(int track) {
        Map<NameField, String> values = values(track);
        values.replaceAll((field, value) -> beginning(FileName.plain(value), LONGEST_CHARACTERS));
        String name = pattern.filled(values);
        while (isTooLong(name)) {
            Optional<NameField> longest = longestText(values);
            if (longest.isEmpty()) {
                break;
            }
            values.computeIfPresent(
                    longest.get(), (field, value) -> beginning(value, value.codePointCount(0, value.length()) - 1));
            name = pattern.filled(values);
        }
        String whole = FileName.whole(FileName.cut(name, LONGEST_BYTES));
        return whole.isEmpty() ? String.format(Locale.ROOT, "%02d", track) : whole;
    }

    private static boolean isTooLong(String name) {
        return name.codePointCount(0, name.length()) > LONGEST_CHARACTERS
                || name.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES;
    }

    /** Of those in the pattern; a number is never shortened. */
    private Optional<NameField> longestText(Map<NameField, String> values) {
        return pattern.parts().stream()
                .flatMap(part -> part instanceof NamePattern.Part.Slot slot
                        ? Optional.of(slot.field()).stream()
                        : Optional.<NameField>empty().stream())
                .filter(field -> !field.isNumber())
                .filter(field -> !values.getOrDefault(field, "").isEmpty())
                .max(Comparator.comparingInt(
                        field -> values.getOrDefault(field, "").length()));
    }

    private static String beginning(String text, int codePoints) {
        return text.codePointCount(0, text.length()) <= codePoints
                ? text
                : text.substring(0, text.offsetByCodePoints(0, codePoints));
    }

    /** Equal for names that some file system takes for one. Unicode, section 3.13, D145: canonical caseless matching. */
    private static String sameness(String name) {
        String decomposed = Normalizer.normalize(name, Normalizer.Form.NFD);
        return Normalizer.normalize(decomposed.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    }
}
