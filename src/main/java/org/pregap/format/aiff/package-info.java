/**
 * AIFF, the elder sibling of WAV: read exactly to the sample, at any place, and never beyond its bytes.
 *
 * <p>All numbers are big-endian. The file begins with {@code FORM}, u32 the bytes that follow, {@code AIFF} or
 * {@code AIFC}; then come chunks of four printable characters, u32 length, that many bytes, and one more where the length is odd.
 *
 * <pre>
 * COMM   s16 channels, u32 samples, s16 bits (1 to 32), 10 bytes rate as an 80-bit extended number:
 *        s1 sign, u15 exponent biased by 16383, u64 mantissa with its leading 1 written out;
 *        AIFF-C: four letters for how samples are written, and that in words, with its length before it
 * SSND   u32 offset of the first sample behind these two numbers, u32 block size (0), the samples:
 *        channels interleaved, signed, left-justified in as many whole bytes as the bits need
 * MARK   u16 count, then for each mark s16 number, u32 sample, its name with its length before it, even in all
 * NAME   the title, AUTH the performer, ANNO any text, {@code "ID3 "} a whole ID3v2 tag
 * </pre>
 *
 * <p>Of the four letters of AIFF-C these are read:
 *
 * <pre>
 * NONE twos   as in AIFF                            in24 in32   24 or 32 bits, big-endian
 * sowt        the same, little-endian               42ni 23ni   24 or 32 bits, little-endian
 * raw         8 bits, 128 is silence                fl32 FL32 fl64 FL64   IEEE 754, big-endian
 * </pre>
 *
 * Where two texts disagree, ID3v2 is believed, then {@code NAME} and {@code AUTH}; an ISRC is also found behind the word
 * ISRC in {@code ANNO}. Everything else is passed over, and chunks may stand in any order. A word
 * of 20 bits counts as one of its three bytes: full scale is the same.
 *
 * <p>Where writers differ from the book, this is what holds:
 *
 * <ul>
 *   <li>The length in the FORM header is not believed; chunks are walked to the end of the file.
 *   <li>COMM says how many samples there are. If SSND holds more, the rest is not part of the sound; if it holds fewer,
 *       or claims bytes beyond the file, the file is refused.
 *   <li>Once both chunks are known, what is broken behind them does no harm.
 *   <li>A rate that is no whole number of Hz is refused: no clock here could keep it.
 * </ul>
 *
 * <p>Reading order: {@link org.pregap.format.aiff.AiffReader} opens a {@link org.pregap.format.parts.PcmFile};
 * {@code AiffChunks} walks, {@code AiffCommon} understands {@code COMM}, {@link org.pregap.format.aiff.AiffLimits} bounds
 * it all; {@link org.pregap.format.aiff.AiffWriter} writes AIFF of 16 and 24 bits. {@code AiffCompression} knows the letters of AIFF-C and refuses what is compressed with its name; {@code AiffTags}
 * reads texts and marks. Nothing here knows of albums.
 *
 * <p>Source: Apple, Audio Interchange File Format, version 1.3 (1989); AIFF-C draft (1991); Apple, QuickTime File Format
 * Specification, for the letters added since;
 * IEEE 754 double extended as in Motorola's MC68881.
 */
@NullMarked
package org.pregap.format.aiff;

import org.jspecify.annotations.NullMarked;
