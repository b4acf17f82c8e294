package org.pregap.delivery.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.pregap.analysis.Loudness;
import org.pregap.delivery.DdpDelivery;
import org.pregap.delivery.Delivery;
import org.pregap.delivery.disc.ImageDelivery;
import org.pregap.delivery.disc.ImagePlan;
import org.pregap.delivery.lossy.LossyDelivery;
import org.pregap.delivery.lossy.LossyFile;
import org.pregap.delivery.lossy.LossyJoin;
import org.pregap.delivery.report.RenderReport;
import org.pregap.delivery.report.WordShares;
import org.pregap.delivery.tracks.TrackFile;
import org.pregap.delivery.tracks.TracksDelivery;
import org.pregap.layout.DiscLayout;
import org.pregap.render.words.Overs;
import org.pregap.render.words.Stretch;
import org.pregap.render.words.Words;
import org.pregap.time.DiscAddress;
import org.pregap.time.SamplePos;

/**
 * A folder of a delivery.
 *
 * @param format what its files are, in words
 * @param loudness of all of it, in words; empty if it was not measured
 * @param measured whether its files have figures of loudness
 * @param rounding how its words were made
 * @param clipped where samples were clamped, in words
 * @param hasClips whether any was
 * @param tagged what was read back of its tags, in words; empty where its files carry none
 */
