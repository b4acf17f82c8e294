package org.pregap.dsp.loudness;

/**
 * The weighted energy of a sound in each slot of 10 ms: sums of squares after K-weighting, over all channels. What every
 * figure of loudness is made of. Before and after the sound there is silence. Immutable.
 *
 * <p>A window is summed anew, never by taking away what leaves it, so that digital silence after a loud passage is
 * exactly silent.
 */
public final class Energies {
    /** Windows are sums of groups of this many slots. */
    private static final int GROUP = 10;

    private final SlotGrid grid;
    private final long lengthSamples;
    private final double[] slots;

    /** @param slots one for each slot the sound touches; the last may be incomplete */
    public Energies(SlotGrid grid, long lengthSamples, double[] slots) {
        if (slots.length != grid.slotsTouchedBy(lengthSamples)) {
            throw new IllegalArgumentException(slots.length + " slots for " + lengthSamples + " samples");
        }
        this.grid = grid;
        this.lengthSamples = lengthSamples;
        this.slots = slots.clone();
    }

    public SlotGrid grid() {
        return grid;
    }

    public long lengthSamples() {
        return lengthSamples;
    }

    /** How many slots the sound touches. */
    public int slotCount() {
        return slots.length;
    }

    /** The energy of each slot. */
    public double[] slots() {
        return slots.clone();
    }

    /** How many windows of so many slots, {@code hop} slots apart from slot 0, end within the first samples. */
    public int windowsWithin(long samples, int windowSlots, int hopSlots) {
        int count = 0;
        while (grid.start((long) count * hopSlots + windowSlots) <= samples) {
            count++;
        }
        return count;
    }

    /** The mean power of a run of slots, which may begin before the sound or end after it. */
    public double meanPower(long fromSlot, int windowSlots) {
        double sum = 0;
        int to = (int) Math.min(fromSlot + windowSlots, slots.length);
        for (int i = (int) Math.max(0, fromSlot); i < to; i++) {
            sum += slots[i];
        }
        return sum / grid.samples(fromSlot, windowSlots);
    }

    /** The mean powers of windows that begin at a slot and then every {@code hop} slots. */
    public double[] meanPowers(long fromSlot, int windowSlots, int hopSlots, int count) {
        double[] powers = new double[count];
        for (int i = 0; i < count; i++) {
            powers[i] = meanPower(fromSlot + (long) i * hopSlots, windowSlots);
        }
        return powers;
    }

    /**
     * The mean power of the loudest window, tried at every slot; a sound shorter than the window is a window with silence
     * around it.
     *
     * @param windowSlots a multiple of 10
     */
    public double loudestMeanPower(int windowSlots) {
        if (windowSlots < GROUP || windowSlots % GROUP != 0) {
            throw new IllegalArgumentException("a window of " + windowSlots + " slots");
        }
        double[] groups = groups();
        double loudest = 0;
        for (int from = 1 - windowSlots; from < slots.length; from++) {
            double sum = 0;
            int to = Math.min(from + windowSlots, slots.length);
            for (int i = from < 1 - GROUP ? firstGroup(from) : from; i < to; i += GROUP) {
                sum += groups[i + GROUP - 1];
            }
            loudest = Math.max(loudest, sum / grid.samples(from, windowSlots));
        }
        return loudest;
    }

    /** The first group of a window that is not before the sound altogether. */
    private static int firstGroup(int from) {
        return from + (1 - from) / GROUP * GROUP;
    }

    /** The energies of ten slots each, from the nine before the sound on. */
    private double[] groups() {
        double[] groups = new double[slots.length + GROUP - 1];
        for (int i = 0; i < groups.length; i++) {
            double sum = 0;
            for (int j = Math.max(0, i - GROUP + 1); j < Math.min(i + 1, slots.length); j++) {
                sum += slots[j];
            }
            groups[i] = sum;
        }
        return groups;
    }
}
