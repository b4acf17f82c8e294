package org.pregap.ui.history;

import java.awt.Window;
import org.jspecify.annotations.Nullable;
import org.pregap.ui.action.DeskAction;
import org.pregap.ui.desk.Desk;
import org.pregap.ui.dialog.DialogWindow;
import org.pregap.ui.words.Words;

/** The list of steps in a window of its own. */
public final class HistoryDialog {
    private final Desk desk;
    private final Window owner;
    private @Nullable DialogWindow window;

    private HistoryDialog(Desk desk, Window owner) {
        this.desk = desk;
        this.owner = owner;
    }

    /** Nothing is made before it is asked for. */
    public static void bind(Desk desk, Window owner) {
        desk.actions().bind(DeskAction.HISTORY, new HistoryDialog(desk, owner)::open);
    }

    private void open() {
        DialogWindow shown = window == null ? make() : window;
        window = shown;
        shown.open();
    }

    private DialogWindow make() {
        var panel = new HistoryPanel();
        var presenter = new HistoryPresenter(desk.session().store(), panel);
        panel.whenChosen(presenter::goTo);
        var made = new DialogWindow(desk.session().settings(), owner, "history", panel);
        made.setTitle(Words.of(HistoryDialog.class).get("title"));
        panel.close().addActionListener(event -> made.close());
        return made;
    }
}
