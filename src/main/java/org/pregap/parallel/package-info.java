/**
 * Work on several threads whose result does not depend on how many: pieces are produced side by side and consumed in
 * order. {@link org.pregap.parallel.OrderedWork} does it, {@link org.pregap.parallel.Job} is how whoever waits sees
 * progress and cancels; {@link org.pregap.parallel.SideBySide} does it for pieces that come one by one. {@link
 * org.pregap.parallel.Conveyor} hands pieces on to a further stage, and {@link org.pregap.parallel.Aside} is work whose result is wanted later. The only place outside windows and playback that
 * starts threads.
 *
 * <p>Knows nothing of audio or albums.
 */
@NullMarked
package org.pregap.parallel;

import org.jspecify.annotations.NullMarked;
