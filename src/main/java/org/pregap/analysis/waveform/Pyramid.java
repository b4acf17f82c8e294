package org.pregap.analysis.waveform;

/**
 * A waveform in levels: the finest keeps the extremes and the power of 256 samples each, every further one of four times as
 * many. A column is put together from the largest whole bins that lie in it, so it costs a few dozen looks at most, however
 * much sound is under it, and its extremes are those of all finest bins it touches, exactly.
 *
 * <p>Extremes are kept in steps of 2⁻¹⁵, rounded outwards: exact for 16 bits, else never smaller and less than a step larger
 * than they are. Floating-point sound, which may go beyond full scale, has steps of 2⁻¹² and is cut off at ±8. The power is
 * right to a step. Two channels of 80 minutes at 96 kHz take 29 MB.
 *
 * <p>Filled by one thread at a time, from the start; read by any at the same time, without locks.
 */
public final class Pyramid implements Waveform {
    static final int FINEST_SAMPLES = 256;
    static final int FAN = 4;
    static final int LEVELS = 8;

    private static final double INTEGER_STEP = 0x1p-15;
    private static final double FLOATING_STEP = 0x1p-12;

    private final int channels;
    private final boolean floating;
    private final long lengthSamples;
    private final PyramidLevel[] levels = new PyramidLevel[LEVELS];

    /** Written last and read first: whoever sees it sees the bins it speaks of. */
    private volatile long knownSamples;

    /**
     * Of a source of which nothing is known yet.
     *
     * @param channels 1 or 2
     * @param floating whether its samples are floating-point numbers
     * @param lengthSamples of the source; a claim, which takes no memory
     */
    public Pyramid(int channels, boolean floating, long lengthSamples) {
        if (channels < 1 || channels > 2 || lengthSamples < 0) {
            throw new IllegalArgumentException("no waveform of " + lengthSamples + " x " + channels);
        }
        this.channels = channels;
        this.floating = floating;
        this.lengthSamples = lengthSamples;
        for (int i = 0; i < LEVELS; i++) {
            levels[i] = new PyramidLevel(channels);
        }
    }

    @Override
    public int channels() {
        return channels;
    }

    @Override
    public long lengthSamples() {
        return lengthSamples;
    }

    @Override
    public long knownSamples() {
        return knownSamples;
    }

    @Override
    public int finestSamples() {
        return FINEST_SAMPLES;
    }

    /** Whether all of the source is known. */
    public boolean isComplete() {
        return knownSamples == lengthSamples;
    }

    @Override
    public void read(int channel, double firstSample, double samplesPerColumn, Columns into) {
        long known = knownSamples;
        long bins = binsOf(known);
        for (int i = 0; i < into.count(); i++) {
            double from = firstSample + i * samplesPerColumn;
            double to = firstSample + (i + 1) * samplesPerColumn;
            if (to <= 0 || from >= known || bins == 0) {
                into.setUnknown(i);
                continue;
            }
            long first = (long) Math.max(0, from / FINEST_SAMPLES);
            long end = Math.min(bins, Math.max(first + 1, (long) Math.ceil(to / FINEST_SAMPLES)));
            column(channel, Math.min(first, bins - 1), end, into, i);
        }
    }

    /** Climbs from both ends of the stretch towards its middle, where the bins are large. */
    private void column(int channel, long first, long end, Columns into, int column) {
        into.setUnknown(column);
        long count = end - first;
        long from = first;
        long to = end;
        long weight = 1;
        for (int level = 0; from < to; level++, weight *= FAN) {
            boolean top = level == LEVELS - 1;
            while (from < to && (top || from % FAN != 0)) {
                add(levels[level], from++, channel, weight, into, column);
            }
            while (from < to && to % FAN != 0) {
                add(levels[level], --to, channel, weight, into, column);
            }
            from /= FAN;
            to /= FAN;
        }
        into.low()[column] *= (float) step();
        into.high()[column] *= (float) step();
        into.rms()[column] = (float) (Math.sqrt(into.rms()[column] / count) * step());
    }

    /** Until all is added, a column holds steps and the sum of squares; unknown it is 1 above −1, which any bin replaces. */
    private static void add(PyramidLevel level, long bin, int channel, long weight, Columns into, int column) {
        int low = level.low(bin, channel);
        int high = level.high(bin, channel);
        float rms = level.rms(bin, channel);
        boolean first = !into.isKnown(column);
        into.low()[column] = first ? low : Math.min(into.low()[column], low);
        into.high()[column] = first ? high : Math.max(into.high()[column], high);
        into.rms()[column] += weight * rms * rms;
    }

    boolean floating() {
        return floating;
    }

    /** The value of one step of {@link #level}. */
    double step() {
        return floating ? FLOATING_STEP : INTEGER_STEP;
    }

    PyramidLevel level(int level) {
        return levels[level];
    }

    /** How many finest bins are known when so many samples are; the last bin of the source may be incomplete. */
    long binsOf(long samples) {
        long whole = samples / FINEST_SAMPLES;
        return samples == lengthSamples && samples % FINEST_SAMPLES != 0 ? whole + 1 : whole;
    }

    /** Lets readers see what was filled in. */
    void publish(long samples) {
        knownSamples = samples;
    }
}