record PageFolder(
        String name,
        String format,
        String size,
        String loudness,
        boolean measured,
        String rounding,
        String clipped,
        boolean hasClips,
        String tagged,
        List<PageFile> files) {
    private static final int PLACES_SHOWN = 20;

    PageFolder {
        files = List.copyOf(files);
    }

    /** All of a delivery, in its order. */
    static List<PageFolder> of(RenderReport report) {
        List<PageFolder> folders = new ArrayList<>();
        report.ddp().ifPresent(ddp -> folders.add(of(ddp, report)));
        report.image().ifPresent(image -> folders.add(of(image, report)));
        report.tracks().forEach(tracks -> folders.add(of(tracks, report)));
        report.lossy().forEach(lossy -> folders.add(of(lossy, report)));
        return folders;
    }

    private static PageFolder of(DdpDelivery ddp, RenderReport report) {
        String name = Delivery.DDP_FOLDER;
        return new PageFolder(
                name,
                "DDP 2.00 (" + ddp.dialect() + "), " + format(ddp.words()),
                PageText.size(report.sizes().of(name)),
                ddp.loudness().map(measured -> sentence(measured.album())).orElse(""),
                false,
                rounding(ddp.stretches(), ddp.words(), report.layout()),
                clipped(ddp.overs(), ddp.words(), report.layout()),
                ddp.overs().runCount() > 0,
                "",
                files(name, ddp.files(), report));
    }

    private static PageFolder of(ImageDelivery image, RenderReport report) {
        String name = ImagePlan.FOLDER;
        return new PageFolder(
                name,
                image.kind().id().toUpperCase(Locale.ROOT) + " and CUE sheet, " + format(image.words()),
                PageText.size(report.sizes().of(name)),
                image.loudness().map(measured -> sentence(measured.album())).orElse(""),
                false,
                rounding(image.stretches(), image.words(), report.layout()),
                clipped(image.overs(), image.words(), report.layout()),
                image.overs().runCount() > 0,
                "",
                files(name, image.files(), report));
    }

    /** Files that have no figures of their own. */
    private static List<PageFile> files(String folder, Map<String, String> md5, RenderReport report) {
        List<PageFile> files = new ArrayList<>();
        md5.forEach((name, sum) ->
                files.add(new PageFile(name, "", PageText.size(report.sizes().of(folder, name)), "", "", sum)));
        return files;
    }

    private static PageFolder of(TracksDelivery tracks, RenderReport report) {
        List<PageFile> files = new ArrayList<>();
        for (TrackFile file : tracks.files()) {
            files.add(new PageFile(
                    file.name(),
                    PageText.length(file.lengthSamples(), tracks.words().rate()),
                    PageText.size(report.sizes().of(tracks.folder(), file.name())),
                    PageText.decibels(file.loudness().integratedLufs()),
                    PageText.decibels(file.loudness().truePeakDbtp()),
                    file.md5()));
        }
        return new PageFolder(
                tracks.folder(),
                tracks.format().kind().container().name() + ", " + format(tracks.words()),
                PageText.size(report.sizes().of(tracks.folder())),
                sentence(tracks.album()),
                true,
                rounding(tracks.stretches(), tracks.words(), report.layout()),
                clipped(tracks.overs(), tracks.words(), report.layout()),
                tracks.overs().runCount() > 0,
                tagged(tracks.files()),
                files);
    }

    /** What comes out of the files; loudness and peaks are of that. */
    private static PageFolder of(LossyDelivery lossy, RenderReport report) {
        List<PageFile> files = new ArrayList<>();
        long over = 0;
        for (LossyFile file : lossy.files()) {
            over += file.overSamples();
            String name = file.source().name();
            files.add(new PageFile(
                    name,
                    PageText.length(file.decodedSamples(), lossy.words().rate()),
                    PageText.size(report.sizes().of(lossy.folder(), name)),
                    PageText.decibels(file.loudness().integratedLufs()),
                    PageText.decibels(file.loudness().truePeakDbtp()),
                    file.md5()));
        }
        long fitting = lossy.joins().stream().filter(LossyJoin::fits).count();
        return new PageFolder(
                lossy.folder(),
                lossy.format().kind().id() + ", lossy, " + lossy.words().rate(),
                PageText.size(report.sizes().of(lossy.folder())),
                sentence(lossy.album()) + "; before coding " + sentence(lossy.source()),
                true,
                "coded from numbers of 32 bits, without dither; decoded again, " + fitting + " of "
                        + PageText.counted(lossy.joins().size(), "continuous join") + " as in the programme",
                over == 0
                        ? "nothing comes out beyond full scale"
                        : PageText.counted(over, "sample") + " beyond full scale when decoded",
                over > 0,
                tags(lossy.files().stream().mapToInt(LossyFile::tags).sum()),
                files);
    }

    private static String tagged(List<TrackFile> files) {
        return tags(files.stream().mapToInt(TrackFile::tags).sum());
    }

    private static String tags(int tags) {
        return tags == 0 ? "" : PageText.counted(tags, "tag") + " read back as meant";
    }

    private static String format(Words words) {
        return words.length().bits() + " bit" + (words.length().floating() ? " float" : "") + ", " + words.rate();
    }

    private static String sentence(Loudness loudness) {
        return Double.isFinite(loudness.integratedLufs())
                ? PageText.decibels(loudness.integratedLufs(), "LUFS") + ", true peak "
                        + PageText.decibels(loudness.truePeakDbtp(), "dBTP")
                : "silence";
    }

    private static String rounding(List<Stretch> stretches, Words words, DiscLayout layout) {
        return words.length().floating()
                ? "rounded to the nearest number of 32 bits, without dither"
                : new WordShares(stretches, words, layout).sentence();
    }

    private static String clipped(Overs overs, Words words, DiscLayout layout) {
        if (words.length().floating()) {
            return "nothing can clip in these words";
        }
        if (overs.runCount() == 0) {
            return "no sample was clipped";
        }
        List<String> places = overs.runs().stream()
                .map(run -> place(run, words, layout))
                .distinct()
                .limit(PLACES_SHOWN + 1L)
                .toList();
        String more = places.size() > PLACES_SHOWN ? " and more, which report.json has" : "";
        return PageText.counted(overs.sampleCount(), "sample") + " went over full scale and "
                + (overs.sampleCount() == 1 ? "was" : "were") + " clamped: "
                + String.join(", ", places.subList(0, Math.min(PLACES_SHOWN, places.size()))) + more;
    }

    private static String place(Overs.Run run, Words words, DiscLayout layout) {
        DiscAddress at = new SamplePos(run.startSample()).cdFrameContaining(words.rate());
        return at + " in track " + layout.trackAt(at.start(layout.rate()));
    }
}
