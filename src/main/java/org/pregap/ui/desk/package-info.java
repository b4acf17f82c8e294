/** What every part of the window is given: {@link org.pregap.ui.desk.Desk}. */
@NullMarked
package org.pregap.ui.desk;

import org.jspecify.annotations.NullMarked;
