/**
 * The picture of the cover that goes into files of tracks: JPEG or PNG, told by what is in it and never by its name.
 *
 * <pre>
 * JPEG  FF D8, then segments: FF, kind, u16 length with itself; SOFn says {@code u8 bits, u16 height, u16 width, u8
 *       components}; behind SOS the coded picture, in which FF is followed by 00 or a restart; FF D9 ends it
 * PNG   eight bytes, then chunks: u32 length, four letters, content, u32 CRC of letters and content; IHDR comes first: u32
 *       width, u32 height, u8 bits, u8 colour, u8 compression, u8 filter, u8 interlacing; IEND ends it
 * </pre>
 *
 * <p>No picture is ever decoded, so none can ask for more memory than its file has bytes, and a file that is too large for
 * any use is not read. Whatever is walked is walked to its end, so half a picture is found out.
 *
 * <p>Reading order: {@link org.pregap.delivery.art.CoverFile} opens a file, {@code JpegHeader} and {@code PngHeader} read
 * it, {@link org.pregap.delivery.art.Picture} is what they find, and {@link org.pregap.delivery.art.ArtRules} says what
 * shops and players will not like.
 *
 * <p>Sources: ITU-T T.81, annex B; W3C, Portable Network Graphics, third edition, sections 5 and 11.
 */
@NullMarked
package org.pregap.delivery.art;

import org.jspecify.annotations.NullMarked;
