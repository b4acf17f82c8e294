package org.pregap.playback;

import java.util.Arrays;
import org.pregap.dsp.loudness.Gating;
import org.pregap.dsp.loudness.LevelKernel;
import org.pregap.dsp.loudness.SlotGrid;

/**
 * Measures what the card is given: peaks, and loudness in slots of 10 ms. Knows no more than the last three seconds and
 * what it holds. Allocates nothing; belongs to the audio thread.
 *
 * <p>Sources: ITU-R BS.1770-5; the windows of EBU Tech 3341.
 */
final class LiveMeter {
    /** In this order: moment left, right, true; held left, right, true; power momentary, short-term, integrated. */
    static final int FIGURES = 9;

    private static final int SHORT_TERM_SLOTS = 300;

    /** Peaks are shown for 50 ms, so that whoever looks 30 times a second misses none. */
    private static final int MOMENT_CHUNKS = 5;

    private final int slotSamples;
    private final LevelKernel kernel;
    private final PeakTracker between;
    private final GatedMean integrated = new GatedMean();
    private final double[] energies = new double[SHORT_TERM_SLOTS];
    private final double[][] moments = new double[3][MOMENT_CHUNKS];
    private final double[] figures = new double[FIGURES];
    private long slots;
    private long slotsAtReset;
    private int inSlot;
    private double slotEnergy;
    private int moment;

    /** @param rateHz a multiple of 100 */
    LiveMeter(int rateHz, int chunkSamples) {
        this.slotSamples = rateHz / SlotGrid.SLOTS_PER_SECOND;
        this.kernel = new LevelKernel(rateHz);
        this.between = new PeakTracker(chunkSamples);
    }

    /** Forgets what it holds; the integrated loudness begins with the next slot. */
    void reset() {
        integrated.clear();
        slotsAtReset = slots;
        Arrays.fill(figures, 3, 6, 0);
        figures[8] = 0;
    }

    /** What it shows now; the array itself. */
    double[] figures() {
        return figures;
    }

    void add(Chunk chunk) {
        double[] left = chunk.channel(0);
        double[] right = chunk.channel(1);
        double highestLeft = 0;
        double highestRight = 0;
        for (int at = 0; at < chunk.count; ) {
            int length = Math.min(chunk.count - at, slotSamples - inSlot);
            kernel.begin();
            kernel.run(left, right, at, at + length);
            highestLeft = Math.max(highestLeft, kernel.left().peak());
            highestRight = Math.max(highestRight, kernel.right().peak());
            slotEnergy += kernel.left().weightedEnergy() + kernel.right().weightedEnergy();
            inSlot += length;
            at += length;
            if (inSlot == slotSamples) {
                endSlot();
            }
        }
        double highest = Math.max(between.add(chunk), Math.max(highestLeft, highestRight));
        show(0, highestLeft);
        show(1, highestRight);
        show(2, highest);
        moment = (moment + 1) % MOMENT_CHUNKS;
    }

    private void show(int which, double peak) {
        moments[which][moment] = peak;
        double highest = 0;
        for (double one : moments[which]) {
            highest = Math.max(highest, one);
        }
        figures[which] = highest;
        figures[3 + which] = Math.max(figures[3 + which], peak);
    }

    private void endSlot() {
        energies[(int) (slots % SHORT_TERM_SLOTS)] = slotEnergy;
        slotEnergy = 0;
        inSlot = 0;
        slots++;
        figures[6] = power(Gating.BLOCK_SLOTS);
        figures[7] = power(SHORT_TERM_SLOTS);
        long since = slots - slotsAtReset;
        if (since >= Gating.BLOCK_SLOTS && since % Gating.HOP_SLOTS == 0) {
            integrated.add(figures[6]);
            figures[8] = integrated.power();
        }
    }

    /** The mean power of the last slots. */
    private double power(int window) {
        double sum = 0;
        for (int i = 1; i <= window; i++) {
            sum += energies[(int) Math.floorMod(slots - i, (long) SHORT_TERM_SLOTS)];
        }
        return sum / ((double) window * slotSamples);
    }
}
