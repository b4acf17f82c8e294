package org.pregap.ui.shell;

import com.formdev.flatlaf.FlatClientProperties;
import java.awt.event.ActionEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.EnumMap;
import java.util.Map;
import javax.swing.AbstractAction;
import javax.swing.DefaultListModel;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import net.miginfocom.swing.MigLayout;
import org.pregap.ui.action.DeskAction;
import org.pregap.ui.action.DeskActions;
import org.pregap.ui.action.KeyTable;
import org.pregap.ui.words.Words;

/** Every action with its keys, found by a few letters; Enter does it. */
final class ActionPanel extends JPanel {
    private static final long serialVersionUID = 1L;
    private static final int ROWS = 14;

    private final transient DeskActions actions;
    private final transient ActionSearch search;
    private final transient Runnable close;
    private final JTextField typed = new JTextField();
    private final DefaultListModel<DeskAction> found = new DefaultListModel<>();
    private final JList<DeskAction> list = new JList<>(found);

    /** @param close puts away what the panel is in */
    ActionPanel(DeskActions actions, KeyTable keys, Runnable close) {
        super(new MigLayout("insets 12, wrap 1", "[grow,fill,560::]", "[]8[220lp:n,grow,fill]"));
        this.actions = actions;
        this.search = new ActionSearch(described(actions));
        this.close = close;
        layOut(keys);
        bindKeys();
        typed.getDocument().addDocumentListener(new DocumentListener() {
            @Override
            public void insertUpdate(DocumentEvent change) {
                fill();
            }

            @Override
            public void removeUpdate(DocumentEvent change) {
                fill();
            }

            @Override
            public void changedUpdate(DocumentEvent change) {}
        });
        fill();
    }

    private static Map<DeskAction, ActionSearch.Described> described(DeskActions actions) {
        Map<DeskAction, ActionSearch.Described> texts = new EnumMap<>(DeskAction.class);
        for (DeskAction action : DeskAction.values()) {
            texts.put(action, new ActionSearch.Described(actions.name(action), actions.help(action)));
        }
        return texts;
    }

    private void layOut(KeyTable keys) {
        Words words = Words.of(ActionPanel.class);
        typed.setName("actions.search");
        typed.getAccessibleContext().setAccessibleName(words.get("actions.search"));
        typed.putClientProperty(FlatClientProperties.PLACEHOLDER_TEXT, words.get("actions.search"));
        typed.putClientProperty(FlatClientProperties.TEXT_FIELD_SHOW_CLEAR_BUTTON, true);
        list.setName("actions.list");
        list.getAccessibleContext().setAccessibleName(words.get("actions.title"));
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.setVisibleRowCount(ROWS);
        list.setFocusable(false);
        list.setCellRenderer(new ActionRow(actions, keys));
        list.setPrototypeCellValue(DeskAction.GAP_LONGER_10);
        list.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent clicked) {
                runChosen();
            }
        });
        add(typed);
        add(new JScrollPane(list));
    }

    private void bindKeys() {
        onKey("DOWN", () -> move(1));
        onKey("UP", () -> move(-1));
        onKey("PAGE_DOWN", () -> move(ROWS));
        onKey("PAGE_UP", () -> move(-ROWS));
        onKey("ENTER", this::runChosen);
        onKey("ESCAPE", close);
    }

    private void onKey(String key, Runnable deed) {
        getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke(key), key);
        typed.getInputMap().put(KeyStroke.getKeyStroke(key), key);
        var action = new AbstractAction() {
            private static final long serialVersionUID = 1L;

            @Override
            public void actionPerformed(ActionEvent pressed) {
                deed.run();
            }
        };
        getActionMap().put(key, action);
        typed.getActionMap().put(key, action);
    }

    private void move(int rows) {
        if (!found.isEmpty()) {
            int row = Math.max(0, Math.min(found.size() - 1, list.getSelectedIndex() + rows));
            list.setSelectedIndex(row);
            list.ensureIndexIsVisible(row);
        }
    }

    private void fill() {
        found.clear();
        found.addAll(search.find(typed.getText()));
        if (!found.isEmpty()) {
            list.setSelectedIndex(0);
            list.ensureIndexIsVisible(0);
        }
    }

    /** Closes first, so that what the action opens belongs to the window. */
    private void runChosen() {
        DeskAction chosen = list.getSelectedValue();
        if (chosen != null && actions.swing(chosen).isEnabled()) {
            close.run();
            actions.run(chosen);
        }
    }
}
