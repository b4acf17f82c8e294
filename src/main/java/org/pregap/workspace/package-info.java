/**
 * What a command or a button means, without the command or the button: one class per thing that people ask for.
 *
 * <p>{@link org.pregap.workspace.AlbumMaker} makes albums, {@link org.pregap.workspace.AlbumChange} edits them,
 * {@link org.pregap.workspace.Inspection} looks at albums and masters, {@link org.pregap.workspace.Rendering}
 * delivers, {@link org.pregap.workspace.Proof} verifies; {@code workspace.loudness} measures and {@code
 * workspace.match} matches. {@link org.pregap.workspace.SourceFiles} and {@link org.pregap.workspace.SourceProof}
 * connect albums with the files on disk.
 *
 * <p>Prints nothing and asks nobody; progress and cancel go through {@link org.pregap.parallel.Job}.
 */
@NullMarked
package org.pregap.workspace;

import org.jspecify.annotations.NullMarked;
