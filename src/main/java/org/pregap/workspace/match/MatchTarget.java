package org.pregap.workspace.match;

import java.util.List;

/** Finds the loudness that all are brought to. */
final class MatchTarget {
    private MatchTarget() {}

    /**
     * The median of what the levels would have without their offsets; of an even number, the mean of the middle two.
     * Silence is left out.
     *
     * @return minus infinity if all are silent
     */
    static double median(List<MatchLevel> levels) {
        double[] sorted = levels.stream()
                .filter(level -> !level.isSilent())
                .mapToDouble(level -> level.lufs() - level.offsetLu())
                .sorted()
                .toArray();
        if (sorted.length == 0) {
            return Double.NEGATIVE_INFINITY;
        }
        int upper = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[upper] : (sorted[upper - 1] + sorted[upper]) / 2;
    }

    /** The target, lowered until the ceiling holds none of the levels back. */
    static double fitted(List<MatchLevel> levels, double targetLufs, double ceilingDbtp) {
        return levels.stream()
                .filter(level -> !level.isSilent())
                .mapToDouble(level -> level.highestTargetLufs(ceilingDbtp))
                .reduce(targetLufs, Math::min);
    }
}
