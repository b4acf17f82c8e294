/**
 * The texts of the window, from bundles that lie beside the classes that show them: {@link org.pregap.ui.words.Words}; and
 * how figures and names stand in them: {@link org.pregap.ui.words.Decibels}, {@link org.pregap.ui.words.Lengths}, {@link
 * org.pregap.ui.words.TimeLeft}, {@link org.pregap.ui.words.Shortened}.
 */
@NullMarked
package org.pregap.ui.words;

import org.jspecify.annotations.NullMarked;
