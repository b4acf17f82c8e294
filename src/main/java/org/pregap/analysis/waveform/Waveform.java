package org.pregap.analysis.waveform;

/**
 * The waveform of a whole source, as far as it is known by now. Reading it costs time in proportion to the columns, not to
 * the sound under them, and allocates nothing. May be read by the window's thread while another thread adds to it.
 */
public interface Waveform {
    /** 1 or 2. */
    int channels();

    /** Of the source, at its own rate. */
    long lengthSamples();

    /** How many samples from the start are known by now, 0 to {@link #lengthSamples}. */
    long knownSamples();

    /**
     * Fills the columns: column i is about {@code [first + i·perColumn, first + (i+1)·perColumn)}, in samples of the
     * source at its own rate. What lies outside the source, or is not known yet, is unknown.
     *
     * @param channel 0 or 1
     * @param firstSample may lie before the source
     * @param samplesPerColumn more than 0; below {@link #finestSamples} columns repeat what is known of more samples
     */
    void read(int channel, double firstSample, double samplesPerColumn, Columns into);

    /** The smallest number of samples of which anything is known; closer than that true samples are wanted. */
    int finestSamples();
}
