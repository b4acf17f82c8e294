package org.pregap.ui.info;

import java.util.List;
import java.util.OptionalDouble;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JMenuItem;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import javax.swing.JProgressBar;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.Timer;
import javax.swing.UIManager;
import net.miginfocom.swing.MigLayout;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.pregap.ui.desk.Desk;
import org.pregap.ui.theme.ThemeIcon;
import org.pregap.ui.words.TipText;
import org.pregap.ui.words.Words;
import org.pregap.workspace.jobs.RunningJob;
import org.pregap.workspace.session.Notice;

/** The line at the foot of the window. */
public final class InfoLine extends JPanel implements InfoView {
    private static final long serialVersionUID = 1L;
    private static final int TICK_MS = 250;
    private static final int PROGRESS_STEPS = 1000;
    private static final int NANOS_PER_MS = 1_000_000;
    private static final int DETAILS_ROWS = 12;
    private static final int DETAILS_COLUMNS = 60;

    private final transient Words words = Words.of(InfoLine.class);
    private final JLabel hint = label("info.hint");
    private final JLabel selection = label("info.selection");
    private final JButton notice = flat("info.notice");
    private final JButton close = flat("info.notice.close");
    private final JButton work = flat("info.work");
    private final JProgressBar progress = new JProgressBar(0, PROGRESS_STEPS);
    private final JButton cancel = flat("info.cancel");
    private final JLabel saved = label("info.saved");
    private final transient InfoPresenter presenter;
    private final Timer clock;

    public InfoLine(Desk desk) {
        super(new MigLayout(
                "insets 2 10 2 10, gap 10, hidemode 3, novisualpadding", "[grow,0:0][][][][]", "[24!,center]"));
        setName("info");
        presenter = new InfoPresenter(desk, this, () -> System.nanoTime() / NANOS_PER_MS);
        clock = new Timer(TICK_MS, tick -> presenter.tick());
        layOut();
        notice.addActionListener(pressed -> presenter.latest().ifPresent(this::showDetails));
        close.addActionListener(pressed -> presenter.hideNotice());
        work.addActionListener(pressed -> showJobs());
        cancel.addActionListener(
                pressed -> presenter.work().stream().findFirst().ifPresent(RunningJob::cancel));
        hideNotice();
        presenter.tick();
    }

    private void layOut() {
        close.setIcon(ThemeIcon.of(MaterialDesignC.CLOSE).withSize(14));
        close.setToolTipText(words.get("close"));
        close.getAccessibleContext().setAccessibleName(words.get("close"));
        cancel.setIcon(ThemeIcon.of(MaterialDesignC.CLOSE_CIRCLE_OUTLINE).withSize(16));
        cancel.setToolTipText(words.get("cancel"));
        cancel.getAccessibleContext().setAccessibleName(words.get("cancel"));
        work.setToolTipText(words.get("work.help"));
        progress.setName("info.progress");
        progress.getAccessibleContext().setAccessibleName(words.get("progress"));
        add(hint, "wmin 0, growx, split 3");
        add(notice, "wmin 0, growx");
        add(close);
        add(selection, "gapleft 16");
        add(work, "split 3, gapright 0");
        add(progress, "w 90!, gapright 0");
        add(cancel);
        add(saved, "gapleft 16");
    }

    @Override
    public void addNotify() {
        super.addNotify();
        clock.start();
    }

    @Override
    public void removeNotify() {
        clock.stop();
        super.removeNotify();
    }

    @Override
    public void updateUI() {
        super.updateUI();
        setBackground(UIManager.getColor("InfoLine.background"));
    }

    @Override
    public void showHint(String text) {
        setText(hint, text);
    }

    @Override
    public void showSelection(String text) {
        setText(selection, text);
    }

    @Override
    public void showWork(String text, OptionalDouble fraction) {
        if (!text.equals(work.getText())) {
            work.setText(text);
        }
        work.setVisible(!text.isEmpty());
        progress.setVisible(fraction.isPresent());
        cancel.setVisible(fraction.isPresent());
        progress.setValue((int) (fraction.orElse(0) * PROGRESS_STEPS));
    }

    @Override
    public void showNotice(Notice told) {
        String more = told.details().isEmpty()
                ? ""
                : words.get("details", told.details().size());
        notice.setText(told.text() + more);
        notice.setToolTipText(TipText.html(told.text()));
        notice.putClientProperty("FlatLaf.style", "foreground: $" + colorKey(told.kind()));
        notice.setVisible(true);
        close.setVisible(true);
        hint.setVisible(false);
    }

    @Override
    public void hideNotice() {
        notice.setVisible(false);
        close.setVisible(false);
        hint.setVisible(true);
    }

    @Override
    public void showSaved(String text) {
        setText(saved, text);
    }

    private static String colorKey(Notice.Kind kind) {
        return switch (kind) {
            case DONE -> "InfoLine.doneForeground";
            case REMARK -> "Label.foreground";
            case FAILURE -> "InfoLine.failureForeground";
        };
    }

    private void showDetails(Notice told) {
        var text = new JTextArea(String.join("\n", told.details().isEmpty() ? List.of(told.text()) : told.details()));
        text.setName("info.details");
        text.setEditable(false);
        text.setLineWrap(true);
        text.setWrapStyleWord(true);
        text.setColumns(DETAILS_COLUMNS);
        text.setRows(Math.min(DETAILS_ROWS, told.details().size() + 2));
        text.setCaretPosition(0);
        var popup = new JPopupMenu();
        popup.add(new JScrollPane(text));
        popup.show(this, notice.getX(), -popup.getPreferredSize().height);
        text.requestFocusInWindow();
    }

    private void showJobs() {
        var popup = new JPopupMenu();
        for (RunningJob job : presenter.work()) {
            var item = new JMenuItem(words.get("cancelJob", presenter.described(job)));
            item.addActionListener(chosen -> job.cancel());
            popup.add(item);
        }
        popup.show(this, work.getX(), -popup.getPreferredSize().height);
    }

    private static void setText(JLabel label, String text) {
        if (!text.equals(label.getText())) {
            label.setText(text);
            label.setToolTipText(text.isEmpty() ? null : TipText.html(text));
        }
    }

    private static JLabel label(String name) {
        var label = new JLabel();
        label.setName(name);
        return label;
    }

    private static JButton flat(String name) {
        var button = new JButton();
        button.setName(name);
        button.putClientProperty("JButton.buttonType", "toolBarButton");
        button.setHorizontalAlignment(JButton.LEADING);
        return button;
    }
}
