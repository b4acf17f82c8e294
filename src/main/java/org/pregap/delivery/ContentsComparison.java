package org.pregap.delivery;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.pregap.layout.DiscContents;
import org.pregap.layout.DiscContents.DiscTrack;
import org.pregap.model.Language;
import org.pregap.model.TextField;
import org.pregap.model.Texts;

/** What differs between a disc as it was meant and as it was read, field by field. */
final class ContentsComparison {
    private final List<String> differences = new ArrayList<>();

    private ContentsComparison() {}

    /** One sentence per difference; none if the two are the same disc. */
    static List<String> differences(DiscContents meant, DiscContents found) {
        var comparison = new ContentsComparison();
        comparison.compare("UPC/EAN", meant.ean(), found.ean());
        comparison.compare("master id", meant.masterId(), found.masterId());
        comparison.compare("lead-out", meant.leadOut(), found.leadOut());
        comparison.compare(
                "disc id", meant.discText().discId(), found.discText().discId());
        comparison.compare("genre", meant.discText().genre(), found.discText().genre());
        comparison.compare(
                "closed information",
                meant.discText().closedInformation(),
                found.discText().closedInformation());
        comparison.compareTexts("the disc", meant.texts(), found.texts());
        comparison.compare(
                "number of tracks", meant.tracks().size(), found.tracks().size());
        int both = Math.min(meant.tracks().size(), found.tracks().size());
        for (int i = 0; i < both; i++) {
            comparison.compareTracks(meant.tracks().get(i), found.tracks().get(i));
        }
        return List.copyOf(comparison.differences);
    }

    private void compareTracks(DiscTrack meant, DiscTrack found) {
        String track = "track " + meant.number();
        compare("ISRC of " + track, meant.isrc(), found.isrc());
        compare("flags of " + track, meant.flags().names(), found.flags().names());
        compare("index points of " + track, meant.indexes(), found.indexes());
        compareTexts(track, meant.texts(), found.texts());
    }

    private void compareTexts(String whose, Texts meant, Texts found) {
        Set<Language> languages = new TreeSet<>(meant.languages());
        languages.addAll(found.languages());
        for (Language language : languages) {
            for (TextField field : TextField.values()) {
                compare(
                        field.id() + " of " + whose + " in " + language.tag(),
                        meant.get(language, field),
                        found.get(language, field));
            }
        }
    }

    private void compare(String what, Object meant, Object found) {
        if (!meant.equals(found)) {
            differences.add(what + ": meant '" + meant + "', read '" + found + "'");
        }
    }
}
