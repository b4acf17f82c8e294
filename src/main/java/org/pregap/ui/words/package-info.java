/**
 * The texts of the window, from bundles that lie beside the classes that show them: {@link org.pregap.ui.words.Words}; and
 * how figures stand in them: {@link org.pregap.ui.words.Decibels}, {@link org.pregap.ui.words.Lengths}, {@link
 * org.pregap.ui.words.TimeLeft}.
 */
@NullMarked
package org.pregap.ui.words;

import org.jspecify.annotations.NullMarked;
