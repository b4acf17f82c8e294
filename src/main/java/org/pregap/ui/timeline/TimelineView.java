package org.pregap.ui.timeline;

import org.pregap.ui.timeline.scene.Rows;

/** What the presenter asks of the timeline that is seen. */
interface TimelineView {
    /** The shape of the pointer, which says what a drag would do. */
    enum Pointing {
        PLAIN,
        HAND,
        SIDEWAYS,
        LEFT_EDGE,
        RIGHT_EDGE,
        UP_AND_DOWN,
        MOVE,
        TEXT
    }

    /** How the lanes are divided, in pixels of the mouse. */
    Rows rows();

    /** Everything may look different now. */
    void refresh();

    /** Only the playhead moved, from one place in pixels to another. */
    void movePlayhead(double fromX, double toX);

    void showPointing(Pointing pointing);
}
