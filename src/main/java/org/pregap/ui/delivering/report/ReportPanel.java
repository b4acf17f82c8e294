package org.pregap.ui.delivering.report;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.FontMetrics;
import java.util.List;
import java.util.function.ToDoubleFunction;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.SwingConstants;
import javax.swing.table.DefaultTableCellRenderer;
import javax.swing.table.TableColumn;
import net.miginfocom.swing.MigLayout;
import org.pregap.analysis.Loudness;
import org.pregap.ui.dialog.FindingList;
import org.pregap.ui.dialog.Headers;
import org.pregap.ui.dialog.Prose;
import org.pregap.ui.dialog.RowTable;
import org.pregap.ui.dialog.SeverityIcon;
import org.pregap.ui.words.Decibels;
import org.pregap.ui.words.Words;
import org.pregap.workspace.DeliveredFile;

/** What was delivered: every file with its digest, and what was done in sentences. */
public final class ReportPanel extends JPanel {
    private static final long serialVersionUID = 1L;
    private static final List<String> WIDEST =
            List.of("WAV-32F-192/00 A title.wav", "000 bytes", "−00.0", "dBTP", "0".repeat(64));
    private static final List<RowTable.Column<DeliveredFile>> COLUMNS = List.of(
            new RowTable.Column<>("name", DeliveredFile::name),
            new RowTable.Column<>("size", file -> SizeText.of(file.bytes())),
            new RowTable.Column<>("lufs", file -> decibels(file, Loudness::integratedLufs)),
            new RowTable.Column<>("peak", file -> decibels(file, Loudness::truePeakDbtp)),
            new RowTable.Column<>("sha256", DeliveredFile::sha256));
    private static final int ROOM = 18;
    private static final int WIDEST_NAME = 440;
    private static final int ROWS = 8;
    private static final float DIGEST_SIZE = 0.85f;

    private final transient Words words = Words.of(ReportPanel.class);
    private final JLabel done = new JLabel();
    private final Prose folder = new Prose("Label.foreground");
    private final transient RowTable<DeliveredFile> files = new RowTable<>(words, COLUMNS);
    private final JTable table = new WideTable(files);
    private final Prose lines = new Prose("Label.foreground");
    private final transient FindingList findings = new FindingList(words.get("findings"));
    private final JScrollPane findingScroll = new JScrollPane(findings.component());
    private final JScrollPane lineScroll = new JScrollPane(lines);

    public ReportPanel() {
        super(new MigLayout("insets 0, wrap 1, hidemode 3", "[grow,fill]"));
        done.setText(words.get("done"));
        done.putClientProperty("FlatLaf.styleClass", "h3");
        done.setIcon(SeverityIcon.good());
        folder.setFocusable(true);
        folder.getAccessibleContext().setAccessibleName(words.get("made"));
        add(done);
        add(folder, "wmin 0");
        prepareTable();
        var scroll = new JScrollPane(table);
        scroll.setColumnHeaderView(table.getTableHeader());
        add(scroll, "wmin 0, h 140lp:280lp, growy, pushy 200");
        add(findingScroll, "wmin 0, hmin 50lp, hmax 110lp");
        lines.getAccessibleContext().setAccessibleName(words.get("lines"));
        lines.setFocusable(true);
        lines.setName("deliver.report.lines");
        int side = UIScale.scale(6);
        lineScroll.setViewportBorder(BorderFactory.createEmptyBorder(side, side, side, side));
        lineScroll.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        add(lineScroll, "wmin 0, h 90lp:150lp, growy, pushy 60");
    }

    private void prepareTable() {
        table.setName("deliver.report.files");
        table.getAccessibleContext().setAccessibleName(words.get("files"));
        table.setAutoResizeMode(JTable.AUTO_RESIZE_SUBSEQUENT_COLUMNS);
        table.setDefaultRenderer(Object.class, new Figures());
        table.getTableHeader().setReorderingAllowed(false);
        Headers.align(table, column -> column == 0 || isDigest(column));
        widen(table);
    }

