/**
 * Where everything lies: {@link org.pregap.layout.DiscLayout#of} is a pure function of the album.
 *
 * <p>Reading order: {@link org.pregap.layout.DiscLayout}, {@link org.pregap.layout.PlacedTrack}, {@link
 * org.pregap.layout.PlacedClip} and its {@link org.pregap.layout.Ramp}s, {@link org.pregap.layout.PlacedCrossfade};
 * then {@link org.pregap.layout.DiscContents}, what a disc says of itself, and {@link org.pregap.layout.FileCuts},
 * where an album is cut into files. Clips have sample positions on the album clock; marks and the lead-out are CD
 * frames. A layout exists for every album, also for one that breaks the rules of the disc: {@code org.pregap.check}
 * says so.
 *
 * <p>Knows nothing of sound, files or output formats.
 */
@NullMarked
package org.pregap.layout;

import org.jspecify.annotations.NullMarked;
