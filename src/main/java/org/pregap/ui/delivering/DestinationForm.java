package org.pregap.ui.delivering;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JPanel;
import javax.swing.JTextField;
import net.miginfocom.swing.MigLayout;
import org.pregap.ui.delivering.DeliverState.Field;
import org.pregap.ui.delivering.choice.DeliverChoices;
import org.pregap.ui.dialog.FileChoice;
import org.pregap.ui.dialog.Mnemonic;
import org.pregap.ui.dialog.Prose;
import org.pregap.ui.dialog.Typed;
import org.pregap.ui.words.Words;

/** Where a delivery goes. */
final class DestinationForm {
    private final JPanel panel =
            new JPanel(new MigLayout("insets 0, wrap 3, hidemode 3, novisualpadding", "[54lp:pref][grow,fill][]"));
    private final JTextField folder = new JTextField(30);
    private final JButton choose = new JButton();
    private final Prose error = new Prose("Pregap.errorColor");
    private final JCheckBox replace = new JCheckBox();
    private final JCheckBox accept = new JCheckBox();
    private boolean showing;

    /**
     * @param chosen told of every change
     * @param parent told of a folder that is to hold the delivery's
     */
    DestinationForm(Words words, Consumer<UnaryOperator<DeliverChoices>> chosen, Consumer<Path> parent) {
        folder.setName("deliver.folder");
        choose.setName("deliver.choose");
        replace.setName("deliver.replace");
        accept.setName("deliver.accept");
        panel.add(Mnemonic.label(words.get("folder"), folder));
        panel.add(folder, "wmin 80lp");
        panel.add(Mnemonic.set(choose, words.get("choose")));
        panel.add(error, "skip 1, span 2, wmin 0");
        panel.add(Mnemonic.set(replace, words.get("replace")), "skip 1, span 2, split 2, grow 0");
        panel.add(Mnemonic.set(accept, words.get("accept")), "gapleft unrel");
        Consumer<UnaryOperator<DeliverChoices>> tell = change -> {
            if (!showing) {
                chosen.accept(change);
            }
        };
        Typed.whenTyped(folder, text -> tell.accept(choices -> choices.withDestination(text)));
        replace.addActionListener(event -> tell.accept(choices -> choices.withReplace(replace.isSelected())));
        accept.addActionListener(event -> tell.accept(choices -> choices.withAcceptChanged(accept.isSelected())));
        choose.addActionListener(
                event -> FileChoice.folder(panel, folder.getText()).ifPresent(parent));
    }

    JPanel panel() {
        return panel;
    }

    void show(DeliverState state) {
        showing = true;
        boolean open = state.isOpen();
        Typed.show(folder, state.choices().destination());
        Typed.outline(folder, state.errors().containsKey(Field.DESTINATION));
        error.say(state.errors().getOrDefault(Field.DESTINATION, ""));
        replace.setSelected(state.choices().replace());
        accept.setSelected(state.choices().acceptChanged());
        folder.setEnabled(open);
        choose.setEnabled(open);
        replace.setEnabled(open);
        accept.setEnabled(open);
        showing = false;
    }
}
