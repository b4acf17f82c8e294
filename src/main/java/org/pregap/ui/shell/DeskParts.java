package org.pregap.ui.shell;

import java.awt.Window;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javax.swing.JComponent;
import org.pregap.ui.desk.Desk;

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
        List<BiConsumer<Desk, Window>> dialogs) {

    public DeskParts {
        dialogs = List.copyOf(dialogs);
    }
}
