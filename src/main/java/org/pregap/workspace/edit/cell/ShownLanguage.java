package org.pregap.workspace.edit.cell;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.pregap.intake.field.AlbumFields;
import org.pregap.model.Album;
import org.pregap.model.Language;
import org.pregap.model.TextField;
import org.pregap.model.Texts;
import org.pregap.workspace.history.Edit;

/**
 * The language whose texts are shown and typed. Cells speak of the main language; so for them the shown one is put first,
 * and what was typed is put back into the order that the album has.
 *
 * @param chosen empty for the album's main one
 */
public record ShownLanguage(Optional<Language> chosen) {
    /** The album's main language. */
    public static final ShownLanguage MAIN = new ShownLanguage(Optional.empty());

    /** The one that was chosen, while the album has it. */
    public Language of(Album album) {
        return chosen.filter(album.languages()::contains).orElse(album.mainLanguage());
    }

    /** The album as cells are to see it. */
    public Album front(Album album) {
        Language first = of(album);
        if (first == album.mainLanguage()) {
            return album;
        }
        List<Language> languages = new ArrayList<>(album.languages());
        languages.remove(first);
        languages.add(0, first);
        return album.withLanguages(languages);
    }

    /** An edit that was made for {@link #front}, for the album itself. */
    public TypedEdit back(TypedEdit typed) {
        Edit edit = typed.edit();
        UnaryOperator<Album> change = album -> edit.change().apply(front(album)).withLanguages(album.languages());
        return new TypedEdit(new Edit(edit.name(), change, edit.select()), typed.notes());
    }

    /** The album with one language more; one of eight stays as it is. */
    public static Album with(Album album, Language language) {
        boolean full = album.languages().size() == Album.MOST_LANGUAGES;
        return full ? album : AlbumFields.withLanguage(album, language);
    }

    /** The album without a language and all its texts; the last language stays. */
    public static Album without(Album album, Language language) {
        List<Language> left = new ArrayList<>(album.languages());
        left.remove(language);
        if (left.isEmpty()) {
            return album;
        }
        return album.withTexts(without(album.texts(), language))
                .withTracks(album.tracks().stream()
                        .map(track -> track.withTexts(without(track.texts(), language)))
                        .toList())
                .withLanguages(left);
    }

    private static Texts without(Texts texts, Language language) {
        var left = new EnumMap<Language, Map<TextField, String>>(Language.class);
        left.putAll(texts.byLanguage());
        left.remove(language);
        return new Texts(left);
    }
}
