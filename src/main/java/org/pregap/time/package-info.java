/**
 * Three clocks and the only conversions between them.
 *
 * <p>The <em>album clock</em> counts samples at the album's rate ({@link org.pregap.time.SamplePos}, {@link
 * org.pregap.time.SampleCount}); the <em>disc clock</em> counts CD frames of 1/75 s ({@link
 * org.pregap.time.DiscAddress}, {@link org.pregap.time.CdFrames}, written as {@link org.pregap.time.Msf}); a
 * <em>source clock</em> counts a file's own samples ({@link org.pregap.time.SourceRange}). All three begin at 0; on the
 * album and the disc clock 0 is the first sample of the disc image, 00:00:00, the start of track 1's pause.
 *
 * <p>Places and distances are different types: what makes no sense does not compile. Every conversion has a name and a
 * rounding; all arithmetic is exact and throws on overflow.
 *
 * <p>Knows nothing of albums, files or audio.
 */
@NullMarked
package org.pregap.time;

import org.jspecify.annotations.NullMarked;
