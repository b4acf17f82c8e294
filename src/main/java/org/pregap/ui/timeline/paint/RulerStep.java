package org.pregap.ui.timeline.paint;

/**
 * How far apart the labels of the ruler are.
 *
 * @param samples between two labels, a round time of the disc or, close up, a round number of samples
 * @param parts how many small steps lie between two labels
 */
record RulerStep(long samples, int parts) {
    private static final long[] SECONDS = {1, 2, 5, 10, 20, 30, 60, 120, 300, 600, 1200, 3600};
    private static final int[] SECOND_PARTS = {5, 4, 5, 5, 4, 6, 6, 4, 5, 5, 4, 6};
    private static final long[] CD_FRAMES = {1, 5, 15, 25};
    private static final int[] CD_FRAME_PARTS = {4, 5, 3, 5};
    private static final long[] SAMPLES = {1, 2, 5, 10, 20, 50, 100, 200};
    private static final int[] SAMPLE_PARTS = {1, 2, 5, 5, 4, 5, 5, 4};

    /** The smallest step of at least so many samples. */
    static RulerStep atLeast(double samples, long rateHz, long samplesPerCdFrame) {
        for (int i = 0; i < SAMPLES.length; i++) {
            if (SAMPLES[i] >= samples && SAMPLES[i] < samplesPerCdFrame) {
                return new RulerStep(SAMPLES[i], SAMPLE_PARTS[i]);
            }
        }
        for (int i = 0; i < CD_FRAMES.length; i++) {
            if (CD_FRAMES[i] * samplesPerCdFrame >= samples) {
                return new RulerStep(CD_FRAMES[i] * samplesPerCdFrame, CD_FRAME_PARTS[i]);
            }
        }
        for (int i = 0; i < SECONDS.length; i++) {
            if (SECONDS[i] * rateHz >= samples) {
                return new RulerStep(SECONDS[i] * rateHz, SECOND_PARTS[i]);
            }
        }
        long hour = SECONDS[SECONDS.length - 1] * rateHz;
        return new RulerStep(
                hour * (long) Math.max(1, Math.ceil(samples / hour)), SECOND_PARTS[SECOND_PARTS.length - 1]);
    }
}
