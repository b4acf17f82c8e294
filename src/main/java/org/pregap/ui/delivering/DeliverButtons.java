package org.pregap.ui.delivering;

import java.awt.Desktop;
import java.awt.Toolkit;
import java.awt.datatransfer.StringSelection;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;
import org.pregap.check.Severity;
import org.pregap.ui.delivering.DeliverState.Phase;
import org.pregap.ui.delivering.report.DeliveryReport;
import org.pregap.ui.delivering.report.ReportPanel;
import org.pregap.ui.dialog.ButtonRow;
import org.pregap.ui.dialog.Mnemonic;
import org.pregap.ui.dialog.SeverityIcon;
import org.pregap.ui.words.Words;

/** The buttons of each phase, and the question about warnings. */
final class DeliverButtons extends JPanel {
    private static final long serialVersionUID = 1L;

    private final transient Words words;
    private final JLabel question = new JLabel();
    private final JButton goOn = new JButton();
    private final JButton back = new JButton();
    private final JButton deliver = new JButton();
    private final JButton page = new JButton();
    private final JButton open = new JButton();
    private final JButton copy = new JButton();
    private final JButton again = new JButton();
    private final JButton close = new JButton();
    private transient @Nullable DeliverPresenter presenter;
    private transient Optional<DeliveryReport> report = Optional.empty();
    private transient Consumer<Path> openFile = shown -> {};

    DeliverButtons(Words words) {
        super(new MigLayout("insets 0, hidemode 3", "[grow,fill][]"));
        this.words = words;
        set(goOn, "ask.yes", "deliver.goOn");
        set(back, "ask.no", "deliver.back");
        set(deliver, "deliver", "deliver.deliver");
        Words ofReport = Words.of(ReportPanel.class);
        Mnemonic.set(page, ofReport.get("page")).setName("deliver.page");
        Mnemonic.set(open, ofReport.get("folder")).setName("deliver.open");
        Mnemonic.set(copy, ofReport.get("copy")).setName("deliver.copy");
        Mnemonic.set(again, ofReport.get("again")).setName("deliver.again");
        set(close, "close", "deliver.close");
        deliver.addActionListener(event -> whenThere(DeliverPresenter::deliver));
        goOn.addActionListener(event -> whenThere(p -> p.answer(true)));
        back.addActionListener(event -> whenThere(p -> p.answer(false)));
        again.addActionListener(event -> whenThere(DeliverPresenter::open));
        copy.addActionListener(event -> report.ifPresent(this::copy));
        open.addActionListener(event -> report.ifPresent(shown -> openFile.accept(shown.folder())));
        page.addActionListener(
                event -> report.flatMap(DeliveryReport::page).ifPresent(shown -> openFile.accept(shown)));
        add(question);
        add(ButtonRow.of(goOn, back, deliver, page, open, copy, again, close));
    }

    private void set(JButton button, String key, String name) {
        Mnemonic.set(button, words.get(key)).setName(name);
    }

    void attach(DeliverPresenter newPresenter) {
        presenter = newPresenter;
    }

    /** @param deed shows a folder or a page in the system's own way */
    void whenOpened(Consumer<Path> deed) {
        openFile = deed;
    }

    JButton close() {
        return close;
    }

    JButton deliver() {
        return deliver;
    }

    void show(DeliverState state) {
        report = state.report();
        Phase phase = state.phase();
        boolean asking = phase == Phase.ASKING;
        boolean done = phase == Phase.DONE;
        question.setText(asking ? question(state) : "");
        question.setIcon(asking ? SeverityIcon.of(Severity.WARNING) : null);
        goOn.setVisible(asking);
        back.setVisible(asking);
        deliver.setVisible(!asking && !done);
        deliver.setEnabled(phase == Phase.READY);
        page.setVisible(done && report.flatMap(DeliveryReport::page).isPresent());
        page.setEnabled(Desktop.isDesktopSupported());
        open.setVisible(done);
        open.setEnabled(Desktop.isDesktopSupported());
        copy.setVisible(done);
        again.setVisible(done);
        if (asking && goOn.isShowing()) {
            back.requestFocusInWindow();
        }
    }

    private String question(DeliverState state) {
        long count = state.findings().stream()
                .filter(finding -> finding.severity() == Severity.WARNING)
                .count();
        return count == 1 ? words.get("ask.one") : words.get("ask.many", Long.toString(count));
    }

    private void copy(DeliveryReport shown) {
        Toolkit.getDefaultToolkit()
                .getSystemClipboard()
                .setContents(new StringSelection(ReportPanel.text(shown)), null);
    }

    private void whenThere(Consumer<DeliverPresenter> deed) {
        if (presenter != null) {
            deed.accept(presenter);
        }
    }
}
