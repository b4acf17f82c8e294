package org.pregap.dsp.loudness;

/**
 * The steps of 10 ms in which loudness is measured. Every window is a whole number of slots: 40 for momentary loudness
 * and for a gating block, 300 for short-term loudness. Where a rate is no multiple of 100 Hz, each slot begins at the
 * nearest sample, so that no window is more than one sample off.
 *
 * @param rateHz samples per second
 */
public record SlotGrid(int rateHz) {
    public static final int SLOTS_PER_SECOND = 100;

    public SlotGrid {
        if (rateHz < SLOTS_PER_SECOND) {
            throw new IllegalArgumentException("no slots of 10 ms at " + rateHz + " Hz");
        }
    }

    /** The first sample of a slot. */
    public long start(long slot) {
        return (slot * rateHz + SLOTS_PER_SECOND / 2) / SLOTS_PER_SECOND;
    }

    /** How many samples a run of slots holds. */
    public int samples(long slot, int slots) {
        return (int) (start(slot + slots) - start(slot));
    }

    /** The slots that a sound touches; the last may be incomplete. */
    public long slotsTouchedBy(long lengthSamples) {
        long slots = lengthSamples * SLOTS_PER_SECOND / rateHz;
        while (start(slots) < lengthSamples) {
            slots++;
        }
        while (slots > 0 && start(slots - 1) >= lengthSamples) {
            slots--;
        }
        return slots;
    }
}
