/**
 * The album file that is open in a window: {@link org.pregap.workspace.document.AlbumDocument}. Opening, saving, taking
 * files in, and not losing anything when the machine stops.
 */
@NullMarked
package org.pregap.workspace.document;

import org.jspecify.annotations.NullMarked;
