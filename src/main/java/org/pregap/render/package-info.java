/**
 * From a layout and its sources to the samples of a programme.
 *
 * <p>Reading order: {@link org.pregap.render.SourceCatalog} opens sources, a {@link org.pregap.render.Signal} is
 * sound with a place for every sample, {@link org.pregap.render.Programme} is the mix as a signal, {@link
 * org.pregap.render.AdaptedCrossfade} what its adaptive crossfades came to, {@link org.pregap.render.ProgrammeCursor}
 * pulls it from anywhere in planar {@code double}. A source or a programme at another rate is converted as one stream
 * ({@code ConvertedSignal}). How it is rounded is the matter of {@code render.words}.
 *
 * <p>Knows no file formats: what a source is made of is the catalogue's business.
 */
@NullMarked
package org.pregap.render;

import org.jspecify.annotations.NullMarked;
