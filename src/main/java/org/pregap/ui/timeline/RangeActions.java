package org.pregap.ui.timeline;

import java.util.Optional;
import org.pregap.time.SamplePos;
import org.pregap.ui.action.DeskAction;
import org.pregap.ui.action.DeskActions;
import org.pregap.workspace.history.AlbumStore;
import org.pregap.workspace.history.TimeRange;
import org.pregap.workspace.session.Session;

/**
 * Binds what marks a range at the playhead. The other end stays where it is; a range without one, or that would end before
 * it begins, reaches to the end of the album or back to its start.
 */
final class RangeActions {
    private final AlbumStore store;
    private final Targets targets;

    private RangeActions(Session session, Targets targets) {
        this.store = session.store();
        this.targets = targets;
    }

    static void bind(DeskActions actions, Session session, Targets targets) {
        var these = new RangeActions(session, targets);
        actions.bind(
                DeskAction.RANGE_START, these::startHere, () -> these.playhead().isBefore(these.end()));
        actions.bind(DeskAction.RANGE_END, these::endHere, () -> SamplePos.ZERO.isBefore(these.playhead()));
        actions.bind(DeskAction.RANGE_CLEAR, () -> these.select(Optional.empty()), () -> these.range()
                .isPresent());
    }

    private void startHere() {
        SamplePos end = range().map(TimeRange::end)
                .filter(marked -> playhead().isBefore(marked))
                .orElse(end());
        select(Optional.of(new TimeRange(playhead(), end)));
    }

    private void endHere() {
        SamplePos start = range().map(TimeRange::start)
                .filter(marked -> marked.isBefore(playhead()))
                .orElse(SamplePos.ZERO);
        select(Optional.of(new TimeRange(start, playhead())));
    }

    private SamplePos playhead() {
        return targets.playhead();
    }

    private SamplePos end() {
        return store.layout().end();
    }

    private Optional<TimeRange> range() {
        return store.selection().range();
    }

    private void select(Optional<TimeRange> range) {
        store.select(store.selection().withRange(range));
    }
}
