/**
 * Work that must not hold up the window: {@link org.pregap.workspace.jobs.Jobs} is the one place that carries work from the
 * window's thread to others, and its {@link org.pregap.workspace.jobs.Outcome} back.
 */
@NullMarked
package org.pregap.workspace.jobs;

import org.jspecify.annotations.NullMarked;
