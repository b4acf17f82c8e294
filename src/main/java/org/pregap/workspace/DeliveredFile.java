package org.pregap.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.pregap.analysis.Loudness;
import org.pregap.delivery.lossy.LossyDelivery;
import org.pregap.delivery.report.RenderReport;
import org.pregap.delivery.tracks.TracksDelivery;
import org.pregap.io.FileDigest;
import org.pregap.parallel.Job;

/**
 * A file of a delivery, as it lies on disk.
 *
 * @param name within the delivery, with {@code /}: {@code DDP/IMAGE.DAT}
 * @param bytes its size
 * @param sha256 its digest, in lower-case hex digits
 * @param loudness where it was measured; of an image that of the album
 */
public record DeliveredFile(String name, long bytes, String sha256, Optional<Loudness> loudness) {

    /** Everything in the folder of a delivery, in the order of their names. Reads every file. */
    static List<DeliveredFile> of(RenderReport report, Job job) throws IOException {
        Path folder = report.request().destination();
        List<Path> paths;
        try (Stream<Path> tree = Files.walk(folder)) {
            paths = tree.filter(Files::isRegularFile).sorted().toList();
        }
        Map<String, Loudness> measured = measured(report);
        List<DeliveredFile> files = new ArrayList<>();
        for (Path path : paths) {
            String name = folder.relativize(path).toString().replace('\\', '/');
            job.progress().at("Taking digests", files.size(), paths.size());
            files.add(new DeliveredFile(
                    name,
                    Files.size(path),
                    FileDigest.sha256(path, read -> job.check()),
                    Optional.ofNullable(measured.get(name))));
        }
        return files;
    }

    private static Map<String, Loudness> measured(RenderReport report) {
        Map<String, Loudness> measured = new HashMap<>();
        report.ddp().ifPresent(ddp -> ddp.loudness()
                .ifPresent(loudness -> measured.put("DDP/" + ddp.imageFile(), loudness.album())));
        report.image().ifPresent(image -> image.loudness()
                .ifPresent(loudness -> measured.put("IMAGE/" + image.soundFile(), loudness.album())));
        for (TracksDelivery tracks : report.tracks()) {
            tracks.files().forEach(file -> measured.put(tracks.folder() + "/" + file.name(), file.loudness()));
        }
        for (LossyDelivery lossy : report.lossy()) {
            lossy.files()
                    .forEach(file ->
                            measured.put(lossy.folder() + "/" + file.source().name(), file.loudness()));
        }
        return measured;
    }
}
