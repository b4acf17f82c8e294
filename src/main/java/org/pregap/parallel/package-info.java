/**
 * Work on several threads whose result does not depend on how many: pieces are produced side by side and consumed in
 * order. {@link org.pregap.parallel.OrderedWork} does it, {@link org.pregap.parallel.Job} is how whoever waits sees
 * progress and cancels. The only place outside windows and playback that starts threads.
 *
 * <p>Knows nothing of audio or albums.
 */
@NullMarked
package org.pregap.parallel;

import org.jspecify.annotations.NullMarked;
