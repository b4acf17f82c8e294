package org.pregap.picture;

/** A rectangle on the canvas, in pixels from its upper left corner. */
record Area(double left, double top, double width, double height) {
    double right() {
        return left + width;
    }

    double bottom() {
        return top + height;
    }

    /** What remains when strips along the edges are taken away; never less than one pixel. */
    Area within(double fromLeft, double fromTop, double fromRight, double fromBottom) {
        return new Area(
                left + fromLeft,
                top + fromTop,
                Math.max(1, width - fromLeft - fromRight),
                Math.max(1, height - fromTop - fromBottom));
    }
}
