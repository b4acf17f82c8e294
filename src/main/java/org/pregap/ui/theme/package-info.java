/**
 * How the window looks: {@link org.pregap.ui.theme.Theme} is what somebody chooses, {@link org.pregap.ui.theme.Look} what
 * is drawn. Every colour, stroke, length and font is a key in {@code PregapLight.properties} and {@code
 * PregapDark.properties}, which FlatLaf reads; {@link org.pregap.ui.theme.SystemLook} asks the system which of the two it
 * prefers, {@link org.pregap.ui.theme.ThemeChoice} remembers and switches.
 */
@NullMarked
package org.pregap.ui.theme;

import org.jspecify.annotations.NullMarked;
