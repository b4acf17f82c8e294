package org.pregap.ui.timeline.gesture;

import org.pregap.time.SampleCount;
import org.pregap.ui.timeline.gesture.Pointer.Keys;
import org.pregap.ui.timeline.scene.Handle;
import org.pregap.ui.timeline.scene.Rows;
import org.pregap.ui.timeline.scene.Scene;
import org.pregap.workspace.edit.Snapping;
import org.pregap.workspace.session.Session;

/**
 * What a key does to a part of the timeline: a drag by one step, so that keys and mouse leave the same album and the same
 * name in the history. A step is what a nudge is: a sample, a CD frame or a second; of a gain 0.1 dB.
 *
 * @param scene as it is now
 * @param handle what is held
 */
public record KeyStep(Session session, Scene scene, Handle handle) {
    private static final double STEP_DB = 0.1;

    /** Any rows do: the way of the pointer is worked out from them. */
    private static final Rows ROWS = new Rows(400, 1);

    /** @param steps later or up; with a minus earlier or down */
    public void by(int steps) {
        var from = new Pointer(0, 0, 0, Keys.NONE);
        Drags.unsnapped(new Grip(session, scene, ROWS, handle, from)).ifPresent(drag -> {
            drag.to(moved(steps));
            drag.drop();
        });
    }

    private Pointer moved(int steps) {
        if (handle.kind() == Handle.Kind.GAIN) {
            double pixels = steps * STEP_DB / ROWS.dbPerPixel(Scene.laneOf(handle.track()));
            return new Pointer(0, -pixels, 0, Keys.NONE);
        }
        return new Pointer(0, 0, steps * (double) step().count(), Keys.NONE);
    }

    private SampleCount step() {
        SampleCount nudge = Snapping.of(session.modes().snap(), scene.rate()).nudge();
        long cdFrame = scene.rate().samplesPerCdFrame();
        return switch (handle.kind()) {
            case INDEX, COUNTDOWN, PAUSE -> new SampleCount(Math.max(cdFrame, nudge.count()));
            case MARK -> new SampleCount(Math.max(markStep(cdFrame), nudge.count()));
            default -> nudge;
        };
    }

    /** In a crossfade a mark has three places: where the overlap begins, its middle, and where it ends. */
    private long markStep(long cdFrame) {
        return scene.overlaps().stream()
                .filter(overlap -> overlap.track() == handle.track())
                .mapToLong(overlap -> overlap.join().overlap().count() / 2)
                .findFirst()
                .orElse(cdFrame);
    }
}
