package org.pregap.ui.matching;

import java.awt.Window;
import org.pregap.ui.action.DeskAction;
import org.pregap.ui.desk.Desk;
import org.pregap.ui.dialog.DialogWindow;
import org.pregap.ui.dialog.LazyDialog;
import org.pregap.ui.words.Words;

/** Matching loudness in a window of its own. */
public final class MatchDialog {
    private MatchDialog() {}

    /** Nothing is made before it is asked for. */
    public static void bind(Desk desk, Window owner) {
        var dialog = new LazyDialog<>(() -> make(desk, owner));
        desk.actions()
                .bind(
                        DeskAction.MATCH,
                        () -> dialog.open(MatchPresenter::open),
                        () -> !desk.session().store().album().tracks().isEmpty());
    }

    private static LazyDialog.Made<MatchPresenter> make(Desk desk, Window owner) {
        var panel = new MatchPanel();
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
