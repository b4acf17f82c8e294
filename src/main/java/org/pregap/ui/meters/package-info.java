/**
 * The meters at the right of the window, which follow playing: peaks of the samples and of the signal between them, with
 * the highest held, and loudness of the last 400 ms, of the last 3 s and since the meters were reset. {@link
 * org.pregap.ui.meters.MetersPresenter} says what is shown, {@link org.pregap.ui.meters.MeterScale} where a level lies,
 * {@link org.pregap.ui.meters.MeterBars} draws.
 */
@NullMarked
package org.pregap.ui.meters;

import org.jspecify.annotations.NullMarked;
