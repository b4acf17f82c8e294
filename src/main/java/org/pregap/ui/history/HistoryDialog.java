package org.pregap.ui.history;

import java.awt.Window;
import org.pregap.ui.action.DeskAction;
import org.pregap.ui.desk.Desk;
import org.pregap.ui.dialog.DialogWindow;
import org.pregap.ui.dialog.LazyDialog;
import org.pregap.ui.dialog.Making;
import org.pregap.ui.words.Words;

/** The list of steps in a window of its own. */
public final class HistoryDialog {
    private HistoryDialog() {}

    /** Nothing is made before it is asked for. */
    public static LazyDialog<?> bind(Desk desk, Window owner) {
        var dialog = new LazyDialog<>(() -> Making.atOnce(() -> make(desk, owner)));
        desk.actions().bind(DeskAction.HISTORY, dialog::open);
        return dialog;
    }

    private static LazyDialog.Made<HistoryPresenter> make(Desk desk, Window owner) {
        var panel = new HistoryPanel();
        var presenter = new HistoryPresenter(desk.session().store(), panel);
        panel.whenChosen(presenter::goTo);
        var window = new DialogWindow(desk.session().settings(), owner, "history", panel);
        window.setTitle(Words.of(HistoryDialog.class).get("title"));
        panel.close().addActionListener(event -> window.close());
        return new LazyDialog.Made<>(window, presenter);
    }
}
