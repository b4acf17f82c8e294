package org.pregap.ui.history;

import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.function.IntConsumer;
import javax.swing.DefaultListModel;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import net.miginfocom.swing.MigLayout;
import org.pregap.ui.dialog.ButtonRow;
import org.pregap.ui.dialog.Mnemonic;
import org.pregap.ui.dialog.Prose;
import org.pregap.ui.words.Words;

/** A list; a click or Enter goes to a step. */
final class HistoryPanel extends JPanel implements HistoryView {
    private static final long serialVersionUID = 1L;

    private final DefaultListModel<Step> steps = new DefaultListModel<>();
    private final JList<Step> list = new JList<>(steps);
    private final JButton close = new JButton();
    private transient IntConsumer goTo = step -> {};

    HistoryPanel() {
        super(new MigLayout("insets dialog, wrap 1", "[320:520,grow,fill]", "[][200:420,grow,fill][]"));
        Words words = Words.of(HistoryPanel.class);
        list.setName("history.list");
        list.getAccessibleContext().setAccessibleName(words.get("list"));
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.setCellRenderer(new StepRenderer(words));
        list.registerKeyboardAction(
                event -> goTo.accept(list.getSelectedIndex()),
                KeyStroke.getKeyStroke("ENTER"),
                JComponent.WHEN_FOCUSED);
        list.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                int step = list.locationToIndex(event.getPoint());
                if (step >= 0 && list.getCellBounds(step, step).contains(event.getPoint())) {
                    goTo.accept(step);
                }
            }
        });
        Mnemonic.set(close, words.get("close")).setName("history.close");
        add(new Prose("Pregap.dimForeground", words.get("help")));
        add(new JScrollPane(list));
        add(ButtonRow.of(close));
    }

    void whenChosen(IntConsumer deed) {
        goTo = deed;
    }

    JButton close() {
        return close;
    }

    @Override
    public void show(List<Step> shown) {
        int selected = list.getSelectedIndex();
        steps.clear();
        steps.addAll(shown);
        int present = 0;
        while (shown.get(present).time() != Time.PRESENT) {
            present++;
        }
        list.setSelectedIndex(selected >= 0 && list.isFocusOwner() && selected < shown.size() ? selected : present);
        list.ensureIndexIsVisible(present);
    }
}
