/**
 * The encoding of single FLAC frames: whole numbers in, bytes out. The layout of a frame is on the page of the package
 * above.
 *
 * <p>In reading order: a {@link org.pregap.format.flac.encode.FlacEncoding} says what is encoded and a {@link
 * org.pregap.format.flac.encode.FlacLevel} how hard to try. A {@link org.pregap.format.flac.encode.FrameEncoder} takes a
 * block, asks {@code StereoGuess} how to store two channels, and lets a {@code Subframe} for each find its shortest form:
 * constant, plain, or a {@code Prediction} with what it leaves over. Predictors come from {@code FixedPredictor}, or from
 * {@code Window}, {@code Autocorrelation} and {@code LevinsonRecursion}, rounded by {@code Coefficients};
 * {@code LinearResidual} applies them and {@code RiceParts} finds the code for the rest. All is written by
 * {@code BitWriter}.
 *
 * <p>Each frame depends on its block and its number alone, so that frames can be encoded on any number of threads; what
 * is chosen depends on + − × ÷ and {@link java.lang.StrictMath} only, so that every machine writes the same bytes. Only
 * the two check sums are shared with the decoder, which meets them in the files of others.
 *
 * <p>Frames are of the streamable subset (RFC 9639 section 7) where word length and rate have a code of their own.
 *
 * <p>Source: RFC 9639 section 9; J. Makhoul, "Linear Prediction: A Tutorial Review", Proc. IEEE 63 (1975), for the
 * predictors.
 */
@NullMarked
package org.pregap.format.flac.encode;

import org.jspecify.annotations.NullMarked;
