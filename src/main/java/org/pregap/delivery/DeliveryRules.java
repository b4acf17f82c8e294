package org.pregap.delivery;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pregap.check.Finding;
import org.pregap.delivery.disc.ImagePlan;
import org.pregap.delivery.naming.TrackNames;
import org.pregap.delivery.text.CdTextRules;
import org.pregap.delivery.tracks.TrackFormat;
import org.pregap.delivery.tracks.TracksPlan;
import org.pregap.layout.DiscContents;
import org.pregap.layout.DiscLayout;
import org.pregap.layout.FileCut;
import org.pregap.model.Album;
import org.pregap.render.words.Words;

/** The rules that only those can apply who write: whether the texts fit and can be written, and how files are called. */
public final class DeliveryRules {
    private static final int MOST_TRACKS = 99;

    private DeliveryRules() {}

    /** @param codesInText whether UPC/EAN and ISRCs are to stand in CD-Text too, where they take room */
    public static List<Finding> ofDisc(DiscContents disc, boolean codesInText) {
        boolean isDisc = !disc.tracks().isEmpty() && disc.tracks().size() <= MOST_TRACKS;
        return isDisc ? CdTextRules.findings(disc, codesInText) : List.of();
    }

    /** What files cannot say as the album does. */
    public static List<Finding> ofFiles(Album album, DiscLayout layout, Deliverables wanted) {
        List<Finding> findings = new ArrayList<>();
        if (!wanted.tracks().isEmpty()) {
            List<FileCut> cuts = wanted.cutting().of(layout);
            var names = new TrackNames(album, wanted.names());
            findings.addAll(names.findings(cuts.stream().map(FileCut::track).toList()));
            for (TrackFormat format : wanted.tracks()) {
                Words words =
                        Passes.words(format.rateOn(album.rate()), format.kind().words(), wanted.dither());
                findings.addAll(new TracksPlan(format, words, names, cuts, Optional.empty()).tooLong());
            }
        }
        wanted.image()
                .ifPresent(kind ->
                        findings.addAll(ImagePlan.of(album, layout, kind).findings()));
        return findings;
    }
}
