package org.pregap.ui.findings;

import java.awt.Window;
import org.pregap.ui.action.DeskAction;
import org.pregap.ui.desk.Desk;
import org.pregap.ui.dialog.DialogWindow;
import org.pregap.ui.dialog.LazyDialog;
import org.pregap.ui.dialog.Making;
import org.pregap.ui.words.Words;

/** The findings in a window of their own. */
public final class FindingsDialog {
    private FindingsDialog() {}

    /** Nothing is made before it is asked for. */
    public static LazyDialog<?> bind(Desk desk, Window owner) {
        var dialog = new LazyDialog<>(() -> Making.atOnce(() -> make(desk, owner)));
        desk.actions()
                .bind(
                        DeskAction.FINDINGS,
                        () -> dialog.open(presenter -> desk.session().findings().refresh()));
        return dialog;
    }

    private static LazyDialog.Made<FindingsPresenter> make(Desk desk, Window owner) {
        var panel = new FindingsPanel();
        var presenter = new FindingsPresenter(desk.session(), panel);
        panel.whenChosen(presenter::goTo);
        var window = new DialogWindow(desk.session().settings(), owner, "findings", panel);
        window.setTitle(Words.of(FindingsDialog.class).get("title"));
        panel.close().addActionListener(event -> window.close());
        return new LazyDialog.Made<>(window, presenter);
    }
}
