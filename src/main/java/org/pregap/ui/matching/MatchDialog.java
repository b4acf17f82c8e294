package org.pregap.ui.matching;

import java.awt.Window;
import org.pregap.ui.action.DeskAction;
import org.pregap.ui.desk.Desk;
import org.pregap.ui.dialog.DialogWindow;
import org.pregap.ui.dialog.LazyDialog;
import org.pregap.ui.dialog.Making;
import org.pregap.ui.words.Words;

/** Matching loudness in a window of its own. */
public final class MatchDialog {
    private MatchDialog() {}

    /** Nothing is made before it is asked for. */
    public static LazyDialog<?> bind(Desk desk, Window owner) {
        var dialog = new LazyDialog<>(() -> make(desk, owner));
        desk.actions()
                .bind(
                        DeskAction.MATCH,
                        () -> dialog.open(MatchPresenter::open),
                        () -> !desk.session().store().album().tracks().isEmpty());
        return dialog;
    }

    private static Making<MatchPresenter> make(Desk desk, Window owner) {
        var panel = new MatchPanel();
        return new Making<>(panel.pieces(), () -> finish(panel, desk, owner));
    }

    private static LazyDialog.Made<MatchPresenter> finish(MatchPanel panel, Desk desk, Window owner) {
        var presenter = new MatchPresenter(desk.session(), panel);
        panel.attach(presenter);
        var window = new DialogWindow(desk.session().settings(), owner, "matching", panel);
        window.setTitle(Words.of(MatchDialog.class).get("title"));
        window.setDefaultButton(panel.previewButton());
        window.whenClosed(presenter::close);
        panel.closeButton().addActionListener(event -> window.close());
        return new LazyDialog.Made<>(window, presenter);
    }
}
