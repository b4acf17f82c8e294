package org.pregap.ui.timeline;

import org.pregap.time.CdFrames;
import org.pregap.ui.action.DeskAction;
import org.pregap.ui.action.DeskActions;
import org.pregap.workspace.edit.SpacingEdits;
import org.pregap.workspace.history.AlbumStore;
import org.pregap.workspace.session.EditModes;
import org.pregap.workspace.session.Session;

/** Binds what changes how tracks follow each other. */
final class JoinActions {
    private static final int SOME = 10;

    private final AlbumStore store;
    private final EditModes modes;
    private final Targets targets;

    private JoinActions(Session session, Targets targets) {
        this.store = session.store();
        this.modes = session.modes();
        this.targets = targets;
    }

    static void bind(DeskActions actions, Session session, Targets targets) {
        var these = new JoinActions(session, targets);
        these.bindKinds(actions);
        these.bindGap(actions, DeskAction.GAP_SHORTER, -1);
        these.bindGap(actions, DeskAction.GAP_LONGER, 1);
        these.bindGap(actions, DeskAction.GAP_SHORTER_10, -SOME);
        these.bindGap(actions, DeskAction.GAP_LONGER_10, SOME);
        these.bindGap(actions, DeskAction.GAP_SHORTER_75, -CdFrames.PER_SECOND);
        these.bindGap(actions, DeskAction.GAP_LONGER_75, CdFrames.PER_SECOND);
    }

    private void bindKinds(DeskActions actions) {
        actions.bind(
                DeskAction.MAKE_PAUSE,
                () -> store.apply(SpacingEdits.pause(store.album(), targets.tracks(), modes.pause())),
                this::isPossible);
        actions.bind(
                DeskAction.MAKE_GAPLESS,
                () -> store.apply(SpacingEdits.gapless(store.album(), targets.tracks())),
                this::isPossible);
        actions.bind(
                DeskAction.MAKE_CROSSFADE,
                () -> store.apply(SpacingEdits.crossfade(store.album(), targets.tracks())),
                this::isPossible);
    }

    private void bindGap(DeskActions actions, DeskAction action, int cdFrames) {
        actions.bind(
                action,
                () -> store.apply(SpacingEdits.nudgeGap(store.album(), targets.tracks(), new CdFrames(cdFrames))),
                this::isPossible);
    }

    private boolean isPossible() {
        return !store.album().tracks().isEmpty();
    }
}
