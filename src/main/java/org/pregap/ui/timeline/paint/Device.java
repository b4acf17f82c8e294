package org.pregap.ui.timeline.paint;

import java.awt.geom.AffineTransform;

/**
 * The pixels of the screen under a component.
 *
 * @param origin takes them to the component's corner, without scaling
 * @param density how many of them lie along a pixel of the mouse
 */
record Device(AffineTransform origin, double density) {
    /** @param transform of a graphics that only shifts and scales, as those of components do */
    static Device of(AffineTransform transform) {
        var corner = AffineTransform.getTranslateInstance(
                Math.rint(transform.getTranslateX()), Math.rint(transform.getTranslateY()));
        return new Device(corner, transform.getScaleX());
    }
}
