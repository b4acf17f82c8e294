/**
 * What can be said of a sound by listening to it: {@link org.pregap.analysis.LoudnessMeter} turns sources into {@link
 * org.pregap.analysis.Measurement}s, whose figures are a {@link org.pregap.analysis.Loudness} and a {@link
 * org.pregap.analysis.ShortTermCurve}. Several measurements pool into the loudness of an album.
 *
 * <p>Behind the meter, in reading order: {@code SourcePieces} cuts sources into pieces, a {@code PieceProducer} on
 * each thread has them measured by its {@code PieceMeter}, which hears through a {@code SourceReader}, and a {@code
 * SourceTally} puts each source together again.
 *
 * <p>Knows sound as {@link org.pregap.audio.AudioSource} only: no files, no albums.
 */
@NullMarked
package org.pregap.analysis;

import org.jspecify.annotations.NullMarked;
