package org.pregap.ui.tracks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.pregap.layout.DiscLayout;
import org.pregap.model.Album;
import org.pregap.ui.tracks.row.DraggedNumber;
import org.pregap.ui.tracks.row.DraggedNumber.Speed;
import org.pregap.ui.tracks.row.TrackColumn;
import org.pregap.ui.tracks.row.Typing;
import org.pregap.workspace.history.Gesture;

/** A number under the mouse, and with it those of the other selected tracks: all change by the same amount. */
final class NumberDrag {
    private static final int PIXELS_PER_STEP = 4;

    private final Gesture gesture;
    private final UnaryOperator<String> name;
    private final TrackColumn column;
    private final Map<Integer, DraggedNumber> numbers = new TreeMap<>();
    private final DraggedNumber leading;
    private int lastPixelsUp;
    private int rest;
    private long offset;

    /**
     * A gesture and how its step is called.
     *
     * @param name of the value that the leading number ends with
     */
    record Named(Gesture gesture, UnaryOperator<String> name) {}

    /**
     * @param leading the number of the track that the mouse is on
     * @param tracks those that change along; it is one of them
     */
    NumberDrag(Named named, TrackColumn column, int leading, List<Integer> tracks) {
        this.gesture = named.gesture();
        this.name = named.name();
        this.column = column;
        Album before = gesture.before();
        DiscLayout layout = DiscLayout.of(before);
        for (int track : tracks) {
            DraggedNumber.of(before, layout, track, column).ifPresent(number -> numbers.put(track, number));
        }
        this.leading = DraggedNumber.of(before, layout, leading, column).orElseThrow();
    }

    /**
     * Follows the mouse.
     *
     * @param pixelsUp from where it was pressed, at scale 1; negative below
     */
    void to(int pixelsUp, Speed speed) {
        rest += pixelsUp - lastPixelsUp;
        lastPixelsUp = pixelsUp;
        int steps = rest / PIXELS_PER_STEP;
        if (steps != 0) {
            rest -= steps * PIXELS_PER_STEP;
            long wanted = leading.value() + offset + steps * leading.steps().at(speed);
            offset = asFarAsItGoes(offset, leading.within(wanted) - leading.value());
        }
    }

    void commit() {
        gesture.commit(name.apply(leading.text(leading.value() + offset)));
    }

    void cancel() {
        gesture.cancel();
    }

    /** What fits no album, such as a fade longer than its clip, is halved until it does. */
    private long asFarAsItGoes(long possible, long wanted) {
        if (isShown(wanted)) {
            return wanted;
        }
        long near = possible;
        long far = wanted;
        while (Math.abs(far - near) > 1) {
            long middle = near + (far - near) / 2;
            if (isShown(middle)) {
                near = middle;
            } else {
                far = middle;
            }
        }
        return near;
    }

    private boolean isShown(long wanted) {
        try {
            gesture.show(before -> changed(before, wanted));
            return true;
        } catch (IllegalArgumentException beyondTheEnd) {
            return false;
        }
    }

    /** Tracks that come to the same value are changed together: there may be 99, many times a second. */
    private Album changed(Album before, long by) {
        Map<String, List<Integer>> together = new LinkedHashMap<>();
        numbers.forEach((track, number) -> together.computeIfAbsent(
                        number.text(number.within(number.value() + by)), text -> new ArrayList<>())
                .add(track));
        Album changed = before;
        for (Map.Entry<String, List<Integer>> each : together.entrySet()) {
            changed = Typing.edit(changed, each.getValue(), column, each.getKey())
                    .edit()
                    .change()
                    .apply(changed);
        }
        return changed;
    }
}
