package org.pregap.intake.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pregap.model.Album;
import org.pregap.model.Language;
import org.pregap.model.TextField;
import org.pregap.model.Texts;

/**
 * A new text for an album or a track.
 *
 * @param language empty for the album's main one
 * @param text one line; an empty one removes the field
 */
record TextEdit(TextField field, Optional<Language> language, String text) {
    /** What is said of every text in the tables of fields. */
    static final String HELP = "text of one line, also with a language: title[ja]; empty removes it";

    Texts apply(Texts texts, Language mainLanguage) {
        return texts.with(language.orElse(mainLanguage), field, text);
    }

    /** The album, ready to hold the text: it knows the language. */
    Album withLanguage(Album album) {
        return language.isEmpty() || text.isEmpty() ? album : withLanguage(album, language.get());
    }

    /** @throws IllegalArgumentException if the album has eight others already */
    static Album withLanguage(Album album, Language language) {
        if (album.languages().contains(language)) {
            return album;
        }
        if (album.languages().size() == Album.MOST_LANGUAGES) {
            throw new IllegalArgumentException(
                    "an album has at most " + Album.MOST_LANGUAGES + " languages; this one has "
                            + FieldName.list(album.languages().stream().map(Language::tag)) + ", so "
                            + language.tag() + " finds no place");
        }
        List<Language> more = new ArrayList<>(album.languages());
        more.add(language);
        return album.withLanguages(more);
    }
}
