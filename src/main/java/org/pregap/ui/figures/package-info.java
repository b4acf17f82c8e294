/** Figures that change many times each second and stand still all the same: {@link org.pregap.ui.figures.FiguresLabel}. */
@NullMarked
package org.pregap.ui.figures;

import org.jspecify.annotations.NullMarked;
