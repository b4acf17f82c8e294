package org.pregap.ui.shell;

import java.awt.Dialog;
import java.awt.Window;
import javax.swing.JDialog;
import org.pregap.ui.action.DeskActions;
import org.pregap.ui.action.KeyTable;
import org.pregap.ui.words.Words;

/** The list of all actions in a dialog of its own. */
final class ActionList extends JDialog {
    private static final long serialVersionUID = 1L;

    ActionList(Window owner, DeskActions actions, KeyTable keys) {
        super(owner, Words.of(ActionList.class).get("actions.title"), Dialog.ModalityType.APPLICATION_MODAL);
        setName("actions");
        setContentPane(new ActionPanel(actions, keys, this::dispose));
        pack();
        setMinimumSize(getSize());
        setLocationRelativeTo(owner);
    }
}
