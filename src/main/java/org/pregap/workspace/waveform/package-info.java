/**
 * The waveforms of the album's sources: built in the background, several at once, shown as they come, kept on disk by the
 * sources' digests.
 */
@NullMarked
package org.pregap.workspace.waveform;

import org.jspecify.annotations.NullMarked;
