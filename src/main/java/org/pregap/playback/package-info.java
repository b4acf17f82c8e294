/**
 * The sound card. What is to be heard is pulled from a source by one thread, waits in a ring without locks, is rounded and
 * handed to the card by another one that allocates nothing, takes no lock, writes no log and reads no file.
 *
 * <p>In reading order: {@link org.pregap.playback.SoundCard} and {@link org.pregap.playback.SoundLine} are the card, which
 * {@link org.pregap.playback.JavaSoundCard} finds; a {@link org.pregap.playback.Sound} and a {@link
 * org.pregap.playback.Route} through it are what is played; {@link org.pregap.playback.Player} is all that others need. It
 * makes a {@code Plan} of what is wanted; {@code Feed} follows it and fills the {@code Ring} from a {@code Tape}, {@code
 * Pump} empties it into the card by {@code CardWords}, measures with a {@code LiveMeter} and writes down in {@code
 * HeardLog} what is heard when. {@code Output} holds one card's worth of all that.
 *
 * <p>Knows no album: whoever plays one hands over its sound.
 */
@NullMarked
package org.pregap.playback;

import org.jspecify.annotations.NullMarked;
