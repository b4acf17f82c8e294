package org.pregap.intake.field;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.pregap.model.Language;
import org.pregap.model.TextField;

/**
 * A field's name as typed: {@code pause}, {@code title} or, with a language, {@code title[ja]}.
 *
 * @param base in lower case, without the language
 * @param language empty where none is named, which for a text means the album's main one
 */
public record FieldName(String base, Optional<Language> language) {
    private static final Pattern WITH_LANGUAGE = Pattern.compile("([^\\[\\]]*)\\[([^\\[\\]]*)]");

    /**
     * Reads a name in upper or lower case. Whether there is such a field is not its business, but only texts have a
     * language.
     */
    public static FieldName parse(String text) {
        String name = Cells.trimmed(text).toLowerCase(Locale.ROOT);
        Matcher parts = WITH_LANGUAGE.matcher(name);
        if (!parts.matches()) {
            return new FieldName(name, Optional.empty());
        }
        String base = Cells.trimmed(parts.group(1));
        String tag = Cells.trimmed(parts.group(2));
        if (TextField.find(base).isEmpty()) {
            throw new IllegalArgumentException("'" + base + "' has no language; texts have one: " + list(texts()));
        }
        return new FieldName(base, Optional.of(language(tag)));
    }

    /** The language of a tag such as {@code en}. */
    static Language language(String tag) {
        return Language.find(tag.toLowerCase(Locale.ROOT))
                .orElseThrow(() -> new IllegalArgumentException(
                        "'" + tag + "' is no language of CD-Text; write a tag such as en, de or ja"));
    }

    /** Which text it names, if it names one. */
    public Optional<TextField> text() {
        return TextField.find(base);
    }

    static Stream<String> texts() {
        return Arrays.stream(TextField.values()).map(TextField::id);
    }

    static String list(Stream<String> names) {
        List<String> all = names.toList();
        return String.join(", ", all);
    }

    @Override
    public String toString() {
        return base + language.map(l -> "[" + l.tag() + "]").orElse("");
    }
}
