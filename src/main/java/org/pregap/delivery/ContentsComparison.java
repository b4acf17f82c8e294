package org.pregap.delivery;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.pregap.io.Differences;
import org.pregap.layout.DiscContents;
import org.pregap.layout.DiscContents.DiscTrack;
import org.pregap.model.Language;
import org.pregap.model.TextField;
import org.pregap.model.Texts;

/** What differs between a disc as it was meant and as it was read, field by field. */
final class ContentsComparison {
    private final Differences differences = new Differences("");

    private ContentsComparison() {}

    /** One sentence per difference; none if the two are the same disc. */
    static List<String> differences(DiscContents meant, DiscContents found) {
        var comparison = new ContentsComparison();
        comparison.compareDiscs(meant, found);
        return comparison.differences.sentences();
    }

    private void compareDiscs(DiscContents meant, DiscContents found) {
        differences.compare("UPC/EAN", meant.ean(), found.ean());
        differences.compare("master id", meant.masterId(), found.masterId());
        differences.compare("lead-out", meant.leadOut(), found.leadOut());
        differences.compare(
                "disc id", meant.discText().discId(), found.discText().discId());
        differences.compare("genre", meant.discText().genre(), found.discText().genre());
        differences.compare(
                "closed information",
                meant.discText().closedInformation(),
                found.discText().closedInformation());
        compareTexts("the disc", meant.texts(), found.texts());
        differences.compare(
                "number of tracks", meant.tracks().size(), found.tracks().size());
        int both = Math.min(meant.tracks().size(), found.tracks().size());
        for (int i = 0; i < both; i++) {
            compareTracks(meant.tracks().get(i), found.tracks().get(i));
        }
    }

    private void compareTracks(DiscTrack meant, DiscTrack found) {
        String track = "track " + meant.number();
        differences.compare("ISRC of " + track, meant.isrc(), found.isrc());
        differences.compare(
                "flags of " + track, meant.flags().names(), found.flags().names());
        differences.compare("index points of " + track, meant.indexes(), found.indexes());
        compareTexts(track, meant.texts(), found.texts());
    }

    private void compareTexts(String whose, Texts meant, Texts found) {
        Set<Language> languages = new TreeSet<>(meant.languages());
        languages.addAll(found.languages());
        for (Language language : languages) {
            for (TextField field : TextField.values()) {
                differences.compare(
                        field.id() + " of " + whose + " in " + language.tag(),
                        meant.get(language, field),
                        found.get(language, field));
            }
        }
    }
}