    private static void widen(JTable table) {
        for (int i = 0; i < WIDEST.size(); i++) {
            Font font = isDigest(i) ? digestFont(table) : table.getFont();
            int width = table.getFontMetrics(font).stringWidth(WIDEST.get(i)) + UIScale.scale(ROOM);
            TableColumn column = table.getColumnModel().getColumn(i);
            column.setMinWidth(width);
            column.setPreferredWidth(width);
        }
        int width = table.getColumnModel().getTotalColumnWidth();
        table.setPreferredScrollableViewportSize(new Dimension(width, ROWS * table.getRowHeight()));
    }

    /** A name is read; a digest can be scrolled to. */
    private void widenNames(DeliveryReport report) {
        FontMetrics metrics = table.getFontMetrics(table.getFont());
        int widest = report.files().stream()
                .mapToInt(file -> metrics.stringWidth(file.name()))
                .max()
                .orElse(0);
        TableColumn names = table.getColumnModel().getColumn(0);
        int width = Math.min(widest + UIScale.scale(ROOM), UIScale.scale(WIDEST_NAME));
        names.setMinWidth(Math.max(width, names.getMinWidth()));
        names.setPreferredWidth(names.getMinWidth());
    }

    private static boolean isDigest(int column) {
        return column == WIDEST.size() - 1;
    }

    /** Small, so that all of its 64 digits have room. */
    private static Font digestFont(JTable table) {
        int size = Math.round(table.getFont().getSize() * DIGEST_SIZE);
        return new Font(Font.MONOSPACED, Font.PLAIN, size);
    }

    public void show(DeliveryReport report) {
        folder.setText(report.folder().toString());
        files.show(report.files());
        widenNames(report);
        lines.say(String.join("\n", report.lines()));
        lines.setCaretPosition(0);
        findings.show(report.findings());
        findingScroll.setVisible(!report.findings().isEmpty());
    }

    /** Everything as text, for the clipboard. */
    public static String text(DeliveryReport report) {
        Words words = Words.of(ReportPanel.class);
        StringBuilder text = new StringBuilder();
        text.append(report.folder()).append('\n');
        report.lines().forEach(line -> text.append(line).append('\n'));
        report.findings().forEach(finding -> text.append(finding.rule().id())
                .append(": ")
                .append(finding.message())
                .append('\n'));
        report.files().forEach(file -> text.append(file.sha256())
                .append("  ")
                .append(file.name())
                .append("  ")
                .append(words.get("bytes", Long.toString(file.bytes())))
                .append('\n'));
        return text.toString();
    }

    /** Nothing where the file holds no sound. */
    private static String decibels(DeliveredFile file, ToDoubleFunction<Loudness> figure) {
        return file.loudness()
                .map(loudness -> Decibels.of(figure.applyAsDouble(loudness), 1))
                .orElse("");
    }

    /** Scrolls where its columns have no room. */
    private static final class WideTable extends JTable {
        private static final long serialVersionUID = 1L;

        WideTable(RowTable<DeliveredFile> files) {
            super(files);
        }

        @Override
        public boolean getScrollableTracksViewportWidth() {
            return getParent().getWidth() >= getMinimumSize().width;
        }
    }

    /** Figures at the right, digests in figures of one width. */
    private static final class Figures extends DefaultTableCellRenderer {
        private static final long serialVersionUID = 1L;

        @Override
        public Component getTableCellRendererComponent(
                JTable table, Object value, boolean selected, boolean focused, int row, int column) {
            super.getTableCellRendererComponent(table, value, selected, focused, row, column);
            boolean isDigest = isDigest(column);
            boolean isText = column == 0 || isDigest;
            setHorizontalAlignment(isText ? SwingConstants.LEADING : SwingConstants.TRAILING);
            if (isDigest) {
                setFont(digestFont(table));
            }
            return this;
        }
    }
}
