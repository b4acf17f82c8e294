/**
 * Files of tracks that another program encodes and something of the sound is lost: made, decoded again, and measured as
 * whoever plays them hears them.
 *
 * <p>Reading order: {@link org.pregap.delivery.lossy.LossyEncoder} is the program; {@link
 * org.pregap.delivery.lossy.LossyFiles} takes the words of a pass, has each track encoded on its own ({@code LossyWork}) and
 * proves what came of it; {@link org.pregap.delivery.lossy.Gapless} is what a file says of its beginning and end, {@link
 * org.pregap.delivery.lossy.LossyJoin} what became of a join, which {@code JoinListening} compares; {@link
 * org.pregap.delivery.lossy.LossyDelivery} is a folder of such files.
 */
@NullMarked
package org.pregap.delivery.lossy;

import org.jspecify.annotations.NullMarked;
