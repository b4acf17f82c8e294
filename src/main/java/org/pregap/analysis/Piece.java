package org.pregap.analysis;

import org.pregap.analysis.SourcePieces.Place;
import org.pregap.dsp.loudness.DynamicRange;
import org.pregap.dsp.loudness.LevelKernel.Levels;

/** What was found in one piece of a source. Filled by one thread, then only read. */
final class Piece {
    private static final double AUDIBLE = 0.001; // −60 dBFS

    private final Place place;
    private final int rangeBlockSamples;
    private final int firstRangeBlock;
    private final double[] slotEnergies;
    private final double[] slotPeaks;
    private final double[][] blockEnergies;
    private final double[][] blockPeaks;
    private double truePeak;

    /** @param start the first sample; {@code end} is after the last */
    Piece(Place place, int channels, int rateHz, long start, long end) {
        this.place = place;
        this.rangeBlockSamples = DynamicRange.blockSamples(rateHz);
        this.firstRangeBlock = rangeBlock(start);
        this.slotEnergies = new double[place.slots()];
        this.slotPeaks = new double[place.slots()];
        int blocks = rangeBlock(Math.max(start, end - 1)) - firstRangeBlock + 1;
        this.blockEnergies = new double[channels][blocks];
        this.blockPeaks = new double[channels][blocks];
    }

    /** Adds what was found of one channel in a stretch within one slot and one block of the dynamic range. */
    void add(int channel, int slot, long position, Levels levels, double weight) {
        int inPiece = slot - place.firstSlot();
        int block = rangeBlock(position) - firstRangeBlock;
        slotEnergies[inPiece] += weight * levels.weightedEnergy();
        slotPeaks[inPiece] = Math.max(slotPeaks[inPiece], levels.peak());
        blockEnergies[channel][block] += levels.energy();
        blockPeaks[channel][block] = Math.max(blockPeaks[channel][block], levels.peak());
    }

    void truePeak(double value) {
        truePeak = value;
    }

    /** The highest value, also between the samples, if it is the highest of the source; else something lower. */
    double truePeak() {
        return truePeak;
    }

    Place place() {
        return place;
    }

    double slotEnergy(int slotInPiece) {
        return slotEnergies[slotInPiece];
    }

    double slotPeak(int slotInPiece) {
        return slotPeaks[slotInPiece];
    }

    boolean isAudible(int slotInPiece) {
        return slotPeaks[slotInPiece] > AUDIBLE;
    }

    /** The first block of the dynamic range that it touches. */
    int firstRangeBlock() {
        return firstRangeBlock;
    }

    int rangeBlocks() {
        return blockEnergies[0].length;
    }

    double blockEnergy(int channel, int blockInPiece) {
        return blockEnergies[channel][blockInPiece];
    }

    double blockPeak(int channel, int blockInPiece) {
        return blockPeaks[channel][blockInPiece];
    }

    private int rangeBlock(long position) {
        return (int) (position / rangeBlockSamples);
    }
}
