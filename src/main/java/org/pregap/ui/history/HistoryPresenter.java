package org.pregap.ui.history;

import java.util.ArrayList;
import java.util.List;
import org.pregap.ui.history.HistoryView.Step;
import org.pregap.ui.history.HistoryView.Time;
import org.pregap.workspace.history.AlbumStore;
import org.pregap.workspace.history.Revision;

/** Keeps the list of steps as the store has it. */
final class HistoryPresenter {
    private final AlbumStore store;
    private final HistoryView view;

    HistoryPresenter(AlbumStore store, HistoryView view) {
        this.store = store;
        this.view = view;
        store.observe(change -> {
            if (change == AlbumStore.Change.ALBUM || change == AlbumStore.Change.OPENED) {
                refresh();
            }
        });
        refresh();
    }

    /** @param step its place in the list that was shown last */
    void goTo(int step) {
        if (step >= 0 && step < store.revisions().size()) {
            store.goTo(step);
        }
    }

    private void refresh() {
        List<Revision> revisions = store.revisions();
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < revisions.size(); i++) {
            steps.add(new Step(revisions.get(i).name(), time(i)));
        }
        view.show(steps);
    }

    private Time time(int revision) {
        if (revision == store.position()) {
            return Time.PRESENT;
        }
        return revision < store.position() ? Time.DONE : Time.UNDONE;
    }
}
