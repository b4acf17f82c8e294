/**
 * From a layout and its sources to the samples of a programme.
 *
 * <p>Reading order: {@link org.pregap.render.SourceCatalog} opens sources, {@link org.pregap.render.Programme} is the
 * mix as a value, {@link org.pregap.render.ProgrammeCursor} pulls it from anywhere in planar {@code double}, {@link
 * org.pregap.render.Stretch} says where it may pass untouched, and {@link org.pregap.render.CdRender} quantises it to
 * the 16-bit stream of a compact disc, blocks in parallel, result in order.
 *
 * <p>Knows no file formats: what a source is made of is the catalogue's business.
 */
@NullMarked
package org.pregap.render;

import org.jspecify.annotations.NullMarked;
