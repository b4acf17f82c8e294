package org.pregap.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.event.InputEvent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.swing.JMenu;
import javax.swing.JMenuBar;
import javax.swing.JMenuItem;
import javax.swing.JRadioButtonMenuItem;
import org.junit.jupiter.api.Test;
import org.pregap.ui.action.DeskAction;
import org.pregap.ui.action.DeskActions;
import org.pregap.ui.action.KeyTable;
import org.pregap.ui.action.Menu;
import org.pregap.workspace.session.Notices;

class DeskMenusTest {
    private final DeskActions actions = new DeskActions(new Notices());
    private final KeyTable keys = new KeyTable(InputEvent.CTRL_DOWN_MASK);

    @Test
    void everyActionIsInOneMenuWithItsKey() {
        List<JMenuItem> items = items(bar());
        assertThat(items.stream().map(Component::getName))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(DeskAction.values())
                        .map(action -> "menu." + action)
                        .toList());
        assertThat(items).allMatch(item -> item.getAccelerator() != null);
    }

    @Test
    void thereIsAMenuForEachInOrder() {
        JMenuBar bar = bar();
        assertThat(bar.getMenuCount()).isEqualTo(Menu.values().length);
        assertThat(bar.getMenu(0).getText()).isEqualTo("File");
        assertThat(bar.getMenu(7).getText()).isEqualTo("Help");
    }

    @Test
    void noTwoMenusHaveTheSameMnemonic() {
        JMenuBar bar = bar();
        List<Integer> mnemonics = new ArrayList<>();
        for (int i = 0; i < bar.getMenuCount(); i++) {
            mnemonics.add(bar.getMenu(i).getMnemonic());
        }
        assertThat(mnemonics).doesNotHaveDuplicates();
    }

    @Test
    void choicesAmongSeveralAreRadioButtonsAndOnesDone() {
        boolean[] isDark = {false};
        actions.bindChoice(DeskAction.THEME_DARK, () -> isDark[0] = true, () -> isDark[0]);
        JMenuItem dark = item("THEME_DARK");
        assertThat(dark).isInstanceOf(JRadioButtonMenuItem.class);
        assertThat(dark.isSelected()).isFalse();
        dark.doClick();
        assertThat(dark.isSelected()).isTrue();
    }

    @Test
    void whatIsNotPossibleIsPale() {
        boolean[] isPossible = {false};
        actions.bind(DeskAction.UNDO, () -> {}, () -> isPossible[0]);
        JMenuItem undo = item("UNDO");
        assertThat(undo.isEnabled()).isFalse();
        isPossible[0] = true;
        actions.refresh();
        assertThat(undo.isEnabled()).isTrue();
    }

    private JMenuItem item(String action) {
        return items(bar()).stream()
                .filter(item -> ("menu." + action).equals(item.getName()))
                .findFirst()
                .orElseThrow();
    }

    private JMenuBar bar() {
        return new DeskMenus(actions, keys).bar(new JMenu("Recent"));
    }

    private static List<JMenuItem> items(JMenuBar bar) {
        List<JMenuItem> items = new ArrayList<>();
        for (int i = 0; i < bar.getMenuCount(); i++) {
            collect(bar.getMenu(i), items);
        }
        return items;
    }

    private static void collect(JMenu menu, List<JMenuItem> items) {
        for (Component each : menu.getMenuComponents()) {
            if (each instanceof JMenu submenu) {
                collect(submenu, items);
            } else if (each instanceof JMenuItem item) {
                items.add(item);
            }
        }
    }
}
