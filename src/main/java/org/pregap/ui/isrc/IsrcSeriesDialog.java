package org.pregap.ui.isrc;

import java.awt.Window;
import org.pregap.ui.action.DeskAction;
import org.pregap.ui.desk.Desk;
import org.pregap.ui.dialog.DialogWindow;
import org.pregap.ui.dialog.LazyDialog;
import org.pregap.ui.dialog.Making;
import org.pregap.ui.words.Words;

/** The series of ISRCs in a window of its own. */
public final class IsrcSeriesDialog {
    private IsrcSeriesDialog() {}

    /** Nothing is made before it is asked for. */
    public static LazyDialog<?> bind(Desk desk, Window owner) {
        var dialog = new LazyDialog<>(() -> Making.atOnce(() -> make(desk, owner)));
        desk.actions()
                .bind(
                        DeskAction.ISRC_SERIES,
                        () -> dialog.openAfresh(IsrcPresenter::open),
                        () -> !desk.session().store().album().tracks().isEmpty());
        return dialog;
    }

    private static LazyDialog.Made<IsrcPresenter> make(Desk desk, Window owner) {
        var panel = new IsrcPanel();
        var presenter = new IsrcPresenter(desk.session().store(), panel);
        panel.attach(presenter);
        var window = new DialogWindow(desk.session().settings(), owner, "isrc", panel);
        window.setTitle(Words.of(IsrcSeriesDialog.class).get("title"));
        window.setDefaultButton(panel.ok());
        window.whenClosed(presenter::close);
        panel.whenClosed(window::close);
        return new LazyDialog.Made<>(window, presenter);
    }
}
