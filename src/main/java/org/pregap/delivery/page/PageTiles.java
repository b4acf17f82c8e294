package org.pregap.delivery.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pregap.check.Severity;
import org.pregap.delivery.page.PageContents.Tile;
import org.pregap.delivery.report.RenderReport;
import org.pregap.layout.DiscContents;
import org.pregap.time.CdFrames;

/** The few figures that matter most: whoever reads nothing else has seen what went wrong. */
final class PageTiles {
    private static final String GOOD = "good";
    private static final String WARN = "warn";
    private static final String BAD = "bad";
    private static final String PLAIN = "plain";

    private PageTiles() {}

    static List<Tile> of(RenderReport report, DiscContents disc, Optional<PageMeasured> measured) {
        List<Tile> tiles = new ArrayList<>();
        tiles.add(length(disc));
        measured.ifPresent(found -> {
            double lufs = found.album().integratedLufs();
            double range = found.album().loudnessRangeLu();
            tiles.add(new Tile(
                    "Loudness", PageText.decibels(lufs), "LUFS, range " + PageText.decibels(range) + " LU", PLAIN));
            double peak = found.album().truePeakDbtp();
            tiles.add(new Tile("True peak", PageText.decibels(peak), "dBTP", peak > 0 ? BAD : PLAIN));
        });
        tiles.add(clipped(report));
        tiles.add(findings(report));
        return tiles;
    }

    private static Tile length(DiscContents disc) {
        double seconds = disc.leadOut().cdFrame() / (double) CdFrames.PER_SECOND;
        String note = PageText.counted(disc.tracks().size(), "track");
        return new Tile("Length", PageText.wholeSeconds(seconds), note, PLAIN);
    }

    /** One programme in several words clips in each of them; the worst is told. */
    private static Tile clipped(RenderReport report) {
        long samples = Stream.of(
                        report.ddp().stream().map(ddp -> ddp.overs()),
                        report.image().stream().map(image -> image.overs()),
                        report.tracks().stream().map(tracks -> tracks.overs()))
                .flatMap(overs -> overs)
                .mapToLong(overs -> overs.sampleCount())
                .max()
                .orElse(0);
        return samples == 0
                ? new Tile("Clipped", "0", "no sample", GOOD)
                : new Tile("Clipped", Long.toString(samples), samples == 1 ? "sample" : "samples", BAD);
    }

    private static Tile findings(RenderReport report) {
        long warnings = count(report, Severity.WARNING) + count(report, Severity.ERROR);
        long notes = count(report, Severity.NOTE);
        String also = notes == 0 ? "" : ", " + PageText.counted(notes, "note");
        return new Tile(
                "Warnings",
                Long.toString(warnings),
                (warnings == 0 ? "no rule is broken" : "see findings") + also,
                warnings == 0 ? GOOD : WARN);
    }

    private static long count(RenderReport report, Severity severity) {
        return report.findings().stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}
