package org.pregap.ui.timeline;

import java.util.Collection;
import java.util.Optional;
import org.pregap.ui.action.DeskAction;
import org.pregap.ui.action.DeskActions;
import org.pregap.ui.desk.Desk;
import org.pregap.ui.timeline.gesture.KeyStep;
import org.pregap.ui.timeline.scene.Handle;
import org.pregap.ui.timeline.scene.Handle.Kind;
import org.pregap.ui.timeline.scene.Scene;
import org.pregap.ui.timeline.scene.Scene.ClipItem;
import org.pregap.ui.words.Words;
import org.pregap.workspace.history.AlbumStore;
import org.pregap.workspace.history.ClipPlace;

/**
 * Binds what takes hold of a part of the timeline by keys, and what changes it: everything that the mouse can drag. What
 * became of it is written in the info line.
 */
final class PartActions {
    private final Words words = Words.of(PartActions.class);
    private final Desk desk;
    private final AlbumStore store;
    private final TimelinePresenter timeline;
    private final Targets targets;
    private final HandleHints hints;
    private String hint = "";

    PartActions(Desk desk, TimelinePresenter timeline, Targets targets) {
        this.desk = desk;
        this.store = desk.session().store();
        this.timeline = timeline;
        this.targets = targets;
        this.hints = new HandleHints(desk.session());
    }

    void bind() {
        DeskActions actions = desk.actions();
        actions.bind(DeskAction.HOLD_PREVIOUS, () -> hold(-1), this::hasTracks);
        store.observe(change -> forgetHint());
        actions.bind(DeskAction.HOLD_NEXT, () -> hold(1), this::hasTracks);
        bindStep(DeskAction.CLIP_GAIN_UP, Kind.GAIN, 1);
        bindStep(DeskAction.CLIP_GAIN_DOWN, Kind.GAIN, -1);
        bindStep(DeskAction.CLIP_FADE_IN_LONGER, Kind.FADE_IN, 1);
        bindStep(DeskAction.CLIP_FADE_IN_SHORTER, Kind.FADE_IN, -1);
        // The handle of a fade out goes to the left as the fade grows.
        bindStep(DeskAction.CLIP_FADE_OUT_LONGER, Kind.FADE_OUT, -1);
        bindStep(DeskAction.CLIP_FADE_OUT_SHORTER, Kind.FADE_OUT, 1);
        bindStep(DeskAction.CLIP_START_EARLIER, Kind.START, -1);
        bindStep(DeskAction.CLIP_START_LATER, Kind.START, 1);
        bindStep(DeskAction.CLIP_END_EARLIER, Kind.END, -1);
        bindStep(DeskAction.CLIP_END_LATER, Kind.END, 1);
    }

    /** Moves the join or mark that is held. @return whether one is */
    boolean nudge(int direction) {
        Handle held = timeline.held();
        if (held.kind() == Kind.NOTHING || held.isClip()) {
            return false;
        }
        step(held, direction);
        return true;
    }

    private void hold(int direction) {
        timeline.holdNext(direction);
        hint = hints.ofHeld(timeline.scene(), timeline.held());
        desk.hints().show(hint);
    }

    /** What was said of a part that is held no more would be taken for what the pointer means. */
    private void forgetHint() {
        if (timeline.held().kind() == Kind.NOTHING && desk.hints().hint().equals(hint)) {
            desk.hints().show("");
        }
    }

    private boolean hasTracks() {
        return !store.album().tracks().isEmpty();
    }

    private void bindStep(DeskAction action, Kind kind, int steps) {
        desk.actions().bind(action, () -> clip(kind).ifPresent(handle -> step(handle, steps)), () -> clip(kind)
                .isPresent());
    }

    /** Of several clips of one track the first for what is done at a start, the last for what is done at an end. */
    private Optional<Handle> clip(Kind kind) {
        Collection<ClipPlace> clips = targets.clips();
        boolean atEnd = kind == Kind.END || kind == Kind.FADE_OUT;
        boolean ofOneTrack = clips.stream().map(ClipPlace::track).distinct().count() == 1;
        return ofOneTrack || kind == Kind.GAIN
                ? clips.stream()
                        .reduce((first, later) -> atEnd ? later : first)
                        .map(place -> new Handle(kind, place.track(), place.clip()))
                : Optional.empty();
    }

    private void step(Handle handle, int steps) {
        if (isCrossfaded(handle)) {
            desk.hints().show(words.get("part.crossfaded"));
            return;
        }
        int before = store.position();
        new KeyStep(desk.session(), timeline.scene(), handle).by(steps);
        boolean changed = store.position() != before;
        desk.hints().show(changed ? store.undoName().orElse("") : words.get("part.furthest"));
    }

    /** Where a crossfade stands for a fade, that has no handle. */
    private boolean isCrossfaded(Handle handle) {
        Scene scene = timeline.scene();
        return switch (handle.kind()) {
            case FADE_IN -> !scene.clip(handle.clip()).map(ClipItem::ownFadeIn).orElse(true);
            case FADE_OUT ->
                !scene.clip(handle.clip()).map(ClipItem::ownFadeOut).orElse(true);
            default -> false;
        };
    }
}
