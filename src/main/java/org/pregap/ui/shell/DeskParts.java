package org.pregap.ui.shell;

import java.awt.Window;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import javax.swing.JComponent;
import org.pregap.ui.delivering.DeliverDialog;
import org.pregap.ui.desk.Desk;
import org.pregap.ui.dialog.LazyDialog;
import org.pregap.ui.findings.FindingsDialog;
import org.pregap.ui.history.HistoryDialog;
import org.pregap.ui.isrc.IsrcSeriesDialog;
import org.pregap.ui.matching.MatchDialog;
import org.pregap.ui.properties.AlbumPropertiesDialog;
import org.pregap.ui.timeline.TimelinePanel;
import org.pregap.ui.tracks.TracksPanel;

/**
 * The parts of the window that other packages make. Panels are made with the window; a dialog binds its actions then, and is
 * made when somebody asks for it.
 *
 * @param timeline fills the upper half
 * @param tracks the first tab of the lower half
 * @param dialogs what each binds
 */
public record DeskParts(
        Function<Desk, JComponent> timeline,
        Function<Desk, JComponent> tracks,
        List<BiFunction<Desk, Window, LazyDialog<?>>> dialogs) {

    public DeskParts {
        dialogs = List.copyOf(dialogs);
    }

    /** The dialogs, none of them made yet. */
    List<LazyDialog<?>> bindDialogs(Desk desk, Window owner) {
        List<LazyDialog<?>> bound = new ArrayList<>();
        dialogs.forEach(dialog -> bound.add(dialog.apply(desk, owner)));
        return bound;
    }

    /** Those of the program, which is installed here. */
    public static DeskParts all(Path home) {
        return new DeskParts(
                TimelinePanel::new,
                TracksPanel::new,
                List.of(
                        AlbumPropertiesDialog::bind,
                        MatchDialog::bind,
                        (desk, owner) -> DeliverDialog.bind(desk, owner, home),
                        FindingsDialog::bind,
                        HistoryDialog::bind,
                        IsrcSeriesDialog::bind));
    }
}
