/**
 * CUE sheets: the text beside one file with the sound of a whole disc that says where its tracks lie and what they are
 * called.
 *
 * <p>One command a line, its words separated by blanks, texts in quotation marks. Blanks at the beginning of a line mean
 * nothing; capitals and small letters are the same in commands.
 *
 * <pre>
 * REM GENRE "Jazz"               anything; by custom GENRE, DATE, COMPOSER and others
 * CATALOG 4006381333931          UPC/EAN, 13 digits
 * PERFORMER "Ann"                also TITLE and SONGWRITER; before the first TRACK they are the disc's
 * FILE "Seas.wav" WAVE           or BINARY: 16 bits, little-endian, left and right in turn, nothing else
 *   TRACK 01 AUDIO
 *     TITLE "Tide"               also PERFORMER, SONGWRITER and REM
 *     FLAGS DCP PRE 4CH SCMS     those that are set, before ISRC and INDEX
 *     ISRC AA6Q72600001
 *     INDEX 00 00:00:00          where the pause begins, if the file holds one
 *     INDEX 01 00:02:10          minutes (100 and more too), seconds, CD frames from the beginning of the file
 * </pre>
 *
 * <p>Times count from the first sample of the file, not of the disc: the two seconds before the first track's pause, which
 * every disc has, are in no file and on no line. {@code PREGAP} is silence that is in no file either; since all sound is in
 * the file it is never written, and a sheet that has it is refused here.
 *
 * <p>What is written: lines ended by CR and LF, which all programs take, as the Windows programs the format comes from write
 * them; UTF-8 without a byte order mark, because readers that know nothing of it (libcue, cdrdao) take the mark for a
 * part of the first command, while UTF-8 is told from the code pages of old by its form. Nothing can be said for a quotation
 * mark inside a text: {@link org.pregap.format.cue.CueText} says what stands for it.
 *
 * <p>Reading order: {@link org.pregap.format.cue.CueSheet}, {@link org.pregap.format.cue.CueTrack} and {@link
 * org.pregap.format.cue.CueTexts} are what a sheet says, {@link org.pregap.format.cue.CueWriter} writes it, {@link
 * org.pregap.format.cue.CueReader} reads it within {@link org.pregap.format.cue.CueLimits}: sheets of one file with
 * nothing but audio.
 *
 * <p>Source: the manual of CDRWIN (Goldenhawk, appendix "Cuesheet Commands"), and what the programs do that read such
 * sheets today: cdrdao, libcue, flac, foobar2000.
 */
@NullMarked
package org.pregap.format.cue;

import org.jspecify.annotations.NullMarked;
