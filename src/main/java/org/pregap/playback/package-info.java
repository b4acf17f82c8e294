/**
 * The sound card. What is to be heard is pulled from a source by one thread, waits in a ring without locks, is rounded and
 * handed to the card by another one that allocates nothing, takes no lock, writes no log and reads no file.
 *
 * <p>Knows no album: whoever plays one hands over its sound.
 */
@NullMarked
package org.pregap.playback;

import org.jspecify.annotations.NullMarked;
