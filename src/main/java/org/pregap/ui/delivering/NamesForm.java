package org.pregap.ui.delivering;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javax.swing.JComboBox;
import javax.swing.JPanel;
import javax.swing.text.JTextComponent;
import net.miginfocom.swing.MigLayout;
import org.pregap.ui.delivering.DeliverState.Field;
import org.pregap.ui.delivering.choice.DeliverChoices;
import org.pregap.ui.dialog.Prose;
import org.pregap.ui.dialog.Remark;
import org.pregap.ui.dialog.Typed;
import org.pregap.ui.words.Words;
import org.pregap.workspace.naming.FileNaming;

/** How files of tracks are called: a pattern to choose or to type, what comes of it, and what can stand in it. */
final class NamesForm {
    private final Words words;
    private final JComboBox<String> pattern = new JComboBox<>(FileNaming.OFFERED.toArray(new String[0]));
    private final JPanel remarks = new JPanel(new MigLayout("insets 0, wrap 1, hidemode 3", "[grow,fill]"));
    private final Prose example = new Prose("Label.foreground");
    private final Remark error = new Remark("Pregap.errorColor");
    private final Prose help = new Prose("Pregap.dimForeground");
    private boolean showing;

    /** @param chosen told of every letter */
    NamesForm(Words words, Consumer<UnaryOperator<DeliverChoices>> chosen) {
        this.words = words;
        pattern.setEditable(true);
        pattern.setName("deliver.names");
        example.setName("deliver.names.example");
        error.setName("deliver.names.error");
        help.setText(words.get("names.help", String.join(" ", FileNaming.fields())));
        remarks.setOpaque(false);
        remarks.add(example, "wmin 0");
        remarks.add(error, "wmin 0");
        remarks.add(help, "wmin 0");
        Typed.whenTyped(editor(), text -> {
            if (!showing) {
                chosen.accept(choices -> choices.withNames(text));
            }
        });
    }

    JComboBox<String> field() {
        return pattern;
    }

    /** What is to be read below the field. */
    JPanel remarks() {
        return remarks;
    }

    void show(DeliverState state) {
        showing = true;
        String wrong = state.errors().getOrDefault(Field.NAMES, "");
        Typed.show(editor(), state.choices().tracks().names());
        Typed.outline(pattern, !wrong.isEmpty());
        pattern.setEnabled(state.isOpen() && state.choices().tracks().isWanted());
        example.say(state.example().isEmpty() ? "" : words.get("names.example", state.example()));
        error.say(wrong);
        help.setVisible(wrong.isEmpty());
        showing = false;
    }

    private JTextComponent editor() {
        return (JTextComponent) pattern.getEditor().getEditorComponent();
    }
}
