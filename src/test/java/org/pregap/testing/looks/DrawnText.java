package org.pregap.testing.looks;

import java.awt.Color;
import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import org.pregap.testing.Contrast;

/**
 * A text that was drawn, in pixels of the picture.
 *
 * @param text what
 * @param ink what its letters cover
 * @param clip what of the picture could be drawn on then
 * @param colour of the letters, over the ground where it is translucent
 * @param ground the commonest colour under it, before it was drawn
 */
record DrawnText(String text, Rectangle2D ink, Rectangle clip, Color colour, Color ground) {

    /** Half a pixel is what smoothing of edges needs. */
    private static final double TOLERANCE = 1;

    /** Whether a part of it is cut off, though not all of it: what is scrolled away is no fault. */
    boolean isCut() {
        Rectangle2D seen = ink.createIntersection(clip);
        boolean whole = clip.getX() - TOLERANCE <= ink.getX()
                && clip.getY() - TOLERANCE <= ink.getY()
                && ink.getMaxX() <= clip.getMaxX() + TOLERANCE
                && ink.getMaxY() <= clip.getMaxY() + TOLERANCE;
        return !whole && seen.getWidth() > 0 && seen.getHeight() > 0;
    }

    /** Whether Swing put three dots where its end would be. */
    boolean isShortened() {
        return text.endsWith("...");
    }

    double contrast() {
        return Contrast.of(colour, ground);
    }
}
