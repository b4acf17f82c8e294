package org.pregap.ui.transport;

import java.awt.event.ActionEvent;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import javax.swing.AbstractAction;
import javax.swing.JTextField;
import javax.swing.KeyStroke;

/** A field for a few seconds. Enter, or going elsewhere, takes what was typed; Escape puts back what was shown. */
final class RollField extends JTextField {
    private static final long serialVersionUID = 1L;
    private static final int COLUMNS = 3;

    private String shown = "";

    RollField(String name, String accessibleName) {
        super(COLUMNS);
        setName(name);
        setHorizontalAlignment(TRAILING);
        setToolTipText(accessibleName);
        getAccessibleContext().setAccessibleName(accessibleName);
        getInputMap().put(KeyStroke.getKeyStroke("ESCAPE"), "back");
        getActionMap().put("back", new AbstractAction() {
            private static final long serialVersionUID = 1L;

            @Override
            public void actionPerformed(ActionEvent pressed) {
                setText(shown);
                transferFocusBackward();
            }
        });
    }

    void show(String text) {
        shown = text;
        setText(text);
    }

    /** Goes there and marks what is in it. */
    void begin() {
        requestFocusInWindow();
        selectAll();
    }

    void whenTyped(Runnable take) {
        addActionListener(entered -> takeIfChanged(take));
        addFocusListener(new FocusAdapter() {
            @Override
            public void focusLost(FocusEvent left) {
                takeIfChanged(take);
            }
        });
    }

    private void takeIfChanged(Runnable take) {
        if (!getText().equals(shown)) {
            take.run();
        }
    }
}
