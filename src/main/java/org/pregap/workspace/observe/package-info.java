/** Telling others that something changed: {@link org.pregap.workspace.observe.Observers}, on one thread. */
@NullMarked
package org.pregap.workspace.observe;

import org.jspecify.annotations.NullMarked;
