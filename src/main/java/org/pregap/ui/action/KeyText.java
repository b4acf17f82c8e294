package org.pregap.ui.action;

import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import javax.swing.KeyStroke;

/** Keys as they are written for people: {@code Ctrl+Shift+A}, {@code [}, {@code F5}. */
public final class KeyText {
    private KeyText() {}

    public static String of(KeyStroke key) {
        String modifiers = InputEvent.getModifiersExText(key.getModifiers());
        return modifiers.isEmpty() ? name(key.getKeyCode()) : modifiers + "+" + name(key.getKeyCode());
    }

    private static String name(int code) {
        return switch (code) {
            case KeyEvent.VK_OPEN_BRACKET -> "[";
            case KeyEvent.VK_CLOSE_BRACKET -> "]";
            case KeyEvent.VK_PLUS -> "+";
            case KeyEvent.VK_MINUS -> "−";
            case KeyEvent.VK_EQUALS -> "=";
            case KeyEvent.VK_LEFT -> "←";
            case KeyEvent.VK_RIGHT -> "→";
            case KeyEvent.VK_UP -> "↑";
            case KeyEvent.VK_DOWN -> "↓";
            default -> KeyEvent.getKeyText(code);
        };
    }
}
