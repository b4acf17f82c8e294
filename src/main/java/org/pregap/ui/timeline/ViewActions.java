package org.pregap.ui.timeline;

import org.pregap.ui.action.DeskAction;
import org.pregap.ui.action.DeskActions;

/** Binds what shows more or less of the album. */
final class ViewActions {
    private static final double STEP = 1.6;

    private ViewActions() {}

    static void bind(DeskActions actions, TimelinePresenter timeline, Targets targets) {
        actions.bind(DeskAction.ZOOM_IN, () -> timeline.zoom(STEP));
        actions.bind(DeskAction.ZOOM_OUT, () -> timeline.zoom(1 / STEP));
        actions.bind(
                DeskAction.ZOOM_SELECTION, () -> targets.stretch().ifPresent(timeline::show), () -> targets.stretch()
                        .isPresent());
        actions.bind(DeskAction.ZOOM_ALBUM, timeline::showAll);
        actions.bindChoice(
                DeskAction.FOLLOW_PLAYHEAD, () -> timeline.follow(!timeline.isFollowing()), timeline::isFollowing);
    }
}
