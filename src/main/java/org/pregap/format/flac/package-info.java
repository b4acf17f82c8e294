/**
 * FLAC, read with a decoder of our own: mono and stereo, 4 to 32 bits, every kind of block the format has.
 *
 * <p>Source: RFC 9639; sections are named where they are used.
 *
 * <pre>
 * file        [ID3v2 tag, which does not belong there] "fLaC" metadata… frame… [tags, which do not belong there]
 * or, where the beginning was cut off, frame…
 * metadata    1 bit last, 7 bits type, 24 bits length, body         type 0 STREAMINFO (first, 34 bytes), 3 SEEKTABLE,
 * 4 VORBIS_COMMENT, 5 CUESHEET
 * STREAMINFO  16 min block, 16 max block, 24 min frame, 24 max frame, 20 rate, 3 channels−1, 5 bits−1, 36 samples, MD5
 * SEEKTABLE   64 sample, 64 bytes from the first frame, 16 samples in the frame; sample of all ones = placeholder
 * CUESHEET    128 bytes catalogue, 64 lead-in, 8 flags, 258 bytes, 8 count, and per track: 64 start, 8 number, 12 bytes ISRC,
 * 8 flags, 13 bytes, 8 count, and per index 64 samples from the start, 8 number, 3 bytes
 * frame       header, one subframe per channel, zero bits up to a byte, CRC-16 of the whole
 * header      14 sync, 1 zero, 1 variable blocks, 4 block size, 4 rate, 4 channels, 3 bits, 1 zero,
 *             number of the frame or of its first sample (as UTF-8), [8 or 16 block size], [8 or 16 rate], CRC-8
 * subframe    1 zero, 6 kind, 1 wasted bits [unary], then
 *             constant  a sample          verbatim  all samples
 *             fixed     0–4 samples to begin with, residual
 *             linear    1–32 samples, 4 precision−1, 5 shift, coefficients, residual
 * residual    2 method, 4 partition order, and per partition 4 or 5 bits Rice parameter, or all ones and 5 bits length
 * </pre>
 *
 * All numbers are big-endian. Two channels may be stored as left and side, side and right, or mid and side; a side
 * channel has one bit more. Streams of one block size number their frames, others their samples.
 *
 * <p>In reading order: {@link org.pregap.format.flac.FlacReader} opens a {@link org.pregap.format.flac.FlacFile}, whose
 * {@code FlacStream} pulls frames from {@link org.pregap.format.flac.frame}. {@code FrameLocator} and
 * {@code LengthFinder} search, with {@code FrameProbe} as their judge. {@link org.pregap.format.flac.FlacLimits} says
 * what is refused. {@link org.pregap.format.flac.FlacWriter} writes frames that come from {@link
 * org.pregap.format.flac.encode}, behind a {@code FlacHeader}.
 *
 * <p>Both checks of every frame, its number and the total are always verified. Not respected are STREAMINFO's smallest
 * and largest block and frame, which files in the wild get wrong and which nothing here needs. FLAC inside Ogg, more
 * than two channels and streams that change their kind midway are refused. A stream without metadata is read if its first
 * frame says what it is; what begins with anything else is refused. Pictures are not read.
 */
@NullMarked
package org.pregap.format.flac;

import org.jspecify.annotations.NullMarked;
