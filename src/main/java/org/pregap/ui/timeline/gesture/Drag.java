package org.pregap.ui.timeline.gesture;

import java.util.OptionalInt;

/** A change by mouse, from the moment the pointer moves with the button down. */
public interface Drag {
    /**
     * The pointer moved on.
     *
     * @return the value to be shown beside it; empty where there is none
     */
    String to(Pointer pointer);

    /** The button was let go: what is shown stays, as one step. */
    void drop();

    /** Puts everything back as it was. */
    void cancel();

    /** The number of the track before which the dragged ones would come to lie; empty while nothing is reordered. */
    default OptionalInt before() {
        return OptionalInt.empty();
    }
}
