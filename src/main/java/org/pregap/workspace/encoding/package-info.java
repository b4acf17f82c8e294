/**
 * Lossy files, for both faces: {@link org.pregap.workspace.encoding.FfmpegEncoder} has {@code ffmpeg} make them, {@link
 * org.pregap.workspace.encoding.TrackKinds} says which kinds of files there are and why one is not to be had, {@link
 * org.pregap.workspace.encoding.LossySummary} tells what came of them.
 */
@NullMarked
package org.pregap.workspace.encoding;

import org.jspecify.annotations.NullMarked;
