package org.pregap.ui.delivering;

import java.awt.Desktop;
import java.awt.Window;
import java.nio.file.Path;
import org.pregap.ui.action.DeskAction;
import org.pregap.ui.delivering.DeliverState.Phase;
import org.pregap.ui.desk.Desk;
import org.pregap.ui.dialog.DialogWindow;
import org.pregap.ui.dialog.LazyDialog;
import org.pregap.ui.dialog.Making;
import org.pregap.ui.words.Words;
import org.pregap.workspace.FaultText;
import org.pregap.workspace.jobs.Outcome;
import org.pregap.workspace.session.Notice;

/** Delivering in a window of its own, and the report of the last delivery. */
public final class DeliverDialog {
    private DeliverDialog() {}

    /**
     * Nothing is made before it is asked for.
     *
     * @param home the folder that holds {@code templates}, and the profiles in it
     */
    public static LazyDialog<?> bind(Desk desk, Window owner, Path home) {
        var dialog = new LazyDialog<>(() -> make(desk, owner, home));
        desk.actions().bind(DeskAction.DELIVERY, () -> dialog.open(DeliverPresenter::open));
        desk.actions()
                .bind(DeskAction.LAST_REPORT, () -> dialog.open(DeliverPresenter::showReport), () -> dialog.presenter()
                        .filter(DeliverPresenter::hasReport)
                        .isPresent());
        return dialog;
    }

    private static Making<DeliverPresenter> make(Desk desk, Window owner, Path home) {
        var panel = new DeliverPanel();
        return new Making<>(panel.pieces(), () -> finish(panel, desk, owner, home));
    }

    private static LazyDialog.Made<DeliverPresenter> finish(DeliverPanel panel, Desk desk, Window owner, Path home) {
        Words words = Words.of(DeliverDialog.class);
        var window = new DialogWindow(desk.session().settings(), owner, "deliver", panel);
        var presenter = new DeliverPresenter(desk.session(), home, state -> {
            panel.showAlbum(desk.session().store().album().mastering());
            panel.show(state);
            window.setTitle(words.get(state.phase() == Phase.DONE ? "title.report" : "title"));
            desk.actions().refresh();
        });
        panel.attach(presenter);
        panel.buttons().whenOpened(file -> open(desk, file));
        panel.buttons().close().addActionListener(event -> window.close());
        window.setDefaultButton(panel.buttons().deliver());
        window.whenClosed(presenter::close);
        return new LazyDialog.Made<>(window, presenter);
    }

    /** The system may take its time. */
    private static void open(Desk desk, Path file) {
        desk.session()
                .jobs()
                .runQuietly(
                        Words.of(DeliverDialog.class).get("open"),
                        job -> {
                            Desktop.getDesktop().open(file.toFile());
                            return file;
                        },
                        outcome -> {
                            if (outcome instanceof Outcome.Failed<Path> failed) {
                                desk.session().notices().tell(Notice.failure(FaultText.of(failed.reason())));
                            }
                        });
    }
}
