package org.pregap.ui.shell;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javax.swing.JCheckBoxMenuItem;
import javax.swing.JMenu;
import javax.swing.JMenuBar;
import javax.swing.JMenuItem;
import javax.swing.JRadioButtonMenuItem;
import javax.swing.event.MenuEvent;
import javax.swing.event.MenuListener;
import org.pregap.ui.action.DeskAction;
import org.pregap.ui.action.DeskActions;
import org.pregap.ui.action.KeyTable;
import org.pregap.ui.action.Menu;
import org.pregap.ui.words.Words;

/** The menu bar, made from the declared actions: a menu for each {@link Menu}, actions that belong together in submenus. */
final class DeskMenus {
    /** Actions whose names begin so are a submenu, whose items are alternatives if they are choices. */
    private static final Set<String> SUBMENUS =
            Set.of("CLIP_", "RANGE_", "SNAP_", "RIPPLE_", "GAP_", "SHUTTLE_", "TRACK_", "THEME_");

    /** A line lies above these. */
    private static final Set<DeskAction> BEGIN_GROUPS = Set.of(
            DeskAction.ADD_FILES,
            DeskAction.SAVE,
            DeskAction.CLOSE,
            DeskAction.COPY_CELLS,
            DeskAction.SELECT_ALL,
            DeskAction.SPLIT,
            DeskAction.NUDGE_EARLIER,
            DeskAction.HOLD_PREVIOUS,
            DeskAction.SNAP_OFF,
            DeskAction.FINDINGS,
            DeskAction.ADD_INDEX,
            DeskAction.PLAY_TRANSITION,
            DeskAction.MAKE_PAUSE,
            DeskAction.PLAY_TRACK,
            DeskAction.LOOP,
            DeskAction.GO_START,
            DeskAction.ROLLS,
            DeskAction.NEXT_PART,
            DeskAction.THEME_SYSTEM,
            DeskAction.GUIDE);

    private final Words names = Words.of(DeskAction.class);
    private final Words words = Words.of(DeskMenus.class);
    private final DeskActions actions;
    private final KeyTable keys;

    DeskMenus(DeskActions actions, KeyTable keys) {
        this.actions = actions;
        this.keys = keys;
    }

    /** @param recent goes below <em>Open…</em> */
    JMenuBar bar(JMenu recent) {
        var bar = new JMenuBar();
        bar.setName("menus");
        for (Menu menu : Menu.values()) {
            bar.add(menu(menu, recent));
        }
        return bar;
    }

    private JMenu menu(Menu menu, JMenu recent) {
        var made = new JMenu(names.get("menu." + menu));
        made.setName("menu." + menu);
        made.setMnemonic(names.get("menu." + menu).charAt(0));
        made.addMenuListener(new RefreshWhenOpened());
        Map<String, JMenu> submenus = new LinkedHashMap<>();
        for (DeskAction action : DeskAction.values()) {
            if (action.menu() == menu) {
                add(made, action, submenus);
                if (action == DeskAction.OPEN) {
                    made.add(recent);
                }
            }
        }
        return made;
    }

    private void add(JMenu menu, DeskAction action, Map<String, JMenu> submenus) {
        if (BEGIN_GROUPS.contains(action)) {
            menu.addSeparator();
        }
        String group = submenu(action);
        if (group.isEmpty()) {
            menu.add(item(action));
            return;
        }
        JMenu submenu = submenus.computeIfAbsent(group, name -> {
            var made = new JMenu(words.get("submenu." + name));
            made.setName("menu." + name);
            menu.add(made);
            return made;
        });
        submenu.add(item(action));
    }

    private static String submenu(DeskAction action) {
        return SUBMENUS.stream()
                .filter(group -> action.name().startsWith(group))
                .findFirst()
                .orElse("");
    }

    private JMenuItem item(DeskAction action) {
        JMenuItem item = kind(action);
        item.setAction(actions.swing(action));
        item.setName("menu." + action);
        keys.keyOf(action).ifPresent(item::setAccelerator);
        return item;
    }

    /** Choices among several are radio buttons, those that stand alone are ticked. */
    private JMenuItem kind(DeskAction action) {
        if (!actions.isChoice(action)) {
            return new JMenuItem();
        }
        return submenu(action).isEmpty() ? new JCheckBoxMenuItem() : new JRadioButtonMenuItem();
    }

    /** What is possible may depend on anything, so it is asked when somebody looks. */
    private final class RefreshWhenOpened implements MenuListener {
        @Override
        public void menuSelected(MenuEvent opens) {
            actions.refresh();
        }

        @Override
        public void menuDeselected(MenuEvent closes) {}

        @Override
        public void menuCanceled(MenuEvent closes) {}
    }
}
