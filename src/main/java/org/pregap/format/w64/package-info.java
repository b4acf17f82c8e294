/**
 * Sony Wave64: WAV with GUIDs for names and 64 bits for lengths, so that recordings of any length fit.
 *
 * <p>All numbers are little-endian. The file begins with the GUID of riff, u64 the length of the whole file and the GUID of
 * wave; then come chunks of a GUID, u64 length <em>with</em> these 24 bytes, the content, and zero bytes up to the next
 * multiple of eight. The GUIDs of chunks that RIFF has too begin with their four letters:
 *
 * <pre>
 * riff           72 69 66 66 2E 91 CF 11 A5 D6 28 DB 04 C1 00 00
 * wave           77 61 76 65 F3 AC D3 11 8C D1 00 C0 4F 8E DB 8A
 * fmt, data …    their letters, then F3 AC D3 11 8C D1 00 C0 4F 8E DB 8A; the content is the same as in WAV
 * bext           also 62 65 78 74 F3 AC D3 AA D1 8C 00 C0 4F 8E DB 8A
 * summary list   BC 94 5F 92 5A 52 D2 11 86 DC 00 C0 4F 8E DB 8A: texts by the names of INFO, in UTF-16
 * </pre>
 *
 * Everything else is passed over, Sony's chunk of markers ({@code 56 62 F7 AB …}) included: no public description says how
 * it is written.
 *
 * <p>Where writers differ from the book, this is what holds:
 *
 * <ul>
 *   <li>The length in the file's header is not believed; chunks are walked to the end of the file.
 *   <li>A length of {@code data} that is the largest there is, or shorter than the header it includes, comes from a
 *       program that could not go back and fill it in: the samples run to the end of the file. So do they where it is
 *       exactly the header and no chunk follows.
 *   <li>FFmpeg counts the zero bytes that fill up {@code data} as content. Those that make no whole sample are left out; of
 *       the others nobody can say that they were not meant, and other programs read them too.
 *   <li>Any other length that goes beyond the file, or that is no whole number of samples, is refused.
 *   <li>Behind the samples a broken chunk, or up to {@value org.pregap.format.w64.W64Limits#MOST_STRAY_BYTES} bytes that
 *       are none, do no harm. More than that might be sound which the header forgot, and is refused.
 *   <li>Damaged tags count as absent.
 * </ul>
 *
 * <p>Reading order: {@link org.pregap.format.w64.W64Reader} opens a {@link org.pregap.format.parts.PcmFile};
 * {@code W64Chunks} walks, {@code W64Summary} reads the summary list, {@link org.pregap.format.w64.W64Limits} bounds it
 * all. What is inside the chunks is understood by {@code org.pregap.format.parts}. Nothing here knows of albums.
 *
 * <p>Sources: VCS Aktiengesellschaft and Sony Pictures Digital, Sony Wave64 (2003), for the structure; the GUIDs as
 * libsndfile and FFmpeg write and read them.
 */
@NullMarked
package org.pregap.format.w64;

import org.jspecify.annotations.NullMarked;
