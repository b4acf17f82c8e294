/**
 * What is said of an album as a whole: {@link org.pregap.ui.properties.AlbumPropertiesDialog} edits every text, code and
 * setting, and the audio hidden before track 1, and makes it all one step. {@code PropertiesPresenter} keeps what was typed
 * and what is wrong with it, {@code UpcHelp} completes bar code numbers, {@code PropertiesState} is what the panel shows;
 * {@code CoverPreview} is the picture of the cover, small, and what the rules say of it.
 */
@NullMarked
package org.pregap.ui.properties;

import org.jspecify.annotations.NullMarked;
