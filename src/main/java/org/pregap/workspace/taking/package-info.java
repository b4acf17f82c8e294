/**
 * What comes into an album from disk.
 *
 * <p>Reading order: {@link org.pregap.workspace.taking.Arrival} is files, folders and sheets that somebody handed over,
 * sorted by {@code DroppedFiles} and read by {@code ReadFiles}; {@link org.pregap.workspace.taking.PlacedTracks} makes
 * tracks of them. {@link org.pregap.workspace.taking.MissingSources} finds sources again that were moved.
 *
 * <p>What the contents of a file mean is known by {@code org.pregap.intake}.
 */
@NullMarked
package org.pregap.workspace.taking;

import org.jspecify.annotations.NullMarked;
