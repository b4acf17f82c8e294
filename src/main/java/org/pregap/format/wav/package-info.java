/**
 * RIFF/WAVE, the usual file of a finished master: read exactly to the sample, at any place, and never beyond its bytes.
 *
 * <p>All numbers are little-endian. The file begins with {@code RIFF} ({@code RF64}, {@code BW64}), u32 the bytes that
 * follow, {@code WAVE}; then come chunks of four printable characters, u32 length, that many bytes, and one more where the
 * length is odd.
 *
 * <pre>
 * fmt    u16 tag (1 integer, 3 floating point, 0xFFFE extensible), u16 channels, u32 rate, u32 bytes per second,
 *        u16 bytes of one sample of all channels, u16 bits;
 *        extensible: u16 22, u16 valid bits, u32 speakers, 16 bytes GUID whose first four are the tag
 * data   the samples, channels interleaved; 8 bits are unsigned, more are signed, packed to whole bytes
 * ds64   in RF64 and BW64, first: u64 length of the file less 8, u64 length of {@code data}, u64 samples, u32 count,
 *        then for each further large chunk its four characters and u64 length
 * </pre>
 *
 * What tags and marks hold is told by {@code org.pregap.format.parts}.
 *
 * <p>Everything else ({@code JUNK}, {@code PEAK}, …) is passed over. Fewer valid bits than the container has are
 * left-justified in it, so the container's full scale stands.
 *
 * <p>Where writers differ from the book, this is what holds:
 *
 * <ul>
 *   <li>The length in the RIFF header is not believed; chunks are walked to the end of the file.
 *   <li>A missing pad byte is noticed: where a chunk begins one byte early and none in its proper place.
 *   <li>Lengths 0 and 0xFFFFFFFF of {@code data}, and 0x7FFFF000 (less up to 15) as sox writes it, come from programs that could not go
 *       back and fill it in: the samples run to the end of the file. Length 0 with nothing but whole chunks behind it is
 *       taken at its word.
 *   <li>In RF64 and BW64 the length 0xFFFFFFFF is looked up in {@code ds64}, for {@code data} also 0 and the lower half of
 *       what stands there; where nothing was filled in there either, the samples run to the end of the file.
 *   <li>A length that began again at 0 beyond 4 GiB is understood where chunks follow, or the file ends, a multiple of 4 GiB
 *       behind the end that it claims, and nothing sensible follows that one.
 *   <li>Any other length that goes beyond the file, or that is no whole number of samples, is refused, and so is a
 *       sample cut off at the end of the file; only the zero byte that pads an odd length is not counted as that. FFmpeg
 *       counts it into the length in {@code ds64}.
 *   <li>Behind the samples a broken chunk, or up to {@value org.pregap.format.wav.WavLimits#MOST_STRAY_BYTES} bytes that
 *       are none, do no harm. More than that might be sound which the header forgot, and is refused.
 *   <li>Damaged tags count as absent.
 * </ul>
 *
 * <p>Reading order: {@link org.pregap.format.wav.WavReader} opens a {@link org.pregap.format.parts.PcmFile};
 * {@code RiffChunks} walks, {@code LargeSizes} is {@code ds64}, {@link org.pregap.format.wav.WavLimits} bounds it all;
 * {@link org.pregap.format.wav.WavWriter} writes, RF64 where RIFF cannot count;
 * {@link org.pregap.format.wav.WavTagChunks} puts tags behind the samples, which {@link org.pregap.format.wav.Bext}, {@link
 * org.pregap.format.wav.IsrcXml} and {@link org.pregap.format.wav.InfoList} make. Nothing here knows of albums.
 *
 * <p>Sources: IBM and Microsoft, Multimedia Programming Interface and Data Specifications 1.0 (1991), chapters 2 and 3;
 * Microsoft, Multiple Channel Audio Data and WAVE Files; EBU Tech 3306; ITU-R BS.2088.
 */
@NullMarked
package org.pregap.format.wav;

import org.jspecify.annotations.NullMarked;
