/**
 * MP3, as far as it says how long its sound is: {@link org.pregap.format.mpeg.XingHeader} is what an encoder wrote into the
 * first MPEG frame. The sound itself is left to other programs.
 */
@NullMarked
package org.pregap.format.mpeg;

import org.jspecify.annotations.NullMarked;
