package org.pregap.delivery.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pregap.analysis.Loudness;
import org.pregap.analysis.ShortTermCurve;
import org.pregap.delivery.Delivery;
import org.pregap.delivery.disc.ImagePlan;
import org.pregap.delivery.image.DiscLoudness;
import org.pregap.delivery.report.RenderReport;
import org.pregap.delivery.tracks.TrackFile;
import org.pregap.delivery.tracks.TracksDelivery;
import org.pregap.layout.DiscContents;
import org.pregap.layout.DiscContents.DiscTrack;
import org.pregap.model.TextField;
import org.pregap.time.CdFrames;

/**
 * What was measured of one folder: that of the first whose sound was.
 *
 * @param folder its name
 * @param tracks in playing order
 * @param album all of them as one
 */
record PageMeasured(String folder, List<Row> tracks, Loudness album) {
    /** @param startSeconds on the disc */
    record Row(String number, String title, double startSeconds, Loudness loudness, ShortTermCurve curve) {
        double endSeconds() {
            return startSeconds + curve.count() / (double) ShortTermCurve.VALUES_PER_SECOND;
        }
    }

    PageMeasured {
        tracks = List.copyOf(tracks);
    }

    static Optional<PageMeasured> of(RenderReport report, DiscContents disc) {
        if (!report.tracks().isEmpty()) {
            return Optional.of(of(report.tracks().get(0), disc));
        }
        Optional<PageMeasured> image = report.image()
                .flatMap(delivery -> delivery.loudness())
                .map(loudness -> of(ImagePlan.FOLDER, loudness, disc));
        return image.or(() -> report.ddp()
                .flatMap(delivery -> delivery.loudness())
                .map(loudness -> of(Delivery.DDP_FOLDER, loudness, disc)));
    }

    private static PageMeasured of(TracksDelivery tracks, DiscContents disc) {
        double rateHz = tracks.words().rate().hz();
        List<Row> rows = new ArrayList<>();
        for (TrackFile file : tracks.files()) {
            rows.add(new Row(
                    file.track() == 0 ? "" : Integer.toString(file.track()),
                    title(file.track(), disc),
                    file.startSample() / rateHz,
                    file.loudness(),
                    file.curve()));
        }
        return new PageMeasured(tracks.folder(), rows, tracks.album());
    }

    private static PageMeasured of(String folder, DiscLoudness loudness, DiscContents disc) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < loudness.tracks().size(); i++) {
            DiscTrack track = disc.tracks().get(i);
            rows.add(new Row(
                    Integer.toString(track.number()),
                    title(track.number(), disc),
                    track.mark().cdFrame() / (double) CdFrames.PER_SECOND,
                    loudness.tracks().get(i),
                    loudness.curves().get(i)));
        }
        return new PageMeasured(folder, rows, loudness.album());
    }

    private static String title(int number, DiscContents disc) {
        return number == 0 ? "Hidden" : disc.tracks().get(number - 1).texts().get(disc.mainLanguage(), TextField.TITLE);
    }
}
