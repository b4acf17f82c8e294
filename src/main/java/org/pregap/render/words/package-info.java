/**
 * From a programme to the words of a delivery: the one pass in which samples are rounded.
 *
 * <p>Reading order: {@link org.pregap.render.words.Words} says what is made, {@link org.pregap.render.words.Stretch}
 * how each part of the programme is rounded, {@link org.pregap.render.words.PcmRender} runs the pass: {@code
 * PieceMixer} pulls pieces in parallel, a {@code Rounding} makes words of them, and a {@link
 * org.pregap.render.words.PcmSink} takes them in order.
 */
@NullMarked
package org.pregap.render.words;

import org.jspecify.annotations.NullMarked;
