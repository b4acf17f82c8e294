package org.pregap.ui.dialog;

import java.awt.event.KeyEvent;
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import javax.swing.JLabel;

/**
 * A text with the letter by which Alt reaches it, marked by an ampersand before it: {@code &Title}. A text without one has
 * no such letter.
 *
 * @param text as it is shown
 * @param index of the letter in it; −1 for none
 */
public record Mnemonic(String text, int index) {
    public static Mnemonic of(String marked) {
        int mark = marked.indexOf('&');
        return mark < 0 || mark == marked.length() - 1 || marked.charAt(mark + 1) == ' '
                ? new Mnemonic(marked, -1)
                : new Mnemonic(marked.substring(0, mark) + marked.substring(mark + 1), mark);
    }

    /** A label of a field. */
    public static JLabel label(String marked, JComponent field) {
        Mnemonic mnemonic = of(marked);
        JLabel label = new JLabel(mnemonic.text());
        if (mnemonic.index() >= 0) {
            label.setDisplayedMnemonic(mnemonic.key());
            label.setDisplayedMnemonicIndex(mnemonic.index());
        }
        label.setLabelFor(field);
        return label;
    }

    /** Gives a button its text. */
    public static <B extends AbstractButton> B set(B button, String marked) {
        Mnemonic mnemonic = of(marked);
        button.setText(mnemonic.text());
        button.setMnemonic(mnemonic.index() >= 0 ? mnemonic.key() : 0);
        button.setDisplayedMnemonicIndex(mnemonic.index());
        return button;
    }

    /** Of the letter; only where there is one. */
    public int key() {
        return KeyEvent.getExtendedKeyCodeForChar(text.charAt(index));
    }
}
