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

    /** Source: WCAG 2.1, success criterion 1.4.3 (AA). */
    private static final double LEAST_OF_LETTERS = 4.5;

    /** Source: WCAG 2.1, success criterion 1.4.11. */
    private static final double LEAST_OF_SIGNS = 3;

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

    /** Whether it is cut off where something ends that can be scrolled, and nowhere else. */
    boolean endsAt(Rectangle scrolled) {
        boolean left = ink.getX() < clip.getX() - TOLERANCE && !isNear(clip.getX(), scrolled.getX());
        boolean top = ink.getY() < clip.getY() - TOLERANCE && !isNear(clip.getY(), scrolled.getY());
        boolean right = ink.getMaxX() > clip.getMaxX() + TOLERANCE && !isNear(clip.getMaxX(), scrolled.getMaxX());
        boolean bottom = ink.getMaxY() > clip.getMaxY() + TOLERANCE && !isNear(clip.getMaxY(), scrolled.getMaxY());
        return !left && !top && !right && !bottom;
    }

    private static boolean isNear(double one, double other) {
        return Math.abs(one - other) <= 2;
    }

    /** Whether Swing put three dots where its end would be. */
    boolean isShortened() {
        return text.endsWith("...");
    }

    /** Whether it is too pale to be read. */
    boolean isPale() {
        boolean isSign = text.codePoints().allMatch(point -> Character.getType(point) == Character.PRIVATE_USE);
        return contrast() < (isSign ? LEAST_OF_SIGNS : LEAST_OF_LETTERS);
    }

    /** How far it lies from where another picture has it, in logical pixels; where one end stays, the other may move. */
    double distance(double scale, DrawnText other, double otherScale) {
        double left = Math.abs(ink.getX() / scale - other.ink.getX() / otherScale);
        double right = Math.abs(ink.getMaxX() / scale - other.ink.getMaxX() / otherScale);
        double down = Math.abs(ink.getCenterY() / scale - other.ink.getCenterY() / otherScale);
        return Math.max(Math.min(left, right), down);
    }

    double contrast() {
        return Contrast.of(colour, ground);
    }
}
