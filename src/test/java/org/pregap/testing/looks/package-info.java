/**
 * What can be said of the looks of a window by a program: {@link org.pregap.testing.looks.Looks} paints a component and
 * notes every text that it draws, whether it lies within its clip, and how well it stands out from what is under it.
 */
@NullMarked
package org.pregap.testing.looks;

import org.jspecify.annotations.NullMarked;
