/**
 * The album file that is open in a window: {@link org.pregap.workspace.document.AlbumDocument}. Opening, saving, taking
 * files in, and not losing anything when the machine stops.
 *
 * <p>Reading order: {@link org.pregap.workspace.document.FileDocument} is the document on disk; {@code Turns} lets one work
 * on its files at a time. {@code Opening}, {@code Saving} and {@code Recovery} are what its jobs do. {@code Keeping} keeps
 * what changed at a {@code Place}: beside the file ({@code FilePlace}), or in a folder of the user's own for an album that
 * has none ({@code UntitledPlace}); {@code Orphans} finds what is left there. {@code AlbumLock} keeps a second window out.
 */
@NullMarked
package org.pregap.workspace.document;

import org.jspecify.annotations.NullMarked;
