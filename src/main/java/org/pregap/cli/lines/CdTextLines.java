package org.pregap.cli.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pregap.layout.DiscContents;
import org.pregap.layout.DiscContents.DiscTrack;
import org.pregap.model.DiscText;
import org.pregap.model.Language;
import org.pregap.model.TextField;
import org.pregap.model.Texts;
import org.pregap.workspace.DiscTexts;

/** What the CD-Text of a disc says, language by language. */
public final class CdTextLines {
    private final DiscContents disc;
    private final List<String> lines = new ArrayList<>();

    private CdTextLines(DiscContents disc) {
        this.disc = disc;
    }

    /** Everything; nothing where there is no CD-Text. */
    public static List<String> of(DiscContents disc) {
        var text = new CdTextLines(disc);
        text.ofDisc();
        DiscTexts.languages(disc).forEach(text::inLanguage);
        return List.copyOf(text.lines);
    }

    private void ofDisc() {
        DiscText text = disc.discText();
        Stream.of(
                        text.discId().map(id -> "disc id " + id),
                        text.genre().map(genre -> "genre " + genre),
                        Optional.of(text.closedInformation())
                                .filter(closed -> !closed.isEmpty())
                                .map(closed -> "closed information " + closed))
                .flatMap(Optional::stream)
                .reduce((before, next) -> before + ", " + next)
                .ifPresent(said -> lines.add("CD-Text: " + said));
    }

    private void inLanguage(Language language) {
        lines.add("CD-Text in " + language.tag() + ", "
                + DiscTexts.characters(disc, language).label());
        said("    ", disc.texts(), language);
        for (DiscTrack track : disc.tracks()) {
            said((track.number() < 10 ? " " : "") + track.number() + "  ", track.texts(), language);
        }
    }

    private void said(String before, Texts texts, Language language) {
        String said = Stream.of(TextField.values())
                .filter(field -> !texts.get(language, field).isEmpty())
                .map(field -> field.id() + ": " + texts.get(language, field))
                .collect(Collectors.joining("; "));
        if (!said.isEmpty()) {
            lines.add(before + said);
        }
    }
}
