/**
 * Kernels that measure loudness and peaks: {@link org.pregap.dsp.loudness.KWeighting} and {@link
 * org.pregap.dsp.loudness.LoudnessScale} are the scale, {@link org.pregap.dsp.loudness.SlotGrid} the steps of time.
 *
 * <p>They allocate nothing while running and give the same result on every machine. They know no files and no threads.
 */
@NullMarked
package org.pregap.dsp.loudness;

import org.jspecify.annotations.NullMarked;
