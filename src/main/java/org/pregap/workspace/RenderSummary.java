package org.pregap.workspace;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.pregap.analysis.Loudness;
import org.pregap.delivery.DdpDelivery;
import org.pregap.delivery.disc.ImageDelivery;
import org.pregap.delivery.report.Conversion;
import org.pregap.delivery.report.RenderReport;
import org.pregap.delivery.report.WordShares;
import org.pregap.delivery.tracks.TrackFile;
import org.pregap.delivery.tracks.TracksDelivery;
import org.pregap.layout.DiscLayout;
import org.pregap.model.Dither;
import org.pregap.render.words.Overs;
import org.pregap.render.words.Words;
import org.pregap.time.SamplePos;
import org.pregap.workspace.encoding.LossySummary;

/** A finished run in a few sentences. */
final class RenderSummary {
    private static final int PLACES_SHOWN = 5;

    private RenderSummary() {}

    static List<String> lines(RenderReport report) {
        List<String> lines = new ArrayList<>();
        report.request().origin().preset().ifPresent(preset -> lines.add("preset " + preset));
        report.ddp().ifPresent(ddp -> ddp(ddp, report, lines));
        report.image().ifPresent(image -> image(image, report, lines));
        report.tracks().forEach(tracks -> tracks(tracks, report, lines));
        Path destination = report.request().destination();
        report.lossy().forEach(lossy -> lines.addAll(LossySummary.lines(lossy, destination)));
        if (report.conversions().isEmpty()) {
            lines.add("  nothing was resampled");
        }
        report.conversions().forEach(conversion -> lines.add("  RESAMPLED: " + sentence(conversion)));
        report.request().sources().stream()
                .filter(source -> !source.sha256().equals(source.decidedSha256()))
                .map(source ->
                        "  ACCEPTED: " + source.name() + " is not the file that was taken in; listen to its joins")
                .forEach(lines::add);
        lines.add("  read back from disk: " + whatWasProved(report));
        return lines;
    }

    private static void ddp(DdpDelivery ddp, RenderReport report, List<String> lines) {
        lines.add(report.request().destination().resolve("DDP") + ": DDP 2.00 (" + ddp.dialect() + "), "
                + counted(ddp.contents().tracks().size(), "track") + ", lead-out "
                + ddp.contents().leadOut());
        var shares = new WordShares(ddp.stretches(), ddp.words(), report.layout());
        lines.add("  " + shares.sentence());
        ddp.loudness().ifPresent(measured -> {
            lines.add("  " + loudness(measured.album()));
            betweenSamples(measured.tracks(), i -> "track " + (i + 1), lines);
        });
        overs(ddp.overs(), ddp.words(), report.layout(), lines);
        otherDither(report.request().wanted().dither(), ddp.words(), lines);
    }

    private static void image(ImageDelivery image, RenderReport report, List<String> lines) {
        lines.add(report.request().destination().resolve("IMAGE") + ": " + image.soundFile() + " with CUE sheet, "
                + counted(image.contents().tracks().size(), "track") + ", from 00:02:00 of the disc on");
        lines.add("  " + new WordShares(image.stretches(), image.words(), report.layout()).sentence());
        if (image.leftOut().samples() > 0) {
            lines.add(String.format(
                    Locale.ROOT,
                    "  LEFT OUT before 00:02:00: %s that the conversion rings, %.1f dBFS at most",
                    counted(image.leftOut().samples(), "sample"),
                    image.leftOut().peakDbfs()));
        }
        image.loudness().ifPresent(measured -> lines.add("  " + loudness(measured.album())));
        overs(image.overs(), image.words(), report.layout(), lines);
        otherDither(report.request().wanted().dither(), image.words(), lines);
    }

