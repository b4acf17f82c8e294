/** The sources of the open album on disk: whether they are there, and opening them for whoever plays or draws. */
@NullMarked
package org.pregap.workspace.sources;

import org.jspecify.annotations.NullMarked;
