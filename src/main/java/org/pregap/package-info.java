/**
 * Pregap assembles an album from finished masters and proves the master.
 *
 * <p>This package holds nothing but the entry point, which hands the arguments to the command line. The map of all
 * packages is in {@code docs/architecture.md}; the arrows between them are held by {@code LayerRulesTest}.
 */
@NullMarked
package org.pregap;

import org.jspecify.annotations.NullMarked;
