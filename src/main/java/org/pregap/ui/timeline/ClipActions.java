package org.pregap.ui.timeline;

import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.pregap.model.Album;
import org.pregap.time.CdFrames;
import org.pregap.time.SampleCount;
import org.pregap.ui.action.DeskAction;
import org.pregap.ui.action.DeskActions;
import org.pregap.ui.desk.Desk;
import org.pregap.ui.timeline.scene.Scene;
import org.pregap.ui.timeline.scene.Scene.ClipItem;
import org.pregap.workspace.edit.ClipEdits;
import org.pregap.workspace.edit.HiddenEdits;
import org.pregap.workspace.edit.IndexEdits;
import org.pregap.workspace.edit.SplitEdits;
import org.pregap.workspace.edit.TrackEdits;
import org.pregap.workspace.edit.TrimEdits;
import org.pregap.workspace.history.AlbumStore;
import org.pregap.workspace.history.Edit;
import org.pregap.workspace.history.Selection;
import org.pregap.workspace.session.EditModes;

/** Binds what is done to clips, tracks and index points. */
final class ClipActions {
    /** How far from the playhead an index point may lie to be meant. */
    private static final CdFrames NEAR = CdFrames.ofSeconds(2);

    private final DeskActions actions;
    private final AlbumStore store;
    private final EditModes modes;
    private final Targets targets;
    private final PartActions parts;

    private ClipActions(Desk desk, Targets targets, PartActions parts) {
        this.actions = desk.actions();
        this.store = desk.session().store();
        this.modes = desk.session().modes();
        this.targets = targets;
        this.parts = parts;
    }

    static void bind(Desk desk, Targets targets, PartActions parts) {
        var these = new ClipActions(desk, targets, parts);
        these.bindSelecting();
        these.bindClips();
        these.bindTracks();
        these.bindIndexes();
    }

    private void bindSelecting() {
        actions.bind(DeskAction.SELECT_ALL, () -> store.select(all()), this::hasTracks);
        actions.bind(DeskAction.SELECT_NONE, () -> store.select(Selection.NONE), () -> !store.selection()
                .isEmpty());
    }

    private Selection all() {
        return Selection.ofClips(Scene.of(store.album(), store.layout()).clips().stream()
                .map(ClipItem::place)
                .toList());
    }

    private void bindClips() {
        bind(DeskAction.SPLIT, album -> SplitEdits.track(album, targets.playhead()), this::hasTracks);
        bind(
                DeskAction.DELETE,
                album -> ClipEdits.delete(album, targets.clips(), modes.ripple()),
                () -> !targets.clips().isEmpty());
        bind(
                DeskAction.TRIM_TO_SELECTION,
                album -> TrimEdits.toRange(
                        album,
                        store.selection().clips(),
                        store.selection().range().orElseThrow(),
                        modes.ripple()),
                () -> store.selection().range().isPresent());
        bindNudge(DeskAction.NUDGE_EARLIER, -1);
        bindNudge(DeskAction.NUDGE_LATER, 1);
    }

    private void bindNudge(DeskAction action, int direction) {
        actions.bind(
                action,
                () -> {
                    if (!parts.nudge(direction)) {
                        store.apply(nudge(store.album(), direction));
                    }
                },
                () -> !targets.clips().isEmpty());
    }

    private Edit nudge(Album album, int direction) {
        var by = new SampleCount(direction * targets.snapping().nudge().count());
        return ClipEdits.move(album, targets.clips(), by, modes.ripple());
    }

    private void bindTracks() {
        bind(DeskAction.DUPLICATE, album -> TrackEdits.duplicate(album, targets.tracks()), this::hasTracks);
        bind(DeskAction.MOVE_UP, album -> TrackEdits.moveUp(album, targets.tracks()), this::hasTracks);
        bind(DeskAction.MOVE_DOWN, album -> TrackEdits.moveDown(album, targets.tracks()), this::hasTracks);
        bind(
                DeskAction.HIDE_FIRST,
                album -> album.opening().hidden().isEmpty() ? HiddenEdits.hideFirst(album) : HiddenEdits.unhide(album),
                () -> hasTracks() || !store.album().opening().hidden().isEmpty());
    }

    private void bindIndexes() {
        bind(DeskAction.ADD_INDEX, album -> IndexEdits.add(album, targets.playhead()), this::hasTracks);
        bind(DeskAction.ADD_COUNTDOWN, album -> IndexEdits.addCountdown(album, targets.playhead()), this::hasTracks);
        bind(
                DeskAction.REMOVE_INDEX,
                album -> IndexEdits.removeNearest(album, targets.playhead(), NEAR),
                this::hasTracks);
    }

    private boolean hasTracks() {
        return !store.album().tracks().isEmpty();
    }

    private void bind(DeskAction action, Function<Album, Edit> edit, BooleanSupplier possible) {
        actions.bind(action, () -> store.apply(edit.apply(store.album())), possible);
    }
}
