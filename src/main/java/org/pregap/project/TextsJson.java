package org.pregap.project;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pregap.io.FormatException;
import org.pregap.model.Language;
import org.pregap.model.TextField;
import org.pregap.model.Texts;

/** Texts by language: {@code {"en": {"title": "Opener"}, "ja": {"title": "始まり"}}}. */
final class TextsJson {
    static final List<String> FIELDS =
            Arrays.stream(TextField.values()).map(TextField::id).toList();

    private TextsJson() {}

    static Texts read(Located at) throws FormatException {
        Map<Language, Map<TextField, String>> byLanguage = new EnumMap<>(Language.class);
        for (Located.Member entry : at.entries()) {
            Language language = language(entry.value(), entry.key());
            Members members = entry.value().members(FIELDS);
            Map<TextField, String> fields = new EnumMap<>(TextField.class);
            for (TextField field : TextField.values()) {
                fields.put(field, members.text(field.id()));
            }
            byLanguage.put(language, fields);
        }
        return new Texts(byLanguage);
    }

    static Language language(Located at, String tag) throws FormatException {
        Optional<Language> language = Language.find(tag);
        if (language.isEmpty()) {
            throw at.wrong("'" + tag + "' is no language that CD-Text knows; write for example en, de or ja");
        }
        return language.get();
    }

    static void write(Texts texts, ObjectNode parent) {
        if (texts.byLanguage().isEmpty()) {
            return;
        }
        ObjectNode node = parent.putObject("texts");
        texts.byLanguage().forEach((language, fields) -> {
            ObjectNode inLanguage = node.putObject(language.tag());
            fields.forEach((field, text) -> inLanguage.put(field.id(), text));
        });
    }
}
