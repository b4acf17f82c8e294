package org.pregap.delivery;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pregap.delivery.disc.ImagePlan;
import org.pregap.delivery.naming.TrackNames;
import org.pregap.delivery.tracks.TrackFormat;
import org.pregap.delivery.tracks.TracksPlan;
import org.pregap.format.ddp.DdpDescription;
import org.pregap.format.ddp.DdpWriter;
import org.pregap.layout.DiscContents;
import org.pregap.layout.DiscLayout;
import org.pregap.model.Album;
import org.pregap.time.CdFrames;

/**
 * A folder that a delivery will hold, known before anything is rendered.
 *
 * @param name within the delivery
 * @param files the size in bytes of each file by its name, in the order in which they are written; 0 for descriptors of a
 *     few kilobytes
 */
public record PlannedFolder(String name, Map<String, Long> files) {
    public PlannedFolder {
        files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
    }

    /**
     * Folders in the order of a delivery.
     *
     * @param album breaks no rule that concerns what is wanted
     * @throws IllegalArgumentException if something is wanted that its kind of file cannot hold
     */
    public static List<PlannedFolder> of(Album album, Deliverables wanted) {
        DiscLayout layout = DiscLayout.of(album);
        List<PlannedFolder> folders = new ArrayList<>();
        wanted.ddp().ifPresent(wish -> folders.add(ddp(DiscContents.of(album, layout), wish)));
        wanted.image()
                .ifPresent(kind -> folders.add(new PlannedFolder(
                        ImagePlan.FOLDER, ImagePlan.of(album, layout, kind).sizes())));
        var names = new TrackNames(album, wanted.names());
        for (TrackFormat format : wanted.tracks()) {
            var words = Passes.words(format.rateOn(album.rate()), format.kind().words(), wanted.dither());
            var folder = new PlannedFolder(
                    format.folderName(album.rate()),
                    new TracksPlan(format, words, names, wanted.cutting().of(layout), Optional.empty()).sizes());
            if (folders.stream().noneMatch(other -> other.name().equals(folder.name()))) {
                folders.add(folder);
            }
        }
        return folders;
    }

    private static PlannedFolder ddp(DiscContents contents, DdpWish wish) {
        Map<String, Long> files = new LinkedHashMap<>();
        DdpDescription described = DdpMapping.toDescription(contents, wish);
        files.put(described.dialect().files().image(), contents.leadOut().cdFrame() * CdFrames.BYTES_EACH);
        DdpWriter.descriptors(described).forEach(name -> files.put(name, 0L));
        return new PlannedFolder(Delivery.DDP_FOLDER, files);
    }

    /** Of all files; what is left out is less than a megabyte. */
    public long bytes() {
        return files.values().stream().mapToLong(Long::longValue).sum();
    }
}
