package org.pregap.intake.field;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.pregap.model.Album;
import org.pregap.model.DiscText;
import org.pregap.model.DiscText.Characters;
import org.pregap.model.Genre;
import org.pregap.model.Language;

/** The fields of CD-Text that are no texts of album and tracks. */
public final class DiscTextEdits {
    private static final String NONE = "none";

    private DiscTextEdits() {}

    static Noted<Album> discId(Album album, String value) {
        String typed = Cells.POINT.line(value);
        Optional<String> id = typed.isEmpty() ? Optional.empty() : Optional.of(typed.equals(NONE) ? "" : typed);
        return changed(album, text -> text.withDiscId(id));
    }

    static Noted<Album> genre(Album album, String value) {
        String typed = Cells.POINT.line(value);
        Optional<Genre> genre = typed.isEmpty() ? Optional.empty() : Optional.of(Genre.parse(typed));
        return changed(album, text -> text.withGenre(genre));
    }

    static Noted<Album> closedInformation(Album album, String value) {
        String typed = Cells.POINT.line(value);
        return changed(album, text -> text.withClosedInformation(typed));
    }

    /** {@code en=ascii ja=ms-jis} */
    static Noted<Album> characters(Album album, String value) {
        Map<Language, Characters> characters = new EnumMap<>(Language.class);
        for (String part : Cells.parts(value.replace(',', ' '))) {
            int equals = part.indexOf('=');
            if (equals < 1) {
                throw new IllegalArgumentException(
                        "'" + part + "' names no language and character set; write for example ja=ms-jis");
            }
            characters.put(
                    FieldName.language(part.substring(0, equals)),
                    Characters.parse(part.substring(equals + 1).toLowerCase(Locale.ROOT)));
        }
        return changed(album, text -> text.withCharacters(characters));
    }

    private static Noted<Album> changed(Album album, UnaryOperator<DiscText> change) {
        return Noted.of(album.withRelease(
                album.release().withDiscText(change.apply(album.release().discText()))));
    }

    /** The disc id as the field {@code disc_id} reads it. */
    public static String discId(DiscText text) {
        return text.discId().map(id -> id.isEmpty() ? NONE : id).orElse("");
    }
}
