package org.pregap.project;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pregap.io.FormatException;
import org.pregap.model.DiscText;
import org.pregap.model.DiscText.Characters;
import org.pregap.model.Genre;
import org.pregap.model.Language;

/** What CD-Text says of the disc beside its texts; keys of the album itself. */
final class DiscTextJson {
    private static final List<String> GENRE_KEYS = List.of("code", "text");

    private DiscTextJson() {}

    static DiscText read(Members album) throws FormatException {
        return new DiscText(
                album.has("discId") ? Optional.of(album.text("discId")) : Optional.empty(),
                album.has("genre") ? Optional.of(genre(album.get("genre"))) : Optional.empty(),
                album.text("closedInformation"),
                album.has("characterCodes") ? characters(album.get("characterCodes")) : Map.of());
    }

    private static Genre genre(Located at) throws FormatException {
        Members members = at.members(GENRE_KEYS);
        return new Genre((int) members.get("code").whole(0, 0xFFFF), members.text("text"));
    }

    private static Map<Language, Characters> characters(Located at) throws FormatException {
        var characters = new EnumMap<Language, Characters>(Language.class);
        for (Located.Member entry : at.entries()) {
            Language language = TextsJson.language(entry.value(), entry.key());
            characters.put(language, entry.value().parsed(Characters::parse));
        }
        return characters;
    }

    static void write(DiscText text, ObjectNode album) {
        text.discId().ifPresent(id -> album.put("discId", id));
        text.genre().ifPresent(genre -> write(genre, album.putObject("genre")));
        if (!text.closedInformation().isEmpty()) {
            album.put("closedInformation", text.closedInformation());
        }
        if (!text.characters().isEmpty()) {
            ObjectNode codes = album.putObject("characterCodes");
            text.characters().forEach((language, set) -> codes.put(language.tag(), set.id()));
        }
    }

    private static void write(Genre genre, ObjectNode node) {
        node.put("code", genre.code());
        if (!genre.text().isEmpty()) {
            node.put("text", genre.text());
        }
    }
}
