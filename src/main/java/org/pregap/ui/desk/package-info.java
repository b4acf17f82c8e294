/**
 * What every part of the window is given: {@link org.pregap.ui.desk.Desk}. A bar of controls is a {@link
 * org.pregap.ui.desk.SparingRow}.
 */
@NullMarked
package org.pregap.ui.desk;

import org.jspecify.annotations.NullMarked;
