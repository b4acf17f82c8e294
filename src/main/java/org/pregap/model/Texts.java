package org.pregap.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The texts of an album or a track, in any number of languages. What is not there is the empty text; empty texts are not
 * kept, so equal contents are equal values.
 */
public record Texts(Map<Language, Map<TextField, String>> byLanguage) {
    public static final Texts NONE = new Texts(Map.of());

    public Texts {
        Map<Language, Map<TextField, String>> copy = new EnumMap<>(Language.class);
        byLanguage.forEach((language, fields) -> {
            Map<TextField, String> kept = new EnumMap<>(TextField.class);
            fields.forEach((field, text) -> {
                if (!text.isEmpty()) {
                    kept.put(field, text);
                }
            });
            if (!kept.isEmpty()) {
                copy.put(language, Collections.unmodifiableMap(kept));
            }
        });
        byLanguage = Collections.unmodifiableMap(copy);
    }

    /** The text, or the empty one. */
    public String get(Language language, TextField field) {
        return byLanguage.getOrDefault(language, Map.of()).getOrDefault(field, "");
    }

    /** The same texts but for one; an empty one removes it. */
    public Texts with(Language language, TextField field, String text) {
        Map<Language, Map<TextField, String>> changed = new EnumMap<>(Language.class);
        changed.putAll(byLanguage);
        Map<TextField, String> fields = new EnumMap<>(TextField.class);
        fields.putAll(byLanguage.getOrDefault(language, Map.of()));
        fields.put(field, text);
        changed.put(language, fields);
        return new Texts(changed);
    }

    /**
     * Who performs an album of which only the tracks say it: the one performer of all tracks that name one, else
     * {@code Various Artists}. A proposal, which a person accepts; empty if no track names one.
     */
    public static String proposedPerformer(List<Texts> tracks, Language language) {
        List<String> named = tracks.stream()
                .map(texts -> texts.get(language, TextField.PERFORMER))
                .filter(performer -> !performer.isEmpty())
                .distinct()
                .toList();
        return named.size() > 1 ? "Various Artists" : String.join("", named);
    }

    /** The languages in which there is any text. */
    public Set<Language> languages() {
        return byLanguage.keySet();
    }
}
