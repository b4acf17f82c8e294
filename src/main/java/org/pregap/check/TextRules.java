package org.pregap.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.pregap.layout.DiscContents;
import org.pregap.layout.DiscContents.DiscTrack;
import org.pregap.model.Language;
import org.pregap.model.TextField;
import org.pregap.model.Texts;

/** Whether each kind of text that is used is there for the disc and all tracks. */
final class TextRules {
    private TextRules() {}

    static Stream<Finding> findings(DiscContents disc) {
        if (disc.tracks().isEmpty()) {
            return Stream.empty();
        }
        List<Finding> found = new ArrayList<>();
        for (Language language : disc.languages()) {
            for (TextField field : TextField.values()) {
                incomplete(disc, language, field, found);
            }
        }
        return found.stream();
    }

    private static void incomplete(DiscContents disc, Language language, TextField field, List<Finding> found) {
        boolean onDisc = !disc.texts().get(language, field).isEmpty();
        List<DiscTrack> without = disc.tracks().stream()
                .filter(track -> track.texts().get(language, field).isEmpty())
                .toList();
        boolean onSomeTrack = without.size() < disc.tracks().size();
        if (onSomeTrack && !onDisc && field == TextField.PERFORMER) {
            found.add(Finding.ofAlbum(
                    Rule.ALBUM_PERFORMER,
                    "tracks have a performer" + in(language) + ", the album has none; '"
                            + Texts.proposedPerformer(ofTracks(disc), language) + "' is proposed"));
        } else if (onSomeTrack && !onDisc) {
            found.add(Finding.ofAlbum(
                    Rule.TEXTS_INCOMPLETE,
                    "tracks have " + withArticle(field) + in(language) + ", the album has none"));
        }
        boolean needed = onSomeTrack || (onDisc && (field == TextField.TITLE || field == TextField.PERFORMER));
        if (needed && !without.isEmpty()) {
            List<Integer> numbers = without.stream().map(DiscTrack::number).toList();
            found.add(Finding.ofAlbum(
                            Rule.TEXTS_INCOMPLETE,
                            "no " + field.id() + in(language) + (without.size() == 1 ? " for track " : " for tracks ")
                                    + TrackNumbers.text(numbers))
                    .alsoOf(numbers));
        }
    }

    private static List<Texts> ofTracks(DiscContents disc) {
        return disc.tracks().stream().map(DiscTrack::texts).toList();
    }

    private static String withArticle(TextField field) {
        return (field == TextField.ARRANGER ? "an " : "a ") + field.id();
    }

    private static String in(Language language) {
        return " in " + language.tag();
    }
}
