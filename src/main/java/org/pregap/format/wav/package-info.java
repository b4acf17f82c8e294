/**
 * RIFF/WAVE, the usual file of a finished master: read exactly to the sample, at any place, and never beyond its bytes.
 *
 * <p>All numbers are little-endian. The file begins with {@code RIFF}, u32 the bytes that follow, {@code WAVE}; then
 * come chunks of four printable characters, u32 length, that many bytes, and one more where the length is odd.
 *
 * <pre>
 * fmt    u16 tag (1 integer, 3 floating point, 0xFFFE extensible), u16 channels, u32 rate, u32 bytes per second,
 *        u16 bytes of one sample of all channels, u16 bits;
 *        extensible: u16 22, u16 valid bits, u32 speakers, 16 bytes GUID whose first four are the tag
 * data   the samples, channels interleaved; 8 bits are unsigned, more are signed, packed to whole bytes
 * LIST   {@code INFO}, then texts as chunks: INAM title, IART performer, IPRD album, ITRK or IPRT track number
 * id3    a whole ID3v2 tag
 * </pre>
 *
 * Everything else ({@code bext}, {@code cue}, {@code JUNK}, …) is passed over. Fewer valid bits than the container has
 * are left-justified in it, so the container's full scale stands.
 *
 * <p>Where writers differ from the book, this is what holds:
 *
 * <ul>
 *   <li>The length in the RIFF header is not believed; chunks are walked to the end of the file.
 *   <li>A missing pad byte is noticed: where a chunk begins one byte early and none in its proper place.
 *   <li>Lengths 0 and 0xFFFFFFFF of {@code data}, and 0x7FFFF000 (less up to 15) as sox writes it, come from programs that could not go
 *       back and fill it in: the samples run to the end of the file. Length 0 with nothing but whole chunks behind it is
 *       taken at its word.
 *   <li>Any other length that goes beyond the file, or that is no whole number of samples, is refused, and so is a
 *       sample cut off at the end of the file; only the zero byte that pads an odd length is not counted as that.
 *   <li>Behind the samples a broken chunk, or up to {@value org.pregap.format.wav.WavLimits#MOST_STRAY_BYTES} bytes that
 *       are none, do no harm. More than that might be sound which the header forgot, and is refused.
 *   <li>Damaged tags count as absent.
 * </ul>
 *
 * <p>Reading order: {@link org.pregap.format.wav.WavReader} opens a {@link org.pregap.format.wav.WavFile};
 * {@code RiffChunks} walks, {@code WavSamples} understands {@code fmt}, {@code InfoTags} and {@code Id3Tags} read the
 * tags, {@link org.pregap.format.wav.WavLimits} bounds it all. Nothing here knows of albums, and RF64, BW64 and W64 are
 * refused by name.
 *
 * <p>Sources: IBM and Microsoft, Multimedia Programming Interface and Data Specifications 1.0 (1991), chapters 2 and 3;
 * Microsoft, Multiple Channel Audio Data and WAVE Files; id3.org, ID3 tag versions 2.2.0, 2.3.0 and 2.4.0.
 */
@NullMarked
package org.pregap.format.wav;

import org.jspecify.annotations.NullMarked;
