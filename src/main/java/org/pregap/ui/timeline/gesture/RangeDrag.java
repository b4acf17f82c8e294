package org.pregap.ui.timeline.gesture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pregap.time.SamplePos;
import org.pregap.ui.timeline.scene.Handle;
import org.pregap.ui.timeline.scene.Scene.ClipItem;
import org.pregap.workspace.edit.Snapping;
import org.pregap.workspace.history.AlbumStore;
import org.pregap.workspace.history.ClipPlace;
import org.pregap.workspace.history.Selection;
import org.pregap.workspace.history.TimeRange;

/** Marks a stretch of time; begun in a lane, it also selects the clips of the lanes it passes through. */
final class RangeDrag implements Drag {
    private final Grip grip;
    private final AlbumStore store;
    private final Selection earlier;
    private final Snapping snapping;

    RangeDrag(Grip grip, Snapping snapping) {
        this.grip = grip;
        this.store = grip.session().store();
        this.earlier = store.selection();
        this.snapping = snapping;
    }

    @Override
    public String to(Pointer pointer) {
        SamplePos a = snapping.position(grip.from().position());
        SamplePos b = snapping.position(pointer.position());
        if (a.equals(b)) {
            store.select(earlier.withRange(Optional.empty()));
            return "";
        }
        TimeRange range = a.isBefore(b) ? new TimeRange(a, b) : new TimeRange(b, a);
        boolean banded = grip.handle().kind() == Handle.Kind.LANE;
        Selection clips = banded ? Selection.ofClips(touched(range, pointer)) : earlier;
        store.select(clips.withRange(Optional.of(range)));
        return GestureWords.duration(range.length(), grip.scene().rate());
    }

    private List<ClipPlace> touched(TimeRange range, Pointer pointer) {
        int one = grip.rows().laneAt(grip.from().y());
        int other = grip.rows().laneAt(pointer.y());
        List<ClipPlace> touched = new ArrayList<>();
        for (ClipItem clip : grip.scene().clips()) {
            boolean inLane = clip.lane() == one || clip.lane() == other;
            boolean inTime = clip.placed().start().isBefore(range.end())
                    && range.start().isBefore(clip.placed().end());
            if (inLane && inTime) {
                touched.add(clip.place());
            }
        }
        return touched;
    }

    @Override
    public void drop() {
        // What is marked stays marked.
    }

    @Override
    public void cancel() {
        store.select(earlier);
    }
}
