/**
 * Kernels that decide how it sounds: {@link org.pregap.dsp.FadeCurve}, {@link org.pregap.dsp.CorrelationMeter}, {@link
 * org.pregap.dsp.LevelMatch}, conversion between sample rates in {@code dsp.rate}, loudness and peaks in
 * {@code dsp.loudness}, and from samples to words in {@code dsp.dither}.
 *
 * <p>They work on arrays of {@code double}, full scale ±1.0, allocate nothing while running, and give the same result on
 * every machine: only + − × ÷ √ and {@code StrictMath}. They know no files, no threads and no albums.
 */
@NullMarked
package org.pregap.dsp;

import org.jspecify.annotations.NullMarked;
