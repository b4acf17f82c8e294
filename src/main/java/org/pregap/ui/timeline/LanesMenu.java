package org.pregap.ui.timeline;

import java.util.List;
import javax.swing.Action;
import javax.swing.JCheckBoxMenuItem;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import org.pregap.ui.action.DeskAction;
import org.pregap.ui.action.DeskActions;
import org.pregap.ui.timeline.scene.Handle;

/** The menu under the right button: what can be done with what lies there. */
final class LanesMenu {
    private static final List<DeskAction> CLIP =
            List.of(DeskAction.SPLIT, DeskAction.TRIM_TO_SELECTION, DeskAction.DUPLICATE, DeskAction.DELETE);
    private static final List<DeskAction> ORDER =
            List.of(DeskAction.MOVE_UP, DeskAction.MOVE_DOWN, DeskAction.HIDE_FIRST);
    private static final List<DeskAction> JOIN = List.of(
            DeskAction.MAKE_PAUSE,
            DeskAction.MAKE_GAPLESS,
            DeskAction.MAKE_CROSSFADE,
            DeskAction.GAP_SHORTER,
            DeskAction.GAP_LONGER);
    private static final List<DeskAction> INDEX = List.of(
            DeskAction.ADD_INDEX, DeskAction.ADD_COUNTDOWN, DeskAction.REMOVE_INDEX, DeskAction.INDEX_FROM_MARKS);
    private static final List<DeskAction> PLAY =
            List.of(DeskAction.PLAY_TRACK, DeskAction.PLAY_WITH_PREROLL, DeskAction.PLAY_TRANSITION, DeskAction.LOOP);
    private static final List<DeskAction> VIEW = List.of(DeskAction.ZOOM_SELECTION, DeskAction.ZOOM_ALBUM);

    private final LanesView lanes;
    private final MousePresenter mouse;
    private final DeskActions actions;

    LanesMenu(LanesView lanes, MousePresenter mouse, DeskActions actions) {
        this.lanes = lanes;
        this.mouse = mouse;
        this.actions = actions;
    }

    void show(int x, int y) {
        Handle handle = mouse.menuAt(x, y);
        actions.refresh();
        var menu = new JPopupMenu();
        menu.setName("timeline.menu");
        groups(handle).forEach(group -> add(menu, group));
        menu.show(lanes, x, y);
    }

    private static List<List<DeskAction>> groups(Handle handle) {
        return switch (handle.kind()) {
            case BODY, START, END, FADE_IN, FADE_OUT, GAIN -> List.of(CLIP, JOIN, ORDER, PLAY, VIEW);
            case OVERLAP, PAUSE, MARK -> List.of(JOIN, INDEX, PLAY, VIEW);
            case RULER, INDEX, COUNTDOWN -> List.of(INDEX, PLAY, VIEW);
            case LANE, NOTHING -> List.of(List.of(DeskAction.ADD_FILES, DeskAction.SELECT_ALL), VIEW);
        };
    }

    private void add(JPopupMenu menu, List<DeskAction> group) {
        if (menu.getComponentCount() > 0) {
            menu.addSeparator();
        }
        for (DeskAction action : group) {
            Action swing = actions.swing(action);
            menu.add(actions.isChoice(action) ? new JCheckBoxMenuItem(swing) : new JMenuItem(swing));
        }
    }
}
