package org.pregap.ui.dialog;

import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import javax.swing.text.JTextComponent;

/** Fields of text between a panel and its presenter. */
public final class Typed {
    private Typed() {}

    /** Tells the whole text after every letter. */
    public static void whenTyped(JTextComponent field, Consumer<String> told) {
        field.getDocument().addDocumentListener(new DocumentListener() {
            @Override
            public void insertUpdate(DocumentEvent event) {
                told.accept(field.getText());
            }

            @Override
            public void removeUpdate(DocumentEvent event) {
                told.accept(field.getText());
            }

            @Override
            public void changedUpdate(DocumentEvent event) {}
        });
    }

    /** Leaves a text alone that is there already, and with it the caret. */
    public static void show(JTextComponent field, String text) {
        if (!field.getText().equals(text)) {
            field.setText(text);
            field.setCaretPosition(0);
        }
    }

    /** The red line around a field whose value does not fit. */
    public static void outline(JComponent field, boolean wrong) {
        field.putClientProperty("JComponent.outline", wrong ? "error" : null);
    }
}
