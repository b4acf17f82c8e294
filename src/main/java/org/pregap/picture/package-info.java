/**
 * Plots: values in, SVG text out, and PNG made from that same text without a screen.
 *
 * <p>In the order of reading: {@link org.pregap.picture.Line} is a curve, {@link org.pregap.picture.Axis} says how
 * its numbers are read, {@link org.pregap.picture.LineChart} puts curves, levels, bands and markers between two axes,
 * {@link org.pregap.picture.BarChart} compares single values, {@link org.pregap.picture.Picture} holds one chart or
 * several and is written to a file. The rest draws: {@code LineChartDrawing} and {@code BarChartDrawing} divide the
 * room, {@code Ticks} finds round numbers, {@code TextWidth} knows how wide text becomes, {@code Svg} writes
 * elements.
 *
 * <p>The same values give the same bytes of SVG on every machine and under every locale; the pixels of a PNG depend
 * on the fonts that the machine has. Knows nothing of audio or albums. The only place outside the window that touches
 * AWT.
 */
@NullMarked
package org.pregap.picture;

import org.jspecify.annotations.NullMarked;
