/**
 * The sources of the open album on disk: {@link org.pregap.workspace.sources.SourceWatch} says whether they are there and
 * opens them for whoever plays or draws. {@link org.pregap.workspace.sources.WatchedSources} is the one there is; it tells
 * files apart by their {@link org.pregap.workspace.sources.FileStamp}.
 */
@NullMarked
package org.pregap.workspace.sources;

import org.jspecify.annotations.NullMarked;
