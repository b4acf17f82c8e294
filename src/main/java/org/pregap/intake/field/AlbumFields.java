package org.pregap.intake.field;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pregap.model.Album;
import org.pregap.model.Language;
import org.pregap.model.TextField;
import org.pregap.model.Texts;
import org.pregap.model.Track;

/** Sets named fields of an album as a whole: the texts and everything in {@link AlbumField}. */
public final class AlbumFields {
    private AlbumFields() {}

    /** One line for every field, the texts first. */
    public static List<FieldHelp> help() {
        return Stream.concat(
                        FieldName.texts().map(name -> new FieldHelp(name, TextEdit.HELP)),
                        Arrays.stream(AlbumField.values()).map(field -> new FieldHelp(field.id(), field.help())))
                .toList();
    }

    /**
     * The album with one field set. A text in a new language adds the language to the album.
     *
     * @param field a name as in {@link #help}, with a language where it is a text
     * @param value with a decimal point; the notes say where it was rounded
     * @throws IllegalArgumentException if there is no such field, or the value does not fit; the message says what is
     *     accepted
     */
    public static Noted<Album> apply(Album album, String field, String value) {
        FieldName name = FieldName.parse(field);
        Optional<TextField> text = name.text();
        if (text.isPresent()) {
            var edit = new TextEdit(text.get(), name.language(), Cells.POINT.line(value));
            Album ready = edit.withLanguage(album);
            return Noted.of(ready.withTexts(edit.apply(ready.texts(), ready.mainLanguage())));
        }
        return AlbumField.find(name.base())
                .orElseThrow(() -> new IllegalArgumentException("an album has no field '" + name.base() + "'; it has "
                        + FieldName.list(help().stream().map(FieldHelp::name))))
                .apply(album, value);
    }

    /**
     * The album with the performer that its tracks propose, in each language in which it has none; a note says which.
     * Nothing is changed where nothing is proposed.
     */
    public static Noted<Album> withProposedPerformer(Album album) {
        Noted<Album> next = Noted.of(album);
        List<Texts> tracks = album.tracks().stream().map(Track::texts).toList();
        for (Language language : album.languages()) {
            String proposed = Texts.proposedPerformer(tracks, language);
            if (!proposed.isEmpty()
                    && album.texts().get(language, TextField.PERFORMER).isEmpty()) {
                String note = "performer of the album in " + language.tag() + ": " + proposed;
                next = next.then(a -> new Noted<>(
                        a.withTexts(a.texts().with(language, TextField.PERFORMER, proposed)), List.of(note)));
            }
        }
        return next;
    }

    /**
     * The album with one language more, if it does not have it yet.
     *
     * @throws IllegalArgumentException if it has eight others already
     */
    public static Album withLanguage(Album album, Language language) {
        return TextEdit.withLanguage(album, language);
    }
}
