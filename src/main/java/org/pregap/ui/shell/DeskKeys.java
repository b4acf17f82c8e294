package org.pregap.ui.shell;

import java.awt.Component;
import java.awt.Dialog;
import java.awt.KeyEventDispatcher;
import java.awt.KeyboardFocusManager;
import java.awt.Window;
import java.awt.event.KeyEvent;
import java.util.Optional;
import java.util.Set;
import javax.swing.AbstractButton;
import javax.swing.JComboBox;
import javax.swing.JList;
import javax.swing.JSpinner;
import javax.swing.JTable;
import javax.swing.JTree;
import javax.swing.MenuSelectionManager;
import javax.swing.SwingUtilities;
import javax.swing.text.JTextComponent;
import org.jspecify.annotations.Nullable;
import org.pregap.ui.action.DeskAction;
import org.pregap.ui.action.DeskActions;
import org.pregap.ui.action.KeyTable;

/**
 * Lets keys act before the component that has the focus sees them, because tables, scroll panes and split panes would
 * swallow many. Single keys stay where something can be typed or chosen, and so do the few keys with which text is edited.
 */
final class DeskKeys implements KeyEventDispatcher {
    /** Keys that belong to a text while one is edited, whatever they mean elsewhere. */
    private static final Set<DeskAction> OF_TEXT = Set.of(
            DeskAction.COPY_CELLS,
            DeskAction.PASTE_CELLS,
            DeskAction.SELECT_ALL,
            DeskAction.DELETE,
            DeskAction.GO_START,
            DeskAction.GO_END,
            DeskAction.SECOND_BACK,
            DeskAction.SECOND_FORWARD);

    private final @Nullable Window window;
    private final KeyTable keys;
    private final DeskActions actions;

    /** Swallows the letter that follows a key that acted, so that it is not typed into what the action opened. */
    private boolean isSwallowing;

    /** @param window whose keys these are; without one no key acts by itself */
    DeskKeys(@Nullable Window window, KeyTable keys, DeskActions actions) {
        this.window = window;
        this.keys = keys;
        this.actions = actions;
    }

    void install() {
        KeyboardFocusManager.getCurrentKeyboardFocusManager().addKeyEventDispatcher(this);
    }

    void uninstall() {
        KeyboardFocusManager.getCurrentKeyboardFocusManager().removeKeyEventDispatcher(this);
    }

    @Override
    public boolean dispatchKeyEvent(KeyEvent event) {
        if (event.getID() == KeyEvent.KEY_TYPED && isSwallowing) {
            return true;
        }
        isSwallowing = false;
        if (event.getID() != KeyEvent.KEY_PRESSED || event.isConsumed() || !isOurs(event.getComponent())) {
            return false;
        }
        Optional<DeskAction> wanted = wanted(event, event.getComponent());
        wanted.ifPresent(action -> {
            isSwallowing = true;
            actions.run(action);
        });
        return wanted.isPresent();
    }

    /** What a key means where the focus is. */
    Optional<DeskAction> wanted(KeyEvent pressed, @Nullable Component focused) {
        boolean isText = focused instanceof JTextComponent;
        Optional<DeskAction> first = keys.first(pressed).filter(action -> !(isText && OF_TEXT.contains(action)));
        return first.isPresent() || takesSingleKeys(pressed, focused) ? first : keys.single(pressed);
    }

    /** Tables, lists and texts take every single key; buttons only those that press them. */
    private static boolean takesSingleKeys(KeyEvent pressed, @Nullable Component focused) {
        if (focused instanceof AbstractButton) {
            return pressed.getKeyCode() == KeyEvent.VK_SPACE || pressed.getKeyCode() == KeyEvent.VK_ENTER;
        }
        return focused instanceof JTextComponent
                || focused instanceof JTable
                || focused instanceof JTree
                || focused instanceof JList
                || focused instanceof JComboBox
                || focused instanceof JSpinner;
    }

    /** In this window or in one of its dialogs that stop nobody; while a menu is open its keys are the menu's. */
    private boolean isOurs(@Nullable Component focused) {
        if (window == null
                || focused == null
                || MenuSelectionManager.defaultManager().getSelectedPath().length > 0) {
            return false;
        }
        Window of = focused instanceof Window itself ? itself : SwingUtilities.getWindowAncestor(focused);
        return of == window || (of instanceof Dialog dialog && !dialog.isModal() && dialog.getOwner() == window);
    }
}
