package org.pregap.ui.isrc;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Font;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.ButtonGroup;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.JRadioButton;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.JTextField;
import javax.swing.SwingConstants;
import javax.swing.table.DefaultTableCellRenderer;
import javax.swing.table.TableColumn;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;
import org.pregap.ui.dialog.ButtonRow;
import org.pregap.ui.dialog.Form;
import org.pregap.ui.dialog.Headers;
import org.pregap.ui.dialog.Mnemonic;
import org.pregap.ui.dialog.Remark;
import org.pregap.ui.dialog.RowTable;
import org.pregap.ui.dialog.Typed;
import org.pregap.ui.isrc.IsrcState.Row;
import org.pregap.ui.words.Words;

/** The first code, which tracks, and what comes of it. */
final class IsrcPanel extends JPanel implements IsrcView {
    private static final long serialVersionUID = 1L;
    private static final List<String> WIDEST = List.of("00", "A title of some length", "QZ6Q72600000", "QZ6Q72600000");
    private static final List<RowTable.Column<Row>> COLUMNS = List.of(
            new RowTable.Column<>("number", row -> Integer.toString(row.number())),
            new RowTable.Column<>("title", Row::title),
            new RowTable.Column<>("before", Row::before),
            new RowTable.Column<>("after", Row::after));
    private static final int ROOM = 18;
    private static final int ROWS = 8;

    private final transient Words words = Words.of(IsrcPanel.class);
    private final JTextField first = new JTextField(16);
    private final JRadioButton all = Mnemonic.set(new JRadioButton(), words.get("all"));
    private final JRadioButton selected = Mnemonic.set(new JRadioButton(), words.get("selected"));
    private final Remark error;
    private final Remark remark = new Remark("Pregap.warningColor");
    private final transient RowTable<Row> rows = new RowTable<>(words, COLUMNS);
    private final JButton ok = Mnemonic.set(new JButton(), words.get("ok"));
    private final JButton cancel = Mnemonic.set(new JButton(), words.get("cancel"));
    private transient @Nullable IsrcPresenter presenter;
    private boolean showing;

    IsrcPanel() {
        super(new MigLayout("insets dialog, wrap 1, hidemode 3", "[grow,fill]", "[][120:220,grow,fill][][]"));
        first.setName("isrc.first");
        first.putClientProperty("JTextField.placeholderText", words.get("example"));
        all.setName("isrc.all");
        selected.setName("isrc.selected");
        ok.setName("isrc.ok");
        cancel.setName("isrc.cancel");
        var group = new ButtonGroup();
        group.add(all);
        group.add(selected);
        var form = new Form(words);
        form.row("first", first);
        error = form.message("Pregap.errorColor");
        var which = new JPanel(new MigLayout("insets 0, novisualpadding"));
        which.add(all);
        which.add(selected);
        form.row("which", all, which, "wmin 0");
        add(form.panel());
        add(scroll(), "wmin pref, hmin 80lp");
        add(remark, "wmin 0");
        remark.say("");
        add(ButtonRow.of(ok, cancel), "gaptop unrel");
        Typed.whenTyped(first, text -> whenThere(there -> there.type(text)));
        all.addActionListener(event -> whenThere(there -> there.chooseOnlySelected(false)));
        selected.addActionListener(event -> whenThere(there -> there.chooseOnlySelected(true)));
    }

    private JScrollPane scroll() {
        JTable table = new JTable(rows);
        table.setName("isrc.table");
        table.getAccessibleContext().setAccessibleName(words.get("table"));
        table.getTableHeader().setReorderingAllowed(false);
        table.setDefaultRenderer(Object.class, new Cells(rows));
        Headers.align(table, column -> column > 0);
        widen(table);
        var scroll = new JScrollPane(table);
        scroll.setColumnHeaderView(table.getTableHeader());
        return scroll;
    }

    private static void widen(JTable table) {
        var metrics = table.getFontMetrics(table.getFont().deriveFont(Font.BOLD));
        for (int i = 0; i < WIDEST.size(); i++) {
            int width = metrics.stringWidth(WIDEST.get(i)) + UIScale.scale(ROOM);
            TableColumn column = table.getColumnModel().getColumn(i);
            column.setMinWidth(width);
            column.setPreferredWidth(width);
        }
        table.getColumnModel().getColumn(0).setMaxWidth(2 * metrics.stringWidth(WIDEST.get(0)));
        int width = table.getColumnModel().getTotalColumnWidth();
        table.setPreferredScrollableViewportSize(new Dimension(width, ROWS * table.getRowHeight()));
    }

    void attach(IsrcPresenter newPresenter) {
        presenter = newPresenter;
    }

    /** @param close closes the dialog */
    void whenClosed(Runnable close) {
        ok.addActionListener(event -> whenThere(there -> {
            if (there.apply()) {
                close.run();
            }
        }));
        cancel.addActionListener(event -> close.run());
    }

    JButton ok() {
        return ok;
    }

    @Override
    public void show(IsrcState state) {
        showing = true;
        Typed.show(first, state.first());
        Typed.outline(first, !state.error().isEmpty());
        (state.onlySelected() ? selected : all).setSelected(true);
        selected.setEnabled(state.canSelect());
        error.say(state.error());
        remark.say(state.remark());
        rows.show(state.rows());
        ok.setEnabled(state.canApply());
        showing = false;
        revalidate();
    }

    private void whenThere(Consumer<IsrcPresenter> deed) {
        if (presenter != null && !showing) {
            deed.accept(presenter);
        }
    }

    /** Numbers at the right, codes that are new in bold. */
    private static final class Cells extends DefaultTableCellRenderer {
        private static final long serialVersionUID = 1L;

        private final transient RowTable<Row> rows;

        Cells(RowTable<Row> rows) {
            this.rows = rows;
        }

        @Override
        public Component getTableCellRendererComponent(
                JTable table, Object value, boolean isSelected, boolean focused, int row, int column) {
            super.getTableCellRendererComponent(table, value, isSelected, focused, row, column);
            setHorizontalAlignment(column == 0 ? SwingConstants.TRAILING : SwingConstants.LEADING);
            boolean isNew = column == WIDEST.size() - 1 && rows.row(row).isChanged();
            setFont(table.getFont().deriveFont(isNew ? Font.BOLD : Font.PLAIN));
            return this;
        }
    }
}
