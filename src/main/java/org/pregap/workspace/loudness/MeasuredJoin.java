package org.pregap.workspace.loudness;

/**
 * Both sides of a join: how loud a track ends and how loud the next one begins.
 *
 * @param track the number of the track that begins
 * @param beforeLufs the last 5 s of the track before that can be heard; minus infinity if there are none
 * @param afterLufs the first 5 s of the track that can be heard
 */
public record MeasuredJoin(int track, double beforeLufs, double afterLufs) {
    boolean hasSound() {
        return Double.isFinite(beforeLufs) && Double.isFinite(afterLufs);
    }

    /** By how much it becomes louder; only where both sides have sound. */
    double differenceLu() {
        return afterLufs - beforeLufs;
    }
}
