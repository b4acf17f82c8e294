/**
 * DDP 2.00 filesets of an audio CD: a folder with a 128-byte identifier, a map that names every other file, the
 * description of the Q channel, the audio image and, optionally, CD-Text.
 *
 * <pre>
 *  DDPID      one record of 128 bytes: level, UPC/EAN, master id, CD
 *  DDPMS      packets of 128 bytes, one for each stream: its type, length, start on the disc and file name
 *  PQ stream  packets of 64 bytes, one for each index: track, index, time, control bits, ISRC, UPC/EAN
 *  image      2352 bytes a CD frame: 16-bit little-endian stereo at 44.1 kHz, no header; begins at 00:00:00
 *  CD-Text    18-byte packs, carried here without looking into them
 * </pre>
 *
 * All records are printable ASCII, unused fields spaces. Offsets are in {@code docs/formats/ddp.md}. Checksum files lie
 * beside the set and are no part of it.
 *
 * <p>To write: {@link org.pregap.format.ddp.DdpDescription} in a {@link org.pregap.format.ddp.dialect.DdpDialect}, by
 * {@link org.pregap.format.ddp.DdpWriter}, around an image that is already there. To read:
 * {@link org.pregap.format.ddp.DdpReader} gives a {@link org.pregap.format.ddp.DdpSet} and lists
 * {@link org.pregap.format.ddp.DdpDefect}s. The reader shares the values with the writer, but no figure and no code, so
 * that reading back proves something.
 *
 * <p>Written from published descriptions, from other programs' readers and from files that licensed tools wrote; DDP is
 * a trademark of its owner, and Pregap is an independent implementation. Knows no album and no CD-Text.
 */
@NullMarked
package org.pregap.format.ddp;

import org.jspecify.annotations.NullMarked;
