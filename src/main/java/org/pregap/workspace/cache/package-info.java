/**
 * Results that took long, kept on disk from one day to the next: {@link org.pregap.workspace.cache.ResultCache}. Losing them
 * costs time and nothing else, so nothing here ever fails: what cannot be read is not there, what cannot be written is
 * forgotten.
 */
@NullMarked
package org.pregap.workspace.cache;

import org.jspecify.annotations.NullMarked;
