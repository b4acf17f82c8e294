package org.pregap.ui.timeline;

import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.pregap.ui.desk.Desk;
import org.pregap.ui.timeline.TimelinePresenter.DragSight;
import org.pregap.ui.timeline.gesture.Drag;
import org.pregap.ui.timeline.gesture.Drags;
import org.pregap.ui.timeline.gesture.Grip;
import org.pregap.ui.timeline.gesture.Pointer;
import org.pregap.ui.timeline.gesture.Pointer.Keys;
import org.pregap.ui.timeline.paint.Shown;
import org.pregap.ui.timeline.scene.Handle;
import org.pregap.ui.timeline.scene.Handle.Kind;
import org.pregap.ui.timeline.scene.HitTest;
import org.pregap.ui.timeline.scene.Scene.ClipItem;
import org.pregap.workspace.history.AlbumStore;
import org.pregap.workspace.history.Selection;
import org.pregap.workspace.history.TimeRange;

/** What the mouse does in the ruler and the lanes. Positions are pixels from the corner of both. */
final class MousePresenter {
    /** Nearer than this, in units of design, a press is a click and no drag. */
    private static final int STILL = 4;

    /** How much larger one notch of the wheel shows. */
    static final double NOTCH = 1.25;

    private static final double WHEEL_PIXELS = 90;

    /** The part of the way beyond the edge by which the view scrolls at each tick. */
    private static final double PULL = 0.25;

    private final Desk desk;
    private final TimelinePresenter timeline;
    private final TimelineView view;
    private final HandleHints hints;
    private @Nullable Press press;

    /** From the button going down to its coming up. */
    private static final class Press {
        private final Grip grip;
        private Pointer last;
        private @Nullable Drag drag;
        private boolean moved;

        Press(Grip grip) {
            this.grip = grip;
            this.last = grip.from();
        }
    }

    MousePresenter(Desk desk, TimelinePresenter timeline, TimelineView view) {
        this.desk = desk;
        this.timeline = timeline;
        this.view = view;
        this.hints = new HandleHints(desk.session());
    }

    void moved(double x, double y) {
        if (press == null) {
            Handle handle = handleAt(x, y);
            timeline.see(DragSight.of(handle));
            view.showPointing(HandleHints.pointing(handle));
            desk.hints().show(hints.of(timeline.scene(), handle));
        }
    }

    void left() {
        if (press == null) {
            timeline.see(DragSight.NOTHING);
            desk.hints().show("");
        }
    }

    void pressed(double x, double y, Keys keys) {
        cancel();
        timeline.letGo();
        Handle handle = handleAt(x, y);
        if (handle.isClip() && !keys.toggle() && !keys.extend()) {
            AlbumStore store = desk.session().store();
            if (!store.selection().clips().contains(handle.clip())) {
                store.select(Clicks.on(timeline.scene(), store.selection(), handle, keys));
            }
        }
        press = new Press(new Grip(desk.session(), timeline.scene(), view.rows(), handle, pointer(x, y, keys)));
        view.showPointing(HandleHints.pointing(handle));
    }

    void dragged(double x, double y, Keys keys) {
        Press held = press;
        if (held == null) {
            return;
        }
        held.last = pointer(x, y, keys);
        Pointer from = held.grip.from();
        double still = view.rows().of(STILL);
        if (!held.moved && Math.abs(x - from.x()) < still && Math.abs(y - from.y()) < still) {
            return;
        }
        if (!held.moved) {
            held.moved = true;
            held.drag = Drags.of(held.grip).orElse(null);
        }
        carryOn(held);
    }

    private void carryOn(Press held) {
        Drag drag = held.drag;
        if (drag == null) {
            return;
        }
        String value = drag.to(held.last);
        OptionalInt before = drag.before();
        Optional<Shown.Readout> readout = value.isEmpty()
                ? Optional.empty()
                : Optional.of(new Shown.Readout(value, held.last.x(), held.last.y()));
        timeline.see(new DragSight(
                held.grip.handle(), readout, before.isPresent() ? Optional.of(before.getAsInt()) : Optional.empty()));
        desk.hints().show(hints.whileDragging(held.grip.handle()));
    }

    void released(double x, double y, Keys keys) {
        Press held = press;
        press = null;
        if (held == null) {
            return;
        }
        if (held.moved) {
            if (held.drag != null) {
                held.drag.drop();
            }
        } else {
            click(held.grip.handle(), pointer(x, y, keys));
        }
        moved(x, y);
    }

    /** Escape: what is dragged goes back; without a drag nothing stays selected. */
    void escape() {
        if (press == null) {
            timeline.letGo();
            desk.session().store().select(Selection.NONE);
        }
        cancel();
    }

    private void cancel() {
        Press held = press;
        press = null;
        if (held != null && held.drag != null) {
            held.drag.cancel();
        }
        timeline.see(DragSight.NOTHING);
    }

    private void click(Handle handle, Pointer at) {
        AlbumStore store = desk.session().store();
        if (handle.kind() == Kind.RULER) {
            store.select(store.selection().withRange(Optional.empty()));
            timeline.goTo(at.position());
            return;
        }
        store.select(Clicks.on(timeline.scene(), store.selection(), handle, at.keys()));
        boolean plain = !at.keys().toggle() && !at.keys().extend();
        if (plain && !desk.session().transport().isPlaying()) {
            timeline.goTo(at.position());
        }
    }

    /** Plays from a place in the ruler, or shows a clip from edge to edge. */
    void doubleClicked(double x, double y) {
        Handle handle = handleAt(x, y);
        if (y < view.rows().rulerBottom()) {
            desk.session().transport().playFrom(pointer(x, y, Keys.NONE).position());
        } else if (handle.isClip()) {
            timeline.scene()
                    .clip(handle.clip())
                    .map(ClipItem::placed)
                    .ifPresent(placed -> timeline.show(new TimeRange(placed.start(), placed.end())));
        }
    }

    /** Before the menu opens: what was not selected under the pointer is. */
    Handle menuAt(double x, double y) {
        Handle handle = handleAt(x, y);
        AlbumStore store = desk.session().store();
        if (handle.isClip() && !store.selection().clips().contains(handle.clip())) {
            store.select(Clicks.on(timeline.scene(), store.selection(), handle, Keys.NONE));
        }
        return handle;
    }

    /**
     * Something else may lie under the pointer then.
     *
     * @param notches down where positive; zooms at the pointer, with Shift or a sideways wheel scrolls
     */
    void wheel(double x, double y, double notches, boolean scrolls) {
        if (scrolls) {
            timeline.scroll(notches * WHEEL_PIXELS);
        } else {
            timeline.zoom(x, Math.pow(NOTCH, -notches));
        }
        moved(x, y);
    }

    /** While a drag is held beyond an edge, the view scrolls on; to be called some thirty times a second. */
    void tick() {
        Press held = press;
        if (held == null || !held.moved) {
            return;
        }
        double x = held.last.x();
        double beyond = x < 0 ? x : Math.max(0, x - timeline.viewport().width());
        if (beyond != 0) {
            timeline.scroll(beyond * PULL);
            held.last = pointer(x, held.last.y(), held.last.keys());
            carryOn(held);
        }
    }

    private Handle handleAt(double x, double y) {
        return new HitTest(timeline.scene(), timeline.viewport().scale(), view.rows()).at(x, y);
    }

    private Pointer pointer(double x, double y, Keys keys) {
        return new Pointer(x, y, timeline.viewport().scale().sampleAt(x), keys);
    }
}
