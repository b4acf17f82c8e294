package org.pregap.delivery.lossy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.pregap.analysis.Loudness;
import org.pregap.check.Finding;
import org.pregap.check.Rule;
import org.pregap.delivery.tracks.TrackFormat;
import org.pregap.render.words.Words;

/**
 * A folder of lossy files that were made and proved.
 *
 * @param format what they are
 * @param folder the name of their folder
 * @param words what was encoded
 * @param files in the order of the album
 * @param joins what became of the continuous joins between them
 * @param source the loudness of all that was encoded as one
 * @param album the loudness of all that comes out as one
 */
public record LossyDelivery(
        TrackFormat format,
        String folder,
        Words words,
        List<LossyFile> files,
        List<LossyJoin> joins,
        Loudness source,
        Loudness album) {
    public LossyDelivery {
        files = List.copyOf(files);
        joins = List.copyOf(joins);
    }

    /** What whoever delivers them should know. */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        for (LossyFile file : files) {
            if (file.overSamples() > 0) {
                findings.add(of(
                        Rule.LOSSY_OVERS,
                        file.source().track(),
                        String.format(
                                Locale.ROOT,
                                "as %s it comes out with %d %s beyond full scale, at %+.2f dBTP at most (%+.2f dBTP in"
                                        + " the source)",
                                format.kind().id(),
                                file.overSamples(),
                                file.overSamples() == 1 ? "sample" : "samples",
                                file.loudness().truePeakDbtp(),
                                file.source().loudness().truePeakDbtp())));
            }
            if (!file.isAsLong()) {
                findings.add(of(
                        Rule.LOSSY_LENGTH,
                        file.source().track(),
                        "as " + format.kind().id() + " it comes out with " + file.decodedSamples()
                                + " samples and says that it has "
                                + file.gapless().lengthSamples() + "; it has "
                                + file.source().lengthSamples()));
            }
        }
        findings.addAll(
                joins.stream().filter(join -> !join.fits()).map(this::misfit).toList());
        return findings;
    }

    private Finding misfit(LossyJoin join) {
        String gap = join.gapSamples() == 0
                ? ""
                : String.format(
                        Locale.ROOT,
                        "; the file before it is %d %s too %s",
                        Math.abs(join.gapSamples()),
                        Math.abs(join.gapSamples()) == 1 ? "sample" : "samples",
                        join.gapSamples() > 0 ? "long" : "short");
        return of(
                Rule.LOSSY_JOIN,
                join.track(),
                String.format(
                        Locale.ROOT,
                        "as %s the join differs from the programme by %.1f dBFS, and what is beside it by %.1f dBFS%s",
                        format.kind().id(),
                        join.differenceDbfs(),
                        join.usualDifferenceDbfs(),
                        gap));
    }

    /** What is hidden before track 1 has no number of its own. */
    private static Finding of(Rule rule, int track, String message) {
        return track == 0
                ? Finding.ofAlbum(rule, "the hidden track: " + message)
                : Finding.ofTrack(rule, track, message);
    }
}
