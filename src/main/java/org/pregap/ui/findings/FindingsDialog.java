package org.pregap.ui.findings;

import java.awt.Window;
import org.jspecify.annotations.Nullable;
import org.pregap.ui.action.DeskAction;
import org.pregap.ui.desk.Desk;
import org.pregap.ui.dialog.DialogWindow;
import org.pregap.ui.words.Words;

/** The findings in a window of their own. */
public final class FindingsDialog {
    private final Desk desk;
    private final Window owner;
    private @Nullable DialogWindow window;

    private FindingsDialog(Desk desk, Window owner) {
        this.desk = desk;
        this.owner = owner;
    }

    /** Nothing is made before it is asked for. */
    public static void bind(Desk desk, Window owner) {
        desk.actions().bind(DeskAction.FINDINGS, new FindingsDialog(desk, owner)::open);
    }

    private void open() {
        DialogWindow shown = window == null ? make() : window;
        window = shown;
        desk.session().findings().refresh();
        shown.open();
    }

    private DialogWindow make() {
        var panel = new FindingsPanel();
        var presenter = new FindingsPresenter(desk.session(), panel);
        panel.whenChosen(presenter::goTo);
        var made = new DialogWindow(desk.session().settings(), owner, "findings", panel);
        made.setTitle(Words.of(FindingsDialog.class).get("title"));
        panel.close().addActionListener(event -> made.close());
        return made;
    }
}
