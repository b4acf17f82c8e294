/**
 * How the timeline looks. Everything here paints in the pixels of the screen, so that hairlines and columns of waveforms
 * are crisp at any scale; nothing here knows the mouse.
 *
 * <p>{@link org.pregap.ui.timeline.paint.TimelinePainter} paints the ruler and the lanes, {@link
 * org.pregap.ui.timeline.paint.OverviewPainter} the strip with the whole album; each is given a {@link
 * org.pregap.ui.timeline.paint.Surface} to paint on, a {@link org.pregap.ui.timeline.paint.Look} with colours and fonts, and
 * {@link org.pregap.ui.timeline.paint.Shown}, what is to be seen apart from the album. The other painters each paint one
 * thing.
 */
@NullMarked
package org.pregap.ui.timeline.paint;

import org.jspecify.annotations.NullMarked;
