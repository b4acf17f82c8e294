package org.pregap.workspace.deliver;

import java.util.List;
import java.util.Optional;
import org.pregap.delivery.tracks.TrackFormat;
import org.pregap.layout.Pauses;
import org.pregap.model.Dither;
import org.pregap.time.SampleRate;
import org.pregap.workspace.Rendering;
import org.pregap.workspace.ddp.DdpOptions;

/**
 * What is usually delivered to somebody, as far as it is said. What does not exist is refused; the message says what there
 * is.
 *
 * @param name what it is called in the report
 * @param notes for whoever uses it; may be empty
 * @param ddp whether a DDP is wanted
 * @param profile the plant's profile of the DDP: a name, or a path that ends in {@code .json}
 * @param image what the disc as one file is; empty for none
 * @param tracks the formats of track files, such as {@code flac24@96k}
 * @param pauses which file holds a pause; empty for as usual
 * @param exactCut whether continuous joins are cut at their own sample
 * @param names how files of tracks are called; empty for as usual
 * @param dither empty for as the album says
 * @param loudness whether the loudness of a disc is measured
 */
public record DeliveryPreset(
        String name,
        String notes,
        boolean ddp,
        Optional<String> profile,
        Optional<String> image,
        List<String> tracks,
        Optional<Pauses> pauses,
        boolean exactCut,
        Optional<String> names,
        Optional<Dither> dither,
        boolean loudness) {
    /** Nothing is wanted, and nothing said of how. */
    public static final DeliveryPreset NOTHING = new DeliveryPreset(
            "nothing",
            "",
            false,
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            false,
            Optional.empty(),
            Optional.empty(),
            false);

    /**
     * A format of track files.
     *
     * @param kind such as {@code wav24}
     * @param rate empty for the album's
     */
    public record Format(String kind, Optional<SampleRate> rate) {}

    public DeliveryPreset {
        tracks = List.copyOf(tracks);
        new Rendering.Wanted(
                ddp,
                DdpOptions.NONE,
                image,
                tracks,
                Pauses.PREVIOUS,
                exactCut,
                names.orElse("{track}"),
                loudness,
                dither,
                Optional.of(name));
    }

    DeliveryPreset withImage(String kind) {
        return new DeliveryPreset(
                name, notes, ddp, profile, Optional.of(kind), tracks, pauses, exactCut, names, dither, loudness);
    }

    DeliveryPreset withTracks(List<String> formats) {
        return new DeliveryPreset(name, notes, ddp, profile, image, formats, pauses, exactCut, names, dither, loudness);
    }

    DeliveryPreset withNames(String pattern) {
        return new DeliveryPreset(
                name, notes, ddp, profile, image, tracks, pauses, exactCut, Optional.of(pattern), dither, loudness);
    }

    /** What {@link #tracks} says. */
    public List<Format> formats() {
        return tracks.stream()
                .map(TrackFormat::parse)
                .map(format -> new Format(format.kind().id(), format.rate()))
                .toList();
    }

    /** What is wanted in a few words: {@code DDP, IMAGE, flac24@96k}. */
    public String summary() {
        StringBuilder said = new StringBuilder(ddp ? "DDP" : "");
        image.ifPresent(kind ->
                said.append(said.isEmpty() ? "" : ", ").append("image as ").append(kind));
        tracks.forEach(format -> said.append(said.isEmpty() ? "" : ", ").append(format));
        return said.toString();
    }
}
