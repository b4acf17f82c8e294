/**
 * Kernels that measure loudness and peaks, in reading order: {@link org.pregap.dsp.loudness.LoudnessScale} and {@link
 * org.pregap.dsp.loudness.SlotGrid} are the scales of level and of time; {@link org.pregap.dsp.loudness.KWeighting} and
 * {@link org.pregap.dsp.loudness.LevelKernel} turn samples into {@link org.pregap.dsp.loudness.Energies}, from which
 * {@link org.pregap.dsp.loudness.Gating}, {@link org.pregap.dsp.loudness.LoudnessRange} and {@link
 * org.pregap.dsp.loudness.DynamicRange} make figures; {@link org.pregap.dsp.loudness.TruePeak} finds the highest value.
 *
 * <p>They know no files and no threads, give the same result on every machine, and those that see every sample allocate
 * nothing while running. What the figures are, and how the kernels find them, is in {@code docs/dsp/loudness.md}.
 */
@NullMarked
package org.pregap.dsp.loudness;

import org.jspecify.annotations.NullMarked;
