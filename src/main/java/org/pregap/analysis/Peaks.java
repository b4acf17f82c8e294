package org.pregap.analysis;

/**
 * What the samples show before any weighting.
 *
 * @param sample the highest absolute value, full scale 1.0
 * @param between the same between the samples too
 * @param dynamicRangeDb the mean of the channels' dynamic range
 * @param firstAudibleSlot the first slot of 10 ms with a sample above −60 dBFS
 * @param endOfAudibleSlots after the last of them; not above the first where there is none
 */
record Peaks(double sample, double between, double dynamicRangeDb, int firstAudibleSlot, int endOfAudibleSlots) {}
