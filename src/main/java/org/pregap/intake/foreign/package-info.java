/**
 * Formats that another program decodes: {@link org.pregap.intake.foreign.ForeignFiles} has {@code ffmpeg} write the sound of
 * a file into the cache, once, and opens what it wrote; {@link org.pregap.intake.foreign.ForeignEncoder} has it encode. The only package that starts processes
 * ({@code RunningProgram}); {@code Programs} finds them, {@code Probe} asks {@code ffprobe} what a file holds,
 * {@code DecodedFolder} keeps what was decoded. {@code StatedLength} refuses what is shorter than it says, by the container
 * or by the first frame of an MP3; {@code WavPackHead} tells a lossy hybrid.
 *
 * <p>Both programs read nothing from the terminal, are given the file as {@code file:} with an absolute path, so that no
 * name is taken for an option or another protocol, and may open nothing but files. One that shows no progress, floods or
 * outgrows its bounds is killed. What was decoded is believed only while its length and digest are those that were noted.
 */
@NullMarked
package org.pregap.intake.foreign;

import org.jspecify.annotations.NullMarked;
