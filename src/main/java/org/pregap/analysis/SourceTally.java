package org.pregap.analysis;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.pregap.dsp.loudness.DynamicRange;
import org.pregap.dsp.loudness.Energies;
import org.pregap.dsp.loudness.SlotGrid;

/** Puts the pieces of one source together, in their order. */
final class SourceTally {
    private final SlotGrid grid;
    private final long lengthSamples;

    /** Grows with what was really read: the length of a file is a claim until then. */
    private double[] slotEnergies = {};

    private final double[][] blockEnergies;
    private final double[][] blockPeaks;
    private int slots;
    private double samplePeak;
    private double truePeak;
    private int firstAudible;
    private int endOfAudible;

    SourceTally(NamedSource source, SlotGrid grid) {
        this.grid = grid;
        this.lengthSamples = source.audio().lengthSamples();
        int channels = source.audio().format().channels();
        int blocks = DynamicRange.blockCount(grid.rateHz(), lengthSamples);
        this.blockEnergies = new double[channels][blocks];
        this.blockPeaks = new double[channels][blocks];
    }

    void add(Piece piece) {
        int end = piece.place().firstSlot() + piece.place().slots();
        if (end > slotEnergies.length) {
            slotEnergies = Arrays.copyOf(slotEnergies, Math.max(end, slotEnergies.length / 2 * 3));
        }
        slots = end;
        for (int i = 0; i < piece.place().slots(); i++) {
            addSlot(piece, i, piece.place().firstSlot() + i);
        }
        for (int c = 0; c < blockEnergies.length; c++) {
            for (int i = 0; i < piece.rangeBlocks(); i++) {
                int block = piece.firstRangeBlock() + i;
                blockEnergies[c][block] += piece.blockEnergy(c, i);
                blockPeaks[c][block] = Math.max(blockPeaks[c][block], piece.blockPeak(c, i));
            }
        }
        truePeak = Math.max(truePeak, piece.truePeak());
    }

    private void addSlot(Piece piece, int inPiece, int slot) {
        slotEnergies[slot] = piece.slotEnergy(inPiece);
        samplePeak = Math.max(samplePeak, piece.slotPeak(inPiece));
        if (piece.isAudible(inPiece)) {
            firstAudible = endOfAudible == 0 ? slot : firstAudible;
            endOfAudible = slot + 1;
        }
    }

    Measurement measurement() {
        var energies = new Energies(grid, lengthSamples, Arrays.copyOf(slotEnergies, slots));
        double between = Math.max(truePeak, samplePeak);
        return new Measurement(energies, new Peaks(samplePeak, between, dynamicRangeDb(), firstAudible, endOfAudible));
    }

    private double dynamicRangeDb() {
        return IntStream.range(0, blockEnergies.length)
                .mapToDouble(c -> DynamicRange.ofBlocks(powers(blockEnergies[c]), blockPeaks[c]))
                .average()
                .orElse(0);
    }

    /** The mean squares of blocks; the last is as long as what is left. */
    private double[] powers(double[] energies) {
        int samples = DynamicRange.blockSamples(grid.rateHz());
        double[] powers = new double[energies.length];
        for (int i = 0; i < powers.length; i++) {
            long length = Math.min(samples, lengthSamples - (long) i * samples);
            powers[i] = length == 0 ? 0 : energies[i] / length;
        }
        return powers;
    }
}
