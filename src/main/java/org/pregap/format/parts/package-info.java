/**
 * What several audio formats are made of: plain samples behind a header, the {@code fmt} chunk, tags and marks. Knows none
 * of the formats.
 *
 * <pre>
 * bext   EBU Tech 3285: 256 bytes description, 32 originator, 32 reference, 10 date, 8 time, 8 samples since midnight,
 *        u16 version, 64 UMID, 5 × s16 loudness, 180 unused, from byte 602 the coding history
 * axml   XML of any kind; EBU Tech 3352 puts the ISRC there as {@code dc:identifier} with the text {@code ISRC:…}
 * iXML   XML of Gallery's kind
 * LIST   {@code INFO}, then texts as chunks: INAM title, IART performer, IPRD album, ITRK or IPRT track number, ISRC;
 *        or {@code adtl}, then names of cue points: labl and note {u32 point, text},
 *        ltxt {u32 point, u32 length of sound, purpose, 4 × u16 where and how it is written, text}
 * cue    u32 count, then for each point u32 number, u32 place, chunk, u32 0, u32 0, u32 place again: the sample
 * id3    a whole ID3v2 tag; {@link org.pregap.format.parts.Id3Writer} makes one
 * </pre>
 *
 * <p>Where places of one file say different things, this is the order in which they are believed, for each field by
 * itself: ID3v2, {@code INFO}, {@code axml}, {@code iXML}, {@code bext}. ISRCs that contradict the one believed are kept
 * beside it, because somebody has to be told.
 *
 * <p>Tags and marks that are damaged count as absent, from the damage on; sound does not depend on them. XML is read as a
 * stream, without type declarations and without fetching anything.
 *
 * <p>Reading order: {@link org.pregap.format.parts.PcmFile} is plain samples to be read, {@link
 * org.pregap.format.parts.PcmFileWriter} writes them;
 * {@link org.pregap.format.parts.WaveSamples} understands {@code fmt};
 * {@link org.pregap.format.parts.WaveTags} gathers what {@code BextTags}, {@code XmlTags}, {@code InfoTags},
 * {@link org.pregap.format.parts.Id3Tags} and {@code WaveMarks} find; {@link org.pregap.format.parts.IsrcText} and
 * {@link org.pregap.format.parts.FoundText} are what they share; {@link org.pregap.format.parts.TagLimits} bounds it all.
 *
 * <p>Sources: IBM and Microsoft, Multimedia Programming Interface and Data Specifications 1.0 (1991), chapters 2 and 3;
 * Microsoft, Multiple Channel Audio Data and WAVE Files; RFC 2361; EBU Tech 3285 and 3352; Gallery, iXML; id3.org, ID3
 * tag versions 2.2.0, 2.3.0 and 2.4.0.
 */
@NullMarked
package org.pregap.format.parts;

import org.jspecify.annotations.NullMarked;
