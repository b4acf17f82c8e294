package org.pregap.ui.delivering;

import java.awt.CardLayout;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.Timer;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;
import org.pregap.model.Mastering;
import org.pregap.ui.delivering.DeliverState.Field;
import org.pregap.ui.delivering.DeliverState.Phase;
import org.pregap.ui.delivering.choice.DeliverChoices;
import org.pregap.ui.delivering.report.ReportPanel;
import org.pregap.ui.delivering.report.SizeText;
import org.pregap.ui.dialog.FindingList;
import org.pregap.ui.dialog.JobBar;
import org.pregap.ui.dialog.Mnemonic;
import org.pregap.ui.dialog.Piece;
import org.pregap.ui.dialog.Prose;
import org.pregap.ui.dialog.Remark;
import org.pregap.ui.dialog.Scrolled;
import org.pregap.ui.words.Words;
import org.pregap.workspace.DeliveryPlan;
import org.pregap.workspace.deliver.DeliveryPreset;
import org.pregap.workspace.jobs.RunningJob;

/** The choices at the left, what will come of them at the right; afterwards the report. */
final class DeliverPanel extends JPanel implements DeliverView {
    private static final long serialVersionUID = 1L;
    private static final String CHOICES = "choices";
    private static final String REPORT = "report";
    private static final int REFRESH_MS = 300;

    private final transient Words words = Words.of(DeliverPanel.class);
    private final transient Piece<MasterForm> master =
            Piece.of(() -> new MasterForm(words, this::choose, profile -> whenThere(p -> p.chooseProfile(profile))));
    private final transient Piece<NamesForm> names = Piece.of(() -> new NamesForm(words, this::choose));
    private final transient Piece<TracksForm> tracks = Piece.of(() -> new TracksForm(words, this::choose, names.get()));
    private final transient Piece<DeliverForm> form =
            Piece.of(() -> new DeliverForm(words, this::choose, master.get(), tracks.get()));
    private final transient Piece<FileOrName> preset =
            Piece.of(() -> new FileOrName(words, "preset", chosen -> whenThere(p -> p.choosePreset(chosen))));
    private final transient Piece<DestinationForm> destination =
            Piece.of(() -> new DestinationForm(words, this::choose, parent -> whenThere(p -> p.chooseParent(parent))));
    private final transient ContentsList contents = new ContentsList(words);
    private final JLabel contentsHeading = new JLabel(words.get("contents"));
    private final Prose contentsNone = new Prose("Pregap.dimForeground", words.get("contents.none"));
    private final transient FindingList findings = new FindingList(words.get("findings.list"));
    private final Prose findingsNone = new Prose("Pregap.dimForeground", words.get("findings.none"));
    private final JScrollPane contentsScroll = new JScrollPane(contents.component());
    private final JScrollPane findingsScroll = new JScrollPane(findings.component());
    private final Remark message = new Remark("Pregap.errorColor");
    private final JobBar bar = new JobBar();
    private final transient Piece<ReportPanel> report = Piece.of(ReportPanel::new);
    private final transient Piece<DeliverButtons> buttons = Piece.of(() -> new DeliverButtons(words));
    private final CardLayout cards = new CardLayout();
    private final JPanel middle = new JPanel(cards);
    private final Timer timer = new Timer(REFRESH_MS, event -> showProgress());
    private transient @Nullable DeliverPresenter presenter;
    private transient @Nullable DeliverState state;

    DeliverPanel() {
        super(new MigLayout("insets dialog, wrap 1, hidemode 3", "[grow,fill]", "[grow,fill][]"));
        findings.component().setName("deliver.findings");
    }

    /** What the panel consists of: it is whole when all of them have run, in this order. */
    List<Runnable> pieces() {
        return List.of(
                master::make,
                names::make,
                tracks::make,
                form::make,
                preset::make,
                destination::make,
                report::make,
                buttons::make,
                this::layOut);
    }

    private void layOut() {
        middle.add(new Scrolled(before()), CHOICES);
        middle.add(report.get(), REPORT);
        add(middle);
        add(buttons.get(), "gaptop unrel");
    }

