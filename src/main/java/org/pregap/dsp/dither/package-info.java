/**
 * From samples to words of 16 or 24 bits. In the order of reading: {@link org.pregap.dsp.dither.NoiseKind} what can be
 * added and fed back, {@link org.pregap.dsp.dither.Quantizer} the one place that rounds, with {@code PlainQuantizer} and
 * {@code ShapedQuantizer} behind it, {@link org.pregap.dsp.dither.TpdfNoise} and {@code HighPassNoise} the noise, from
 * {@code KeyedBits}, and {@link org.pregap.dsp.dither.SilenceRuns} where none is added.
 *
 * <p>The same samples, positions and seed give the same words, in blocks of any size. It does not know which dither an
 * album wants, where digital silence may stay, or which parts must not be rounded at all.
 */
@NullMarked
package org.pregap.dsp.dither;

import org.jspecify.annotations.NullMarked;
