package org.pregap.ui.action;

import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.swing.KeyStroke;

/** Which key means which action. Knows the keys of several keyboards for plus, minus and digits. */
public final class KeyTable {
    private static final int MODIFIERS = InputEvent.CTRL_DOWN_MASK
            | InputEvent.SHIFT_DOWN_MASK
            | InputEvent.ALT_DOWN_MASK
            | InputEvent.META_DOWN_MASK;

    private final Map<KeyStroke, DeskAction> first = new HashMap<>();
    private final Map<KeyStroke, DeskAction> single = new HashMap<>();
    private final int menuMask;

    /** @param menuMask the modifier of the platform's menu keys, as {@code Toolkit.getMenuShortcutKeyMaskEx} tells it */
    public KeyTable(int menuMask) {
        this.menuMask = menuMask;
        for (DeskAction action : DeskAction.values()) {
            put(first, action, action.key());
            put(single, action, action.singleKey());
        }
    }

    /** The key that always acts, for menus; empty where there is none. */
    public Optional<KeyStroke> keyOf(DeskAction action) {
        return stroke(action.key());
    }

    public Optional<KeyStroke> singleKeyOf(DeskAction action) {
        return stroke(action.singleKey());
    }

    /** The keys of an action for people; empty where there is none. */
    public String shown(DeskAction action) {
        String always = keyOf(action).map(KeyText::of).orElse("");
        String alone = singleKeyOf(action).map(KeyText::of).orElse("");
        return alone.isEmpty() ? always : always + ", " + alone;
    }

    /** What acts everywhere. */
    public Optional<DeskAction> first(KeyEvent pressed) {
        return find(first, pressed);
    }

    /** What acts where no table and no text has the focus. */
    public Optional<DeskAction> single(KeyEvent pressed) {
        return find(single, pressed);
    }

    private static Optional<DeskAction> find(Map<KeyStroke, DeskAction> table, KeyEvent pressed) {
        int modifiers = pressed.getModifiersEx() & MODIFIERS;
        for (KeyStroke stroke : alternatives(pressed.getKeyCode(), modifiers)) {
            DeskAction action = table.get(stroke);
            if (action != null) {
                return Optional.of(action);
            }
        }
        return Optional.empty();
    }

    /**
     * The key itself, then what it stands for: the keys of the number pad, and {@code =}, which carries the plus on many
     * keyboards, with or without Shift.
     */
    private static List<KeyStroke> alternatives(int code, int modifiers) {
        List<KeyStroke> strokes = new ArrayList<>();
        strokes.add(KeyStroke.getKeyStroke(code, modifiers));
        int main = onMainKeys(code);
        if (main != code) {
            strokes.add(KeyStroke.getKeyStroke(main, modifiers));
        }
        if (main == KeyEvent.VK_PLUS) {
            strokes.add(KeyStroke.getKeyStroke(main, modifiers & ~InputEvent.SHIFT_DOWN_MASK));
        }
        return strokes;
    }

    private static int onMainKeys(int code) {
        if (code >= KeyEvent.VK_NUMPAD0 && code <= KeyEvent.VK_NUMPAD9) {
            return code - KeyEvent.VK_NUMPAD0 + KeyEvent.VK_0;
        }
        return switch (code) {
            case KeyEvent.VK_EQUALS, KeyEvent.VK_ADD -> KeyEvent.VK_PLUS;
            case KeyEvent.VK_SUBTRACT -> KeyEvent.VK_MINUS;
            default -> code;
        };
    }

    private void put(Map<KeyStroke, DeskAction> table, DeskAction action, String key) {
        stroke(key).ifPresent(stroke -> {
            DeskAction before = table.put(stroke, action);
            if (before != null) {
                throw new IllegalStateException(key + " means both " + before + " and " + action);
            }
        });
    }

    private Optional<KeyStroke> stroke(String key) {
        if (key.isEmpty()) {
            return Optional.empty();
        }
        KeyStroke written = KeyStroke.getKeyStroke(key);
        if (written == null) {
            throw new IllegalStateException("no key: " + key);
        }
        int modifiers = written.getModifiers() & MODIFIERS;
        boolean hasMenuKey = (modifiers & InputEvent.CTRL_DOWN_MASK) != 0;
        int onThisPlatform = hasMenuKey ? (modifiers & ~InputEvent.CTRL_DOWN_MASK) | menuMask : modifiers;
        return Optional.of(KeyStroke.getKeyStroke(written.getKeyCode(), onThisPlatform));
    }
}
