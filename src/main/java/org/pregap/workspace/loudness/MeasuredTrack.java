package org.pregap.workspace.loudness;

import java.util.OptionalInt;
import org.pregap.analysis.Measurement;

/**
 * A file or an album's track with what was measured of it.
 *
 * @param file its path, as it was given or as the album file names it
 * @param number of the track; empty for a file
 * @param title empty if there is none
 * @param startSeconds where it begins on the time line of them all
 * @param endSeconds where it ends there
 */
public record MeasuredTrack(
        String file,
        OptionalInt number,
        String title,
        double startSeconds,
        double endSeconds,
        Measurement measurement) {

    /** What people call it. */
    public String label() {
        if (!title.isEmpty()) {
            return title;
        }
        String path = file.replace('\\', '/');
        return path.substring(path.lastIndexOf('/') + 1);
    }

    Platform.Level level() {
        return new Platform.Level(
                measurement.loudness().integratedLufs(), measurement.loudness().truePeakDbtp());
    }
}
