package org.pregap.workspace.encoding;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pregap.delivery.tracks.TrackFormat;
import org.pregap.intake.foreign.ForeignEncoder;
import org.pregap.io.FormatException;
import org.pregap.parallel.Job;

/** The kinds of files that tracks can be delivered in, and which of them are to be had here. */
public final class TrackKinds {
    private TrackKinds() {}

    /**
     * One of them.
     *
     * @param id the name on the command line
     * @param missing why it is not to be had, for people; empty if it is
     */
    public record TrackKind(String id, Optional<String> missing) {}

    /**
     * All there are, in their order. Asks {@code ffmpeg} what it can do, which takes a moment.
     *
     * @param environment the environment's variables
     * @throws IOException if the system fails
     */
    public static List<TrackKind> all(Map<String, String> environment, Job job) throws IOException {
        Optional<ForeignEncoder> ffmpeg = Optional.empty();
        String why = "";
        try {
            ffmpeg = Optional.of(ForeignEncoder.find(environment, "ffmpeg", job::check));
        } catch (FormatException none) {
            why = none.reason();
        }
        List<TrackKind> kinds = new ArrayList<>();
        for (TrackFormat.Kind kind : TrackFormat.Kind.values()) {
            Optional<String> missing = Optional.empty();
            if (kind.isLossy()) {
                missing = ffmpeg.isPresent() ? missingIn(ffmpeg.get(), kind) : Optional.of(why);
            }
            kinds.add(new TrackKind(kind.id(), missing));
        }
        return kinds;
    }

    private static Optional<String> missingIn(ForeignEncoder ffmpeg, TrackFormat.Kind kind) throws IOException {
        try {
            FfmpegEncoder.requiring(ffmpeg, List.of(kind));
            return Optional.empty();
        } catch (FormatException without) {
            return Optional.of(without.reason());
        }
    }
}
