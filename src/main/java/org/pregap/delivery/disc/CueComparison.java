package org.pregap.delivery.disc;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.pregap.format.cue.CueSheet;
import org.pregap.format.cue.CueText;
import org.pregap.format.cue.CueTexts;
import org.pregap.format.cue.CueTrack;
import org.pregap.io.Differences;
import org.pregap.layout.DiscContents;
import org.pregap.layout.DiscContents.DiscTrack;
import org.pregap.layout.IndexPoint;
import org.pregap.model.Language;
import org.pregap.model.TextField;
import org.pregap.model.Texts;
import org.pregap.time.DiscAddress;

/** Compares a sheet that was read with the disc it was made of, on the clock of the disc. */
final class CueComparison {
    private final Differences differences = new Differences("the CUE sheet, ");
    private final Language language;

    private CueComparison(Language language) {
        this.language = language;
    }

    /** One sentence for each difference. */
    static List<String> differences(ImagePlan plan, CueSheet found) {
        var comparison = new CueComparison(plan.contents().mainLanguage());
        comparison.compareSheets(plan, found);
        return comparison.differences.sentences();
    }

    private void compareSheets(ImagePlan plan, CueSheet found) {
        DiscContents meant = plan.contents();
        differences.compare("file", plan.soundFile(), found.file());
        differences.compare("kind of file", plan.kind().inSheet(), found.kind());
        differences.compare("UPC/EAN", meant.ean(), found.catalogue());
        compareTexts("the disc", meant.texts(), found.texts());
        differences.compare(
                "number of tracks", meant.tracks().size(), found.tracks().size());
        int both = Math.min(meant.tracks().size(), found.tracks().size());
        for (int i = 0; i < both; i++) {
            compareTracks(meant.tracks().get(i), found.tracks().get(i));
        }
    }

    private void compareTracks(DiscTrack meant, CueTrack found) {
        String track = "track " + meant.number();
        differences.compare("number of " + track, meant.number(), found.number());
        differences.compare("ISRC of " + track, meant.isrc(), found.isrc());
        differences.compare("flags of " + track, meant.flags().names(), found.flags());
        differences.compare("index points of " + track, onDisc(meant), onDisc(found));
        compareTexts(track, meant.texts(), found.texts());
    }

    /** A pause that begins before the file is in it from its beginning on; one that ends there too is not in it at all. */
    private static Map<Integer, DiscAddress> onDisc(DiscTrack track) {
        Map<Integer, DiscAddress> indexes = new TreeMap<>();
        for (IndexPoint point : track.indexes()) {
            DiscAddress at = point.address();
            indexes.put(point.index(), at.isAfter(ImagePlan.START) ? at : ImagePlan.START);
        }
        if (track.number() == 1 && track.mark().equals(ImagePlan.START)) {
            indexes.remove(0);
        }
        return indexes;
    }

    private static Map<Integer, DiscAddress> onDisc(CueTrack track) {
        Map<Integer, DiscAddress> indexes = new TreeMap<>();
        track.indexes().forEach((index, at) -> indexes.put(index, ImagePlan.START.plus(at)));
        return indexes;
    }

    private void compareTexts(String whose, Texts meant, CueTexts found) {
        for (TextField field : TextField.values()) {
            String read =
                    switch (field) {
                        case TITLE -> found.title();
                        case PERFORMER -> found.performer();
                        case SONGWRITER -> found.songwriter();
                        case COMPOSER -> found.remarks().getOrDefault("COMPOSER", "");
                        case ARRANGER -> found.remarks().getOrDefault("ARRANGER", "");
                        case MESSAGE -> found.remarks().getOrDefault("MESSAGE", "");
                    };
            differences.compare(field.id() + " of " + whose, CueText.plain(meant.get(language, field)), read);
        }
    }
}
