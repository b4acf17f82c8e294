package org.pregap.ui.matching;

import java.awt.Window;
import org.jspecify.annotations.Nullable;
import org.pregap.ui.action.DeskAction;
import org.pregap.ui.desk.Desk;
import org.pregap.ui.dialog.DialogWindow;
import org.pregap.ui.words.Words;

/** Matching loudness in a window of its own. */
public final class MatchDialog {
    private final Desk desk;
    private final Window owner;
    private @Nullable DialogWindow window;

    private MatchDialog(Desk desk, Window owner) {
        this.desk = desk;
        this.owner = owner;
    }

    /** Nothing is made before it is asked for. */
    public static void bind(Desk desk, Window owner) {
        desk.actions()
                .bind(
                        DeskAction.MATCH,
                        new MatchDialog(desk, owner)::open,
                        () -> !desk.session().store().album().tracks().isEmpty());
    }

    private void open() {
        DialogWindow shown = window == null ? make() : window;
        window = shown;
        shown.open();
    }

    private DialogWindow make() {
        var panel = new MatchPanel();
        panel.attach(new MatchPresenter(desk.session(), panel));
        var made = new DialogWindow(desk.session().settings(), owner, "matching", panel);
        made.setTitle(Words.of(MatchDialog.class).get("title"));
        made.setDefaultButton(panel.previewButton());
        panel.closeButton().addActionListener(event -> made.close());
        return made;
    }
}
