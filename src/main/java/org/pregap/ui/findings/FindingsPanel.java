package org.pregap.ui.findings;

import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.DefaultListModel;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import net.miginfocom.swing.MigLayout;
import org.pregap.check.Finding;
import org.pregap.ui.dialog.ButtonRow;
import org.pregap.ui.dialog.Mnemonic;
import org.pregap.ui.dialog.Prose;
import org.pregap.ui.words.Words;

/** The list, and below it why and how to mend what is selected. */
final class FindingsPanel extends JPanel implements FindingsView {
    private static final long serialVersionUID = 1L;

    private final transient Words words = Words.of(FindingsPanel.class);
    private final JLabel summary = new JLabel();
    private final DefaultListModel<Line> lines = new DefaultListModel<>();
    private final JList<Line> list = new JList<>(lines);
    private final Prose why = new Prose("Label.foreground");
    private final Prose fix = new Prose("Label.foreground");
    private final Prose rule = new Prose("Label.foreground");
    private final JButton go = Mnemonic.set(new JButton(), words.get("go"));
    private final JButton close = Mnemonic.set(new JButton(), words.get("close"));
    private final JPanel details = details();
    private transient Consumer<Finding> goTo = finding -> {};

    FindingsPanel() {
        super(new MigLayout("insets dialog, wrap 1", "[460:620,grow,fill]", "[][180:300,grow,fill][][]"));
        summary.setName("findings.summary");
        list.setName("findings.list");
        list.getAccessibleContext().setAccessibleName(words.get("list"));
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.setCellRenderer(new LineRenderer(words));
        list.addListSelectionListener(event -> explain());
        list.registerKeyboardAction(event -> goToSelected(), KeyStroke.getKeyStroke("ENTER"), JComponent.WHEN_FOCUSED);
        list.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                if (event.getClickCount() == 2) {
                    goToSelected();
                }
            }
        });
        go.setName("findings.go");
        go.addActionListener(event -> goToSelected());
        close.setName("findings.close");
        summary.putClientProperty("FlatLaf.styleClass", "h4");
        add(summary);
        var scroll = new JScrollPane(list);
        scroll.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_AS_NEEDED);
        add(scroll);
        add(details);
        add(ButtonRow.of(go, close));
        explain();
    }

    private JPanel details() {
        var panel =
                new JPanel(new MigLayout("insets 0, hidemode 0, wrap 2", "[][grow,fill]", "[22lp:n][40lp:n][40lp:n]"));
        panel.setBorder(BorderFactory.createEmptyBorder());
        panel.add(caption("rule"), "top");
        panel.add(rule, "top");
        panel.add(caption("why"), "top");
        panel.add(why, "top, wmin 0");
        panel.add(caption("fix"), "top");
        panel.add(fix, "top, wmin 0");
        return panel;
    }

    private Prose caption(String key) {
        var caption = new Prose("Pregap.dimForeground", words.get(key));
        caption.setColumns(0);
        caption.setLineWrap(false);
        return caption;
    }

    void whenChosen(Consumer<Finding> deed) {
        goTo = deed;
    }

    JButton close() {
        return close;
    }

    @Override
    public void show(String newSummary, List<Line> newLines) {
        Optional<Finding> before = selected();
        summary.setText(newSummary);
        lines.clear();
        lines.addAll(newLines);
        int found = -1;
        for (int i = newLines.size() - 1; i >= 0; i--) {
            boolean isFinding = newLines.get(i) instanceof Line.Item;
            boolean isSame = newLines.get(i) instanceof Line.Item item
                    && before.filter(item.finding()::equals).isPresent();
            if (isSame || (isFinding && before.isEmpty())) {
                found = i;
            }
        }
        list.setSelectedIndex(found);
        explain();
    }

    private Optional<Finding> selected() {
        return list.getSelectedValue() instanceof Line.Item item ? Optional.of(item.finding()) : Optional.empty();
    }

    private void goToSelected() {
        selected().ifPresent(goTo);
    }

    private void explain() {
        Optional<Finding> finding = selected();
        rule.setText(finding.map(f -> f.rule().id()).orElse(""));
        why.setText(finding.map(f -> f.rule().why()).orElse(""));
        fix.setText(finding.map(f -> f.rule().fix()).orElse(""));
        details.setVisible(finding.isPresent());
        go.setEnabled(finding.isPresent());
    }
}
