package org.pregap.ui.timeline.gesture;

import org.jspecify.annotations.Nullable;
import org.pregap.workspace.history.AlbumStore;
import org.pregap.workspace.history.Gesture;

/** Shows what a motion makes of the album, and leaves one step. */
final class AlbumDrag implements Drag {
    private final AlbumStore store;
    private final String name;
    private final Motion motion;
    private @Nullable Gesture gesture;

    /** @param name of the step; the value that the drag ends with is added to it */
    AlbumDrag(AlbumStore store, String name, Motion motion) {
        this.store = store;
        this.name = name;
        this.motion = motion;
    }

    @Override
    public String to(Pointer pointer) {
        Gesture running = gesture;
        if (running == null) {
            running = store.begin(name);
            gesture = running;
        }
        try {
            running.show(motion.edit(running.before(), pointer).change());
        } catch (IllegalArgumentException asFarAsItGoes) {
            // What was shown last stays: the drag goes no further.
        }
        return reading().text();
    }

    /** Shows the album as it was, without ending the drag. */
    void rest() {
        if (gesture != null) {
            gesture.show(album -> album);
        }
    }

    @Override
    public void drop() {
        if (gesture != null) {
            gesture.commit(GestureWords.get("step", name, reading().value()));
        }
    }

    private Reading reading() {
        return motion.reading(store.album(), store.layout());
    }

    @Override
    public void cancel() {
        if (gesture != null) {
            gesture.cancel();
        }
    }
}
