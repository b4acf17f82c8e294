package org.pregap.workspace.match;

import java.util.Arrays;
import java.util.Optional;
import org.pregap.analysis.Measurement;

/** What makes two tracks equally loud. */
public enum MatchBy {
    /** The whole of each. */
    INTEGRATED("integrated", "integrated loudness"),
    /** The loudest 3 s of each, so that a quiet introduction makes no chorus louder. */
    LOUDEST("loudest", "the loudest 3 s"),
    /** The loudest 30 s of each. */
    LOUDEST_30S("loudest-30s", "the loudest 30 s");

    private static final double LONG_SECTION_SECONDS = 30;

    private final String id;
    private final String words;

    MatchBy(String id, String words) {
        this.id = id;
        this.words = words;
    }

    /** The name on the command line. */
    public String id() {
        return id;
    }

    /** For people: {@code the loudest 3 s}. */
    public String words() {
        return words;
    }

    public static Optional<MatchBy> find(String id) {
        return Arrays.stream(values()).filter(by -> by.id.equals(id)).findFirst();
    }

    /** Minus infinity for what has no integrated loudness: silence, and what is softer or shorter than it counts. */
    double lufs(Measurement measurement) {
        double integrated = measurement.loudness().integratedLufs();
        if (this == INTEGRATED || integrated == Double.NEGATIVE_INFINITY) {
            return integrated;
        }
        return this == LOUDEST
                ? measurement.loudness().shortTermMaxLufs()
                : measurement.loudestMeanLufs(LONG_SECTION_SECONDS);
    }
}
