package org.pregap.testing;

import java.awt.event.KeyEvent;
import javax.swing.JPanel;
import javax.swing.KeyStroke;

/** A key as the system reports it, without a keyboard. */
public final class PressedKey {
    private PressedKey() {}

    /**
     * @param key as {@code KeyStroke} names it, such as {@code SPACE}
     * @param held such as {@code ctrl shift}; {@code 0} for none
     */
    public static KeyEvent of(String key, String held) {
        KeyStroke stroke = KeyStroke.getKeyStroke(held.equals("0") ? key : held + " " + key);
        return new KeyEvent(
                new JPanel(),
                KeyEvent.KEY_PRESSED,
                0,
                stroke.getModifiers(),
                stroke.getKeyCode(),
                KeyEvent.CHAR_UNDEFINED);
    }
}
