/**
 * Conversion from one sample rate to another. Reading order: {@link org.pregap.dsp.rate.RateConversion} is what callers
 * hold; {@code ConversionGrid} says which input makes which output; {@code LowPass} is how it sounds; {@link
 * org.pregap.dsp.rate.RateConverter} does one block; {@code FourierTransform} and its passes {@code Radix3} to {@code
 * Radix16} are the engine; {@code SilentReach} keeps digital silence silent.
 *
 * <p>A block of the input is transformed, its spectrum is shaped by the low-pass filter, and the inverse transform is
 * taken with another length: 5120 samples in, 2352 out is 96 to 44.1 kHz. The left channel is the real part and the
 * right channel the imaginary part of one signal, so one transform filters both. docs/dsp/resampler.md explains it and
 * shows what was measured.
 *
 * <p>Deliberately unknown here: files, albums, threads, and how samples get into the arrays.
 */
@NullMarked
package org.pregap.dsp.rate;

import org.jspecify.annotations.NullMarked;
