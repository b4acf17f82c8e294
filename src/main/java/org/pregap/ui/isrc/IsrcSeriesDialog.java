package org.pregap.ui.isrc;

import java.awt.Window;
import org.jspecify.annotations.Nullable;
import org.pregap.ui.action.DeskAction;
import org.pregap.ui.desk.Desk;
import org.pregap.ui.dialog.DialogWindow;
import org.pregap.ui.words.Words;

/** The series of ISRCs in a window of its own. */
public final class IsrcSeriesDialog {
    private final Desk desk;
    private final Window owner;
    private @Nullable Open open;

    /** Once it was asked for. */
    private record Open(DialogWindow window, IsrcPresenter presenter) {}

    private IsrcSeriesDialog(Desk desk, Window owner) {
        this.desk = desk;
        this.owner = owner;
    }

    /** Nothing is made before it is asked for. */
    public static void bind(Desk desk, Window owner) {
        desk.actions()
                .bind(
                        DeskAction.ISRC_SERIES,
                        new IsrcSeriesDialog(desk, owner)::open,
                        () -> !desk.session().store().album().tracks().isEmpty());
    }

    private void open() {
        Open made = open == null ? make() : open;
        open = made;
        if (!made.window().isOpen()) {
            made.presenter().open();
        }
        made.window().open();
    }

    private Open make() {
        var panel = new IsrcPanel();
        var presenter = new IsrcPresenter(desk.session().store(), panel);
        panel.attach(presenter);
        var window = new DialogWindow(desk.session().settings(), owner, "isrc", panel);
        window.setTitle(Words.of(IsrcSeriesDialog.class).get("title"));
        window.setDefaultButton(panel.ok());
        window.whenClosed(presenter::close);
        panel.whenClosed(window::close);
        return new Open(window, presenter);
    }
}
