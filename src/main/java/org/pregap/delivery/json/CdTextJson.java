package org.pregap.delivery.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.pregap.delivery.text.BlockLanguages;
import org.pregap.layout.DiscContents;
import org.pregap.layout.DiscContents.DiscTrack;
import org.pregap.model.DiscText;
import org.pregap.model.Language;
import org.pregap.model.TextField;
import org.pregap.model.Texts;

/** What the CD-Text of a disc says in each of its languages, as JSON. */
final class CdTextJson {
    private CdTextJson() {}

    /** Adds {@code cdText}: what is said of the disc alone, and a list of languages; an empty list if there is none. */
    static void put(ObjectNode node, DiscContents disc) {
        DiscText said = disc.discText();
        ObjectNode text = node.putObject("cdText");
        said.discId().ifPresent(id -> text.put("discId", id));
        said.genre()
                .ifPresent(genre ->
                        text.putObject("genre").put("code", genre.code()).put("text", genre.text()));
        if (!said.closedInformation().isEmpty()) {
            text.put("closedInformation", said.closedInformation());
        }
        ArrayNode languages = text.putArray("languages");
        BlockLanguages.written(disc).forEach(language -> put(languages.addObject(), disc, language));
    }

    private static void put(ObjectNode node, DiscContents disc, Language language) {
        node.put("language", language.tag());
        node.put("characters", BlockLanguages.characters(disc, language).id());
        put(node.putObject("disc"), disc.texts(), language);
        ArrayNode tracks = node.putArray("tracks");
        for (DiscTrack track : disc.tracks()) {
            put(tracks.addObject().put("number", track.number()), track.texts(), language);
        }
    }

    private static void put(ObjectNode node, Texts texts, Language language) {
        for (TextField field : TextField.values()) {
            String text = texts.get(language, field);
            if (!text.isEmpty()) {
                node.put(field.id(), text);
            }
        }
    }
}
