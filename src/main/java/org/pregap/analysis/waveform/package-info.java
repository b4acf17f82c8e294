/**
 * What a sound looks like from afar: {@link org.pregap.analysis.waveform.Waveform} gives, for each column of a picture,
 * the lowest and the highest sample and the mean power of what lies under it.
 */
@NullMarked
package org.pregap.analysis.waveform;

import org.jspecify.annotations.NullMarked;