    private JPanel before() {
        var right = new JPanel(
                new MigLayout("insets 0, wrap 1, hidemode 3", "[grow,fill]", "[][120:200,grow,fill][][80:110,fill]"));
        contentsHeading.putClientProperty("FlatLaf.styleClass", "h4");
        right.add(contentsHeading);
        right.add(contentsScroll);
        right.add(contentsNone, "wmin 0");
        right.add(heading("findings"));
        right.add(findingsScroll);
        right.add(findingsNone, "wmin 0");
        var panel = new JPanel(
                new MigLayout("insets 0, wrap 2, hidemode 3", "[fill]unrel[320:420,grow,fill]", "[][grow,fill][][][]"));
        panel.add(presets(), "span 2, gapbottom rel");
        panel.add(form.get().panel(), "top");
        panel.add(right, "wmin 0");
        panel.add(destination.get().panel(), "span 2, gaptop unrel");
        panel.add(message, "span 2, wmin 0");
        panel.add(bar, "span 2");
        return panel;
    }

    private JPanel presets() {
        var row = new JPanel(new MigLayout("insets 0, wrap 2, hidemode 3, novisualpadding", "[54lp:pref][grow,fill]"));
        row.add(Mnemonic.label(words.get("preset"), preset.get().box()));
        row.add(preset.get().panel(), "wmin 0");
        row.add(preset.get().error(), "skip 1, wmin 0");
        row.add(preset.get().notes(), "skip 1, wmin 0");
        return row;
    }

    private void showPreset(DeliverState shown) {
        String notes = shown.presets().preset().map(DeliveryPreset::notes).orElse("");
        preset.get().show(shown.presets().names(), shown.choices().preset().asked(), shown.isOpen());
        preset.get()
                .say(shown.presets().fault(), shown.choices().isPresetChanged() ? words.get("preset.changed") : notes);
    }

    private JLabel heading(String key) {
        JLabel label = new JLabel(words.get(key));
        label.putClientProperty("FlatLaf.styleClass", "h4");
        return label;
    }

    void attach(DeliverPresenter newPresenter) {
        presenter = newPresenter;
        buttons.get().attach(newPresenter);
    }

    DeliverForm choices() {
        return form.get();
    }

    DeliverButtons buttons() {
        return buttons.get();
    }

    /** What the album says of masters. */
    void showAlbum(Mastering mastering) {
        form.get().showAlbum(mastering.ddpDialect(), mastering.dither());
    }

    @Override
    public void show(DeliverState shown) {
        state = shown;
        showPreset(shown);
        form.get().show(shown);
        destination.get().show(shown);
        showProgress();
        boolean hasFindings = !shown.findings().isEmpty();
        findings.show(shown.findings());
        findingsScroll.setVisible(hasFindings);
        findingsNone.setVisible(!hasFindings && shown.phase() == Phase.READY);
        String sources = shown.errors().getOrDefault(Field.SOURCES, "");
        message.say(shown.message().isEmpty() ? sources : shown.message());
        bar.show(shown.running());
        if (shown.running().isPresent()) {
            timer.start();
        } else {
            timer.stop();
        }
        shown.report().ifPresent(report.get()::show);
        cards.show(middle, shown.phase() == Phase.DONE ? REPORT : CHOICES);
        buttons.get().show(shown);
        revalidate();
    }

    private void showProgress() {
        DeliverState shown = state;
        if (shown == null) {
            return;
        }
        List<DeliveryPlan.Folder> folders =
                shown.plan().map(DeliveryPlan::folders).orElse(List.of());
        contents.show(folders, shown.running().map(RunningJob::parts).orElse(List.of()));
        contentsHeading.setText(
                folders.isEmpty()
                        ? words.get("contents")
                        : words.get(
                                "contents.total",
                                SizeText.of(
                                        shown.plan().map(DeliveryPlan::bytes).orElse(0L))));
        contentsScroll.setVisible(!folders.isEmpty());
        contentsNone.setVisible(folders.isEmpty() && shown.phase() == Phase.REFUSED);
    }

    private void choose(UnaryOperator<DeliverChoices> change) {
        whenThere(p -> p.choose(change));
    }

    private void whenThere(Consumer<DeliverPresenter> deed) {
        if (presenter != null) {
            deed.accept(presenter);
        }
    }
}
