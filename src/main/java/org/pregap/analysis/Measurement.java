package org.pregap.analysis;

import java.util.List;
import org.pregap.dsp.loudness.Energies;
import org.pregap.dsp.loudness.Gating;
import org.pregap.dsp.loudness.LoudnessRange;
import org.pregap.dsp.loudness.LoudnessScale;
import org.pregap.dsp.loudness.SlotGrid;

/**
 * What was found out about one sound: its figures, and the energies from which figures of other stretches, and of whole
 * albums, are made. Immutable.
 */
public final class Measurement {
    private static final int EDGE_SLOTS = 5 * SlotGrid.SLOTS_PER_SECOND;

    private final Energies energies;
    private final Peaks peaks;
    private final Loudness loudness;

    Measurement(Energies energies, Peaks peaks) {
        this.energies = energies;
        this.peaks = peaks;
        this.loudness = Figures.of(List.of(this), peaks.dynamicRangeDb());
    }

    /** The loudness of an album: the gating blocks and short-term values of all its tracks in one, the highest peaks. */
    public static Loudness pooled(List<Measurement> tracks) {
        double meanRange = tracks.stream()
                .mapToInt(track -> track.loudness.dynamicRange())
                .average()
                .orElse(0);
        return Figures.of(tracks, meanRange);
    }

    public Loudness loudness() {
        return loudness;
    }

    /** The short-term loudness at every tenth of a second, to the end. */
    public ShortTermCurve curve() {
        int hop = SlotGrid.SLOTS_PER_SECOND / ShortTermCurve.VALUES_PER_SECOND;
        int count = energies.slotCount() / hop;
        double[] powers =
                energies.meanPowers((long) hop - LoudnessRange.WINDOW_SLOTS, LoudnessRange.WINDOW_SLOTS, hop, count);
        double[] lufs = new double[count];
        for (int i = 0; i < count; i++) {
            lufs[i] = LoudnessScale.lufs(powers[i]);
        }
        return new ShortTermCurve(lufs);
    }

    /**
     * The loudness of the loudest passage of so many seconds, found in steps of 10 ms: its mean power, without gates. A
     * sound that is shorter is taken whole.
     *
     * @param seconds 0.1 or more, to a tenth of a second
     */
    public double loudestMeanLufs(double seconds) {
        long tenths = Math.round(seconds * ShortTermCurve.VALUES_PER_SECOND);
        long slots = tenths * SlotGrid.SLOTS_PER_SECOND / ShortTermCurve.VALUES_PER_SECOND;
        if (slots >= energies.slotCount()) {
            return LoudnessScale.lufs(energies.meanPower(0, energies.slotCount()));
        }
        return LoudnessScale.lufs(energies.loudestMeanPower((int) slots));
    }

    /**
     * The loudness of the first 5 s that can be heard: mean power without gates, from the first slot of 10 ms with a
     * sample above −60 dBFS, and not beyond the last. Minus infinity where there is none.
     */
    public double headLufs() {
        int from = peaks.firstAudibleSlot();
        return meanLufs(from, Math.min(from + EDGE_SLOTS, peaks.endOfAudibleSlots()));
    }

    /** The same of the last 5 s that can be heard. */
    public double tailLufs() {
        int to = peaks.endOfAudibleSlots();
        return meanLufs(Math.max(to - EDGE_SLOTS, peaks.firstAudibleSlot()), to);
    }

    private double meanLufs(int fromSlot, int toSlot) {
        return toSlot <= fromSlot
                ? Double.NEGATIVE_INFINITY
                : LoudnessScale.lufs(energies.meanPower(fromSlot, toSlot - fromSlot));
    }

    /** The powers of the gating blocks; what is left at the end and fills none is left out. */
    double[] gatingPowers() {
        int count = energies.windowsWithin(energies.lengthSamples(), Gating.BLOCK_SLOTS, Gating.HOP_SLOTS);
        return energies.meanPowers(0, Gating.BLOCK_SLOTS, Gating.HOP_SLOTS, count);
    }

    /** The short-term powers from which the loudness range is made. */
    double[] rangePowers() {
        long end = energies.lengthSamples() + energies.grid().start(LoudnessRange.SILENCE_SLOTS);
        int count = energies.windowsWithin(end, LoudnessRange.WINDOW_SLOTS, LoudnessRange.HOP_SLOTS);
        return energies.meanPowers(0, LoudnessRange.WINDOW_SLOTS, LoudnessRange.HOP_SLOTS, count);
    }

    double loudestPower(int windowSlots) {
        return energies.loudestMeanPower(windowSlots);
    }

    Energies energies() {
        return energies;
    }

    Peaks peaks() {
        return peaks;
    }
}
