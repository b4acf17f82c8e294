/**
 * Ogg Vorbis, mono and stereo: pages and packets are taken apart here, packets are decoded by JOrbis.
 *
 * <pre>
 * page     "OggS", u8 version 0, u8 flags (1 continued packet, 2 first page, 4 last page), s64 granule, u32 stream,
 *          u32 number, u32 CRC, u8 count, count lengths of 0 to 255, and so many bytes; all little-endian
 * packet   lengths up to the first below 255 make one; it may go on in the next page
 * granule  samples from the start of the stream to the end of the last packet that ends in the page; −1 if none does
 * stream   identification, comments, setup, then sound: each packet overlaps with the one before, and the first gives none
 * first    0x01 "vorbis", u32 version 0, u8 channels, u32 rate, 3 × s32 bit rate, two block sizes in 4 bits each, 1
 * comments 0x03 "vorbis", u32 length, writer, u32 count, and fields behind their u32 lengths, 1
 * setup    0x05 "vorbis", code books, floors, residues, mappings, modes
 * </pre>
 *
 * <p>The length is exact: it is the granule of the last page, minus where the first page of sound begins; what the last
 * packet gives beyond it is filling. Where the first page states less than it holds, its beginning is filling too.
 *
 * <p>Samples are numbers of 32 bits without a limit: the decoder's overs are kept.
 *
 * <p>In reading order: {@link org.pregap.format.ogg.VorbisReader} opens a {@link org.pregap.format.ogg.VorbisFile}, whose
 * {@code VorbisStream} pulls packets ({@code OggPackets}) out of pages ({@code OggPage}) and hands them to
 * {@code VorbisDecoder}. {@code PageLocator} finds where to begin, {@code SetupCheck} refuses setups that would fill the
 * memory. {@link org.pregap.format.ogg.OggLimits} says what is refused. {@link org.pregap.format.ogg.OggEnd} looks for the
 * last page of Ogg of any kind. Of Ogg Opus {@link org.pregap.format.ogg.OpusSound} says how long it is, and {@link
 * org.pregap.format.ogg.OpusTags} reads and writes the comments.
 *
 * <p>Every page's checksum, number and granule are verified. Chained and multiplexed streams are refused, and so is a
 * stream without its last page.
 *
 * <p>Sources: RFC 3533; RFC 7845; Xiph.Org, Vorbis I specification, sections 1.3, 3, 4, 5 and A.2.
 */
@NullMarked
package org.pregap.format.ogg;

import org.jspecify.annotations.NullMarked;
