/**
 * CD-Text as it is handed to a plant: {@code CDTEXT.BIN}, a run of 18-byte packs without a header.
 *
 * <p>A pack is four header bytes, twelve payload bytes and a CRC of two:
 *
 * <pre>
 *  0      type, 0x80 to 0x8F
 *  1      bit 7: extension, 0; bits 0-6: track of the text that owns the first payload byte, 0 = the disc
 *  2      sequence number, from 0 in every block
 *  3      bit 7: double-byte text; bits 4-6: block; bits 0-3: characters of that text in earlier packs, at most 15
 *  4-15   payload
 *  16-17  CRC over bytes 0-15: x^16 + x^12 + x^5 + 1, from 0, inverted, high byte first
 * </pre>
 *
 * A block is one language. Its types come in ascending order and each begins a new pack; a type's payload is the disc's
 * text and then every track's, each ended by a NUL that belongs to it. The last three packs, type 0x8F, hold 36 bytes
 * about the block: character code, first and last track, copyright, packs of each type, and for all eight blocks the
 * last sequence number and the language. One byte counts the packs, hence at most 255 of them in a block.
 *
 * <p>Values: {@link org.pregap.format.cdtext.CdText} of {@link org.pregap.format.cdtext.CdTextBlock}s of texts by
 * {@link org.pregap.format.cdtext.PackType}. {@link org.pregap.format.cdtext.CdTextWriter} says what cannot be written
 * and writes; {@link org.pregap.format.cdtext.CdTextReader} shares no code with it, so that it can catch its
 * mistakes.
 *
 * <p>Sources: the pack layout as described in MMC-3, annex J, and in libburn's {@code doc/cdtext.txt}; language codes
 * of EBU Tech 3264, appendix 3. The layout is checked against files of licensed mastering tools, see
 * {@code docs/formats/cd-text.md}. Knows no album and no DDP.
 */
@NullMarked
package org.pregap.format.cdtext;

import org.jspecify.annotations.NullMarked;
