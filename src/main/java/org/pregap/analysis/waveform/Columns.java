package org.pregap.analysis.waveform;

/**
 * The columns of a picture of a waveform, reused from one painting to the next: {@code low[i]}, {@code high[i]} and
 * {@code rms[i]} for column i in {@code [0, count)}, full scale ±1.0. A column under which nothing is known has {@code
 * low > high}.
 */
public final class Columns {
    private float[] low = new float[0];
    private float[] high = new float[0];
    private float[] rms = new float[0];
    private int count;

    /** Makes room for so many columns; what they hold is undefined. */
    public void resize(int columns) {
        if (low.length < columns) {
            low = new float[columns];
            high = new float[columns];
            rms = new float[columns];
        }
        count = columns;
    }

    public int count() {
        return count;
    }

    /** The array itself; it may be longer than {@link #count}. */
    public float[] low() {
        return low;
    }

    /** The array itself; it may be longer than {@link #count}. */
    public float[] high() {
        return high;
    }

    /** The array itself; it may be longer than {@link #count}. */
    public float[] rms() {
        return rms;
    }

    /** Whether anything is known of a column. */
    public boolean isKnown(int column) {
        return low[column] <= high[column];
    }

    public void setUnknown(int column) {
        low[column] = 1;
        high[column] = -1;
        rms[column] = 0;
    }
}
