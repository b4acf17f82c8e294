package org.pregap.ui.timeline.gesture;

import java.util.OptionalInt;
import java.util.SortedSet;
import org.pregap.ui.timeline.scene.Scene;
import org.pregap.workspace.edit.TrackEdits;
import org.pregap.workspace.history.AlbumStore;
import org.pregap.workspace.history.Selection;

/**
 * Drags clips along their lane, or whole tracks to another place in the order: as long as the pointer is in the other
 * lane, it chooses the place where they would come to lie.
 */
final class BodyDrag implements Drag {
    /** How far the pointer must leave its lane, in units of design. */
    private static final int LEAVES = 14;

    private final Grip grip;
    private final AlbumDrag move;
    private final SortedSet<Integer> tracks;
    private final boolean wholeTracks;
    private OptionalInt before = OptionalInt.empty();

    BodyDrag(Grip grip, AlbumDrag move) {
        this.grip = grip;
        this.move = move;
        Selection dragged = Selection.ofClips(grip.clips());
        this.tracks = dragged.tracks();
        this.wholeTracks = !tracks.isEmpty()
                && Selection.ofTracks(grip.scene().album(), tracks).equals(dragged);
    }

    @Override
    public String to(Pointer pointer) {
        if (!wholeTracks || !leavesLane(pointer.y())) {
            before = OptionalInt.empty();
            return move.to(pointer);
        }
        move.rest();
        int place = grip.scene().trackBehind(pointer.sample());
        if (stayAt(place)) {
            before = OptionalInt.empty();
            return GestureWords.get("drop.same");
        }
        before = OptionalInt.of(place);
        return GestureWords.place(grip.scene().album(), place);
    }

    @Override
    public void drop() {
        if (before.isEmpty()) {
            move.drop();
            return;
        }
        move.cancel();
        AlbumStore store = grip.session().store();
        store.apply(TrackEdits.move(store.album(), tracks, before.getAsInt()));
    }

    @Override
    public void cancel() {
        move.cancel();
    }

    @Override
    public OptionalInt before() {
        return before;
    }

    private boolean leavesLane(double y) {
        double away = grip.rows().of(LEAVES);
        return Scene.laneOf(grip.handle().track()) == 0
                ? y > grip.rows().laneBottom(0) + away
                : y < grip.rows().laneTop(1) - away && y > grip.rows().rulerBottom();
    }

    /** Whether tracks that follow each other would come to lie where they are. */
    private boolean stayAt(int place) {
        boolean together = tracks.last() - tracks.first() + 1 == tracks.size();
        return together && place >= tracks.first() && place <= tracks.last() + 1;
    }
}
