/** The texts of the window, from bundles that lie beside the classes that show them. */
@NullMarked
package org.pregap.ui.words;

import org.jspecify.annotations.NullMarked;
