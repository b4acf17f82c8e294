package org.pregap.analysis;

/**
 * Short-term loudness over time, ten values a second, as a meter shows it: each value is that of the 3 s before its
 * moment. Before the beginning there is silence.
 */
public final class ShortTermCurve {
    public static final int VALUES_PER_SECOND = 10;

    private final double[] lufs;

    ShortTermCurve(double[] lufs) {
        this.lufs = lufs.clone();
    }

    /** How many values there are. */
    public int count() {
        return lufs.length;
    }

    /** When the value was reached, counted from the beginning. */
    public double seconds(int value) {
        return (value + 1.0) / VALUES_PER_SECOND;
    }

    /** The loudness of the 3 s before that moment; minus infinity for silence. */
    public double lufs(int value) {
        return lufs[value];
    }
}
