/**
 * The decoding of single FLAC frames: bits in, whole numbers out. The layout of a frame is on the page of the package
 * above.
 *
 * <p>In reading order: {@link org.pregap.format.flac.frame.FrameDecoder} reads a
 * {@link org.pregap.format.flac.frame.FrameHeader}, then for each channel a {@code SubframeHeader} and what
 * {@code SubframeDecoder} makes of {@code Residual}, {@code Coefficients} and the predictors ({@code FixedPrediction},
 * {@code IntPrediction}, {@code LongPrediction}); {@code StereoDecoder} turns side channels into left and right.
 * {@code SideDecoder} serves the one case of 33 bits. All read from one
 * {@link org.pregap.format.flac.frame.BitReader}, which takes {@code Crc16} along.
 *
 * <p>Knows the kind of sound expected, but no metadata, no length and no place within a stream.
 *
 * <p>Source: RFC 9639 section 9.
 */
@NullMarked
package org.pregap.format.flac.frame;

import org.jspecify.annotations.NullMarked;
