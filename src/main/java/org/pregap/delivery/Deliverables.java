package org.pregap.delivery;

import java.util.List;
import java.util.Optional;
import org.pregap.check.Rule;
import org.pregap.delivery.disc.ImageKind;
import org.pregap.delivery.naming.NamePattern;
import org.pregap.delivery.tracks.Cutting;
import org.pregap.delivery.tracks.TrackFormat;
import org.pregap.model.Dither;

/**
 * What a render is to make of an album.
 *
 * @param ddp how a DDP is written; empty if none is wanted
 * @param image what the disc as one file with a CUE sheet is; empty if none is wanted
 * @param tracks one folder of files for each
 * @param cutting where files are cut
 * @param names how files of tracks are called
 * @param loudness whether the loudness of a disc is measured; that of track files always is
 * @param dither what words are rounded with, where it is made for their length and rate
 */
public record Deliverables(
        Optional<DdpWish> ddp,
        Optional<ImageKind> image,
        List<TrackFormat> tracks,
        Cutting cutting,
        NamePattern names,
        boolean loudness,
        Dither dither) {
    public Deliverables {
        tracks = tracks.stream().distinct().toList();
    }

    /** Whether a report for people is written, too: where there is something to listen to or to look at. */
    boolean hasPage() {
        return !tracks.isEmpty() || image.isPresent() || loudness;
    }

    /** Whether a breach of a rule matters here: those of the compact disc do only where one is made. */
    public boolean concerns(Rule rule) {
        return switch (rule.scope()) {
            case ALBUM -> true;
            case CD -> ddp.isPresent() || image.isPresent();
            case IMAGE -> image.isPresent();
            case TRACK_FILES -> !tracks.isEmpty();
        };
    }
}
