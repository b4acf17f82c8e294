package org.pregap.workspace.match;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What is asked for when loudness is matched.
 *
 * @param album the album file, from whose folder sources are named
 * @param by what makes two tracks equally loud
 * @param goal where all are to go
 * @param wholeAlbum whether one gain is set for the album instead of one for each track
 * @param ceilingDbtp the highest true peak that may be
 * @param fit whether the target is lowered until no track is held back by the ceiling
 * @param dryRun whether the album file stays as it is
 * @param tracks the numbers of the tracks that are matched; none for all
 * @param home the folder that holds {@code templates}, if platforms are to be reported
 */
public record MatchOrder(
        Path album,
        MatchBy by,
        Goal goal,
        boolean wholeAlbum,
        double ceilingDbtp,
        boolean fit,
        boolean dryRun,
        List<Integer> tracks,
        Optional<Path> home) {
    private static final double LOWEST_TARGET_LUFS = -60;
    private static final double HIGHEST_CEILING_DBTP = 20;

    /** Where all are to go. */
    public sealed interface Goal {
        /** For people, in brackets behind the figure; empty for a figure that was given. */
        default String words() {
            if (this instanceof ReferenceTrack reference) {
                return "where track " + reference.number() + " is";
            }
            if (this instanceof ReferenceFile reference) {
                return "where " + reference.file() + " is";
            }
            return this instanceof Median ? "the median of the tracks" : "";
        }

        /** A loudness. */
        record Target(double lufs) implements Goal {
            public Target {
                require("a target", lufs, LOWEST_TARGET_LUFS, 0, "LUFS");
            }
        }

        /** Where a track of the album is, which therefore stays. */
        record ReferenceTrack(int number) implements Goal {}

        /** Where another recording is. */
        record ReferenceFile(Path file) implements Goal {}

        /** The middle of the tracks themselves. */
        record Median() implements Goal {}
    }

    public MatchOrder {
        tracks = List.copyOf(tracks);
        require("a ceiling", ceilingDbtp, LOWEST_TARGET_LUFS, HIGHEST_CEILING_DBTP, "dBTP");
        if (wholeAlbum && goal instanceof Goal.Median) {
            throw new IllegalArgumentException(
                    "one gain for the album needs somewhere to go: --target LUFS or --reference TRACK");
        }
        if (wholeAlbum && !tracks.isEmpty()) {
            throw new IllegalArgumentException("one gain for the album changes every track; leave out --tracks");
        }
    }

    private static void require(String what, double value, double least, double most, String unit) {
        if (!(value >= least && value <= most)) {
            throw new IllegalArgumentException(
                    what + " lies between " + (long) least + " and " + (long) most + " " + unit);
        }
    }
}
