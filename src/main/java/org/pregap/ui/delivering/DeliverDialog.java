package org.pregap.ui.delivering;

import java.awt.Desktop;
import java.awt.Window;
import org.jspecify.annotations.Nullable;
import org.pregap.ui.action.DeskAction;
import org.pregap.ui.delivering.DeliverState.Phase;
import org.pregap.ui.delivering.DeliverState.Report;
import org.pregap.ui.desk.Desk;
import org.pregap.ui.dialog.DialogWindow;
import org.pregap.ui.words.Words;
import org.pregap.workspace.FaultText;
import org.pregap.workspace.jobs.Outcome;
import org.pregap.workspace.session.Notice;

/** Delivering in a window of its own, and the report of the last delivery. */
public final class DeliverDialog {
    private final Desk desk;
    private final Window owner;
    private @Nullable Open open;

    /** Once it was asked for. */
    private record Open(DialogWindow window, DeliverPresenter presenter) {}

    private DeliverDialog(Desk desk, Window owner) {
        this.desk = desk;
        this.owner = owner;
    }

    /** Nothing is made before it is asked for. */
    public static void bind(Desk desk, Window owner) {
        var dialog = new DeliverDialog(desk, owner);
        desk.actions().bind(DeskAction.DELIVERY, dialog::deliver);
        desk.actions().bind(DeskAction.LAST_REPORT, dialog::showReport, dialog::hasReport);
    }

    private void deliver() {
        Open made = made();
        made.presenter().open();
        made.window().open();
    }

    private void showReport() {
        Open made = made();
        made.presenter().showReport();
        made.window().open();
    }

    private boolean hasReport() {
        return open != null && open.presenter().hasReport();
    }

    private Open made() {
        Open made = open == null ? make() : open;
        open = made;
        return made;
    }

    private Open make() {
        Words words = Words.of(DeliverDialog.class);
        var panel = new DeliverPanel();
        var window = new DialogWindow(desk.session().settings(), owner, "deliver", panel);
        var presenter = new DeliverPresenter(desk.session(), state -> {
            panel.showAlbum(desk.session().store().album().mastering());
            panel.show(state);
            window.setTitle(words.get(state.phase() == Phase.DONE ? "title.report" : "title"));
            desk.actions().refresh();
        });
        panel.attach(presenter);
        panel.buttons().whenOpened(this::openFolder);
        panel.buttons().close().addActionListener(event -> window.close());
        window.setDefaultButton(panel.buttons().deliver());
        window.whenClosed(presenter::close);
        return new Open(window, presenter);
    }

    /** The system may take its time. */
    private void openFolder(Report report) {
        desk.session()
                .jobs()
                .runQuietly(
                        "Open folder",
                        job -> {
                            Desktop.getDesktop().open(report.folder().toFile());
                            return report;
                        },
                        outcome -> {
                            if (outcome instanceof Outcome.Failed<Report> failed) {
                                desk.session().notices().tell(Notice.failure(FaultText.of(failed.reason())));
                            }
                        });
    }
}
