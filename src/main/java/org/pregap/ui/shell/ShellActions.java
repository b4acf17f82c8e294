package org.pregap.ui.shell;

import java.util.Optional;
import org.pregap.ui.action.DeskAction;
import org.pregap.ui.action.DeskActions;
import org.pregap.ui.desk.Desk;
import org.pregap.ui.words.Shortened;
import org.pregap.ui.words.Words;
import org.pregap.workspace.history.AlbumStore;
import org.pregap.workspace.session.EditModes;
import org.pregap.workspace.session.Ripple;
import org.pregap.workspace.session.Snap;

/** What belongs to no part of the window alone: undo and redo with the names of the steps, and how edits behave. */
final class ShellActions {
    private static final int LONGEST_NAME = 72;

    private final Words words = Words.of(ShellActions.class);
    private final Desk desk;

    ShellActions(Desk desk) {
        this.desk = desk;
    }

    void bind() {
        AlbumStore store = desk.session().store();
        DeskActions actions = desk.actions();
        actions.bind(DeskAction.UNDO, store::undo, () -> store.canUndo() || store.isGesturing());
        actions.bind(DeskAction.REDO, store::redo, store::canRedo);
        store.observe(change -> {
            nameSteps();
            actions.refresh();
        });
        nameSteps();
        bindSnap(desk.session().modes());
        bindRipple(desk.session().modes());
        desk.session().transport().observe(status -> actions.refresh());
    }

    private void bindSnap(EditModes modes) {
        snap(modes, DeskAction.SNAP_OFF, Snap.OFF);
        snap(modes, DeskAction.SNAP_CD_FRAME, Snap.CD_FRAME);
        snap(modes, DeskAction.SNAP_SECOND, Snap.SECOND);
        snap(modes, DeskAction.SNAP_ZERO_CROSSING, Snap.ZERO_CROSSING);
    }

    private void snap(EditModes modes, DeskAction action, Snap snap) {
        desk.actions().bindChoice(action, () -> modes.setSnap(snap), () -> modes.snap() == snap);
    }

    private void bindRipple(EditModes modes) {
        ripple(modes, DeskAction.RIPPLE_ALL, Ripple.ALL_AFTER);
        ripple(modes, DeskAction.RIPPLE_TRACK, Ripple.THIS_TRACK_ONLY);
    }

    private void ripple(EditModes modes, DeskAction action, Ripple ripple) {
        desk.actions().bindChoice(action, () -> modes.setRipple(ripple), () -> modes.ripple() == ripple);
    }

    private void nameSteps() {
        AlbumStore store = desk.session().store();
        desk.actions().rename(DeskAction.UNDO, named("undo", store.undoName()));
        desk.actions().rename(DeskAction.REDO, named("redo", store.redoName()));
    }

    private String named(String key, Optional<String> step) {
        return step.map(name -> words.get(key + ".step", shortened(name))).orElseGet(() -> words.get(key));
    }

    private static String shortened(String name) {
        return Shortened.to(LONGEST_NAME, name);
    }
}
