package org.pregap.ui.shell;

import com.formdev.flatlaf.FlatClientProperties;
import java.awt.Component;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.ListCellRenderer;
import javax.swing.UIManager;
import net.miginfocom.swing.MigLayout;
import org.pregap.ui.action.DeskAction;
import org.pregap.ui.action.DeskActions;
import org.pregap.ui.action.KeyTable;

/** A row of the list of actions: its name, what it does, and its keys at the right. */
final class ActionRow extends JPanel implements ListCellRenderer<DeskAction> {
    private static final long serialVersionUID = 1L;

    private final transient DeskActions actions;
    private final transient KeyTable keys;
    private final JLabel name = new JLabel();
    private final JLabel help = new JLabel();
    private final JLabel key = new JLabel();

    ActionRow(DeskActions actions, KeyTable keys) {
        super(new MigLayout("insets 4 8 4 8, gapy 0", "[grow,fill][]", "[][]"));
        this.actions = actions;
        this.keys = keys;
        help.putClientProperty(FlatClientProperties.STYLE, "font: -1");
        add(name, "w 10, growx");
        add(key, "wrap");
        add(help, "w 10, growx, span");
    }

    @Override
    public Component getListCellRendererComponent(
            JList<? extends DeskAction> list, DeskAction action, int index, boolean isSelected, boolean hasFocus) {
        boolean isEnabled = actions.swing(action).isEnabled();
        name.setText(actions.name(action));
        help.setText(actions.help(action));
        key.setText(keys.shown(action));
        setBackground(isSelected ? UIManager.getColor("List.selectionBackground") : list.getBackground());
        var text = isSelected ? UIManager.getColor("List.selectionForeground") : list.getForeground();
        var dim = isSelected ? text : UIManager.getColor("Pregap.dimForeground");
        name.setForeground(isEnabled ? text : dim);
        help.setForeground(dim);
        key.setForeground(dim);
        getAccessibleContext().setAccessibleName(name.getText() + ", " + key.getText());
        return this;
    }
}
