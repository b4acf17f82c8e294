/**
 * What a sound looks like from afar: {@link org.pregap.analysis.waveform.Waveform} gives, for each column of a picture,
 * the lowest and the highest sample and the mean power of what lies under it. {@link org.pregap.analysis.waveform.Pyramid} is
 * the one there is; {@link org.pregap.analysis.waveform.PyramidScan} fills it from sound, {@link
 * org.pregap.analysis.waveform.PyramidBytes} from a file.
 */
@NullMarked
package org.pregap.analysis.waveform;

import org.jspecify.annotations.NullMarked;
