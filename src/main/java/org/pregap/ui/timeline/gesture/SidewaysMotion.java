package org.pregap.ui.timeline.gesture;

import java.util.function.BiFunction;
import org.pregap.layout.DiscLayout;
import org.pregap.model.Album;
import org.pregap.time.SampleCount;
import org.pregap.time.SamplePos;
import org.pregap.workspace.edit.Snapping;
import org.pregap.workspace.history.Edit;

/**
 * Something is dragged along the album clock.
 *
 * @param way from where, and to what it sticks
 * @param change what a distance means
 * @param value what is shown
 */
record SidewaysMotion(Way way, Change change, BiFunction<Album, DiscLayout, Reading> value) implements Motion {
    /** What a distance on the album clock means. */
    @FunctionalInterface
    interface Change {
        Edit by(Album before, SampleCount distance);
    }

    /**
     * The way of the pointer.
     *
     * @param from where the button went down
     * @param dragged the place that is to stick, such as the edge that is held
     */
    record Way(Pointer from, SamplePos dragged, Snapping snapping) {
        SampleCount to(Pointer now) {
            return snapping.distance(dragged, now.since(from));
        }
    }

    @Override
    public Edit edit(Album before, Pointer now) {
        return change.by(before, way.to(now));
    }

    @Override
    public Reading reading(Album after, DiscLayout layout) {
        return value.apply(after, layout);
    }
}
