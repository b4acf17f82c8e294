package org.pregap.ui.delivering;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javax.swing.JComboBox;
import javax.swing.JPanel;
import javax.swing.text.JTextComponent;
import org.pregap.ui.delivering.DeliverState.Field;
import org.pregap.ui.dialog.Mnemonic;
import org.pregap.ui.dialog.Prose;
import org.pregap.ui.dialog.Typed;
import org.pregap.ui.words.Words;
import org.pregap.workspace.naming.FileNaming;

/** How files of tracks are called: a pattern to choose or to type, and what comes of it. */
final class NamesForm {
    private final Words words;
    private final JComboBox<String> pattern = new JComboBox<>(FileNaming.OFFERED.toArray(new String[0]));
    private final Prose example = new Prose("Pregap.dimForeground");
    private final Prose error = new Prose("Pregap.errorColor");
    private boolean showing;

    /** @param chosen told of every letter */
    NamesForm(Words words, Consumer<UnaryOperator<DeliverChoices>> chosen) {
        this.words = words;
        pattern.setEditable(true);
        pattern.setName("deliver.names");
        example.setName("deliver.names.example");
        error.setName("deliver.names.error");
        pattern.setToolTipText(words.get("names.help", String.join(" ", FileNaming.fields())));
        Typed.whenTyped(editor(), text -> {
            if (!showing) {
                chosen.accept(choices -> choices.withNames(text));
            }
        });
    }

    /** @param panel has two columns */
    void layOut(JPanel panel) {
        panel.add(Mnemonic.label(words.get("names"), pattern));
        panel.add(pattern, "wmin 100lp");
        panel.add(example, "skip 1, wmin 0");
        panel.add(error, "skip 1, wmin 0");
    }

    void show(DeliverState state) {
        showing = true;
        String wrong = state.errors().getOrDefault(Field.NAMES, "");
        Typed.show(editor(), state.choices().names());
        Typed.outline(pattern, !wrong.isEmpty());
        pattern.setEnabled(state.isOpen() && !state.choices().formats().isEmpty());
        example.say(state.example().isEmpty() ? "" : words.get("names.example", state.example()));
        error.say(wrong);
        showing = false;
    }

    private JTextComponent editor() {
        return (JTextComponent) pattern.getEditor().getEditorComponent();
    }
}
