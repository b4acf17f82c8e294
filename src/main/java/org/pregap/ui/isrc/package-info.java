/**
 * Numbering ISRCs upwards: {@link org.pregap.ui.isrc.IsrcSeriesDialog} asks for the first code and the tracks, shows every
 * code that comes of it beside the one that stands there, and makes them one step.
 */
@NullMarked
package org.pregap.ui.isrc;

import org.jspecify.annotations.NullMarked;