    private static void tracks(TracksDelivery tracks, RenderReport report, List<String> lines) {
        Words words = tracks.words();
        lines.add(report.request().destination().resolve(tracks.folder()) + ": "
                + counted(tracks.files().size(), "file") + ", " + words.rate() + ", "
                + words.length().bits() + " bit" + (words.length().floating() ? " float" : ""));
        tracks.beyondRiff().forEach(file -> lines.add("  RF64, because it is beyond 4 GiB: " + file.name()));
        lines.add("  " + loudness(tracks.album()));
        betweenSamples(
                tracks.files().stream().map(TrackFile::loudness).toList(),
                i -> tracks.files().get(i).name(),
                lines);
        if (words.length().floating()) {
            lines.add("  rounded to the nearest number of 32 bits, nothing clipped");
            return;
        }
        lines.add("  " + new WordShares(tracks.stretches(), words, report.layout()).sentence());
        overs(tracks.overs(), words, report.layout(), lines);
        otherDither(report.request().wanted().dither(), words, lines);
    }

    private static String loudness(Loudness album) {
        return album.integratedLufs() == Double.NEGATIVE_INFINITY
                ? "silence"
                : String.format(
                        Locale.ROOT,
                        "%.1f LUFS, true peak %.1f dBTP, as measured from disk",
                        album.integratedLufs(),
                        album.truePeakDbtp());
    }

    /** Peaks between samples clip in converters and codecs, though no sample does. */
    private static void betweenSamples(List<Loudness> measured, IntFunction<String> name, List<String> lines) {
        List<String> over = new ArrayList<>();
        for (int i = 0; i < measured.size(); i++) {
            double peakDbtp = measured.get(i).truePeakDbtp();
            if (peakDbtp > 0 && measured.get(i).samplePeakDbfs() <= 0) {
                over.add(String.format(Locale.ROOT, "%s (%+.2f dBTP)", name.apply(i), peakDbtp));
            }
        }
        if (!over.isEmpty()) {
            String more = over.size() > PLACES_SHOWN ? ", more in the report" : "";
            lines.add("  OVER between samples: "
                    + String.join(", ", over.subList(0, Math.min(PLACES_SHOWN, over.size()))) + more);
        }
    }

    private static void otherDither(Dither wanted, Words words, List<String> lines) {
        if (!wanted.equals(words.dither())) {
            lines.add("  " + words.dither().id() + " instead of " + wanted.id() + ", whose curve is not made for "
                    + words.length().bits() + " bits at " + words.rate());
        }
    }

    private static void overs(Overs overs, Words words, DiscLayout layout, List<String> lines) {
        if (overs.runCount() == 0) {
            lines.add("  no sample was clipped");
            return;
        }
        List<String> places = overs.runs().stream()
                .map(run -> new SamplePos(run.startSample()).cdFrameContaining(words.rate()))
                .distinct()
                .limit(PLACES_SHOWN + 1L)
                .map(at -> at + " (track " + layout.trackAt(at.start(layout.rate())) + ")")
                .toList();
        String shown = String.join(", ", places.subList(0, Math.min(PLACES_SHOWN, places.size())));
        String more = places.size() > PLACES_SHOWN ? ", more in the report" : "";
        lines.add("  CLIPPED: " + counted(overs.sampleCount(), "sample") + " at " + counted(overs.runCount(), "place")
                + " went over full scale: " + shown + more);
    }

    private static String sentence(Conversion conversion) {
        String what = conversion.what().equals(Conversion.PROGRAMME)
                ? "the programme for " + conversion.into()
                : conversion.what();
        return what + " from " + conversion.from() + " to " + conversion.to();
    }

    private static String whatWasProved(RenderReport report) {
        Stream<String> ddp = report.ddp().stream()
                .map(ignored -> "audio, layout, texts, codes and checksums of the DDP are as the album says");
        Stream<String> image = report.image().stream()
                .map(ignored -> "the CUE sheet says what the album says, and its sound is what was rendered");
        Stream<String> tracks = report.tracks().isEmpty()
                ? Stream.empty()
                : Stream.of("kind, length and samples of every file are what was rendered");
        Stream<String> lossy = report.lossy().isEmpty()
                ? Stream.empty()
                : Stream.of("every lossy file comes out with its tags as it did without");
        return String.join(
                "; ", Stream.of(ddp, image, tracks, lossy).flatMap(said -> said).toList());
    }

    private static String counted(long count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }
}
