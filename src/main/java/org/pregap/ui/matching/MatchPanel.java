package org.pregap.ui.matching;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;
import org.pregap.ui.dialog.ButtonRow;
import org.pregap.ui.dialog.JobBar;
import org.pregap.ui.dialog.Mnemonic;
import org.pregap.ui.dialog.Piece;
import org.pregap.ui.dialog.Remark;
import org.pregap.ui.dialog.Scrolled;
import org.pregap.ui.matching.MatchState.Field;
import org.pregap.ui.matching.MatchState.Status;
import org.pregap.ui.words.Words;

/** The choices, the table of gains, and what came of the preview. */
final class MatchPanel extends JPanel implements MatchView {
    private static final long serialVersionUID = 1L;

    private final transient Words words = Words.of(MatchPanel.class);
    private final transient Piece<MatchForm> form = Piece.of(() -> new MatchForm(words, change -> choose(change)));
    private final transient MatchTable rows = new MatchTable(
            words,
            (number, matched) -> choose(choices -> choices.withTrack(number, matched)),
            (number, offset) -> choose(choices -> choices.withOffset(number, offset)));
    private final JPanel sheet =
            new JPanel(new MigLayout("insets 0, wrap 1, hidemode 3", "[grow,fill]", "[][120:260,grow,fill][][][][]"));
    private final Remark tracksError = new Remark("Pregap.errorColor");
    private final Remark headline = new Remark("Label.foreground");
    private final Remark failure = new Remark("Pregap.errorColor");
    private final Remark remarks = new Remark("Pregap.dimForeground");
    private final JobBar bar = new JobBar();
    private final JButton preview = Mnemonic.set(new JButton(), words.get("preview"));
    private final JButton apply = Mnemonic.set(new JButton(), words.get("apply"));
    private final JButton close = Mnemonic.set(new JButton(), words.get("close"));
    private transient @Nullable MatchPresenter presenter;

    MatchPanel() {
        super(new MigLayout("insets dialog, wrap 1, hidemode 3", "[grow,fill]", "[grow,fill][][]"));
        add(new Scrolled(sheet));
        preview.setName("matching.preview");
        apply.setName("matching.apply");
        close.setName("matching.close");
        preview.addActionListener(event -> whenThere(MatchPresenter::preview));
        apply.addActionListener(event -> whenThere(MatchPresenter::apply));
    }

    /** What the panel consists of: it is whole when all of them have run, in this order. */
    List<Runnable> pieces() {
        return List.of(() -> sheet.add(form.get().panel(), "gapbottom unrel"), this::addTable, this::addRest);
    }

    private void addTable() {
        JTable table = MatchColumns.table(rows, words);
        var scroll = new JScrollPane(table);
        scroll.setColumnHeaderView(table.getTableHeader());
        sheet.add(scroll, "wmin pref");
    }

    private void addRest() {
        sheet.add(tracksError, "wmin 0");
        sheet.add(headline, "wmin 0");
        sheet.add(failure, "wmin 0");
        sheet.add(remarks, "wmin 0");
        add(bar);
        add(ButtonRow.of(preview, apply, close), "gaptop unrel");
    }

    void attach(MatchPresenter newPresenter) {
        presenter = newPresenter;
    }

    JButton previewButton() {
        return preview;
    }

    JButton closeButton() {
        return close;
    }

    @Override
    public void show(MatchState state) {
        form.get().show(state);
        rows.show(state.rows());
        tracksError.say(state.errors().getOrDefault(Field.TRACKS, ""));
        boolean failed = state.status() == Status.FAILED;
        headline.say(failed ? "" : state.headline());
        failure.say(failed ? state.headline() : "");
        remarks.say(String.join("\n", state.remarks()));
        bar.show(state.running());
        preview.setEnabled(state.canPreview());
        apply.setEnabled(state.canApply());
        revalidate();
    }

    private void choose(UnaryOperator<MatchChoices> change) {
        whenThere(there -> there.choose(change));
    }

    private void whenThere(Consumer<MatchPresenter> deed) {
        if (presenter != null) {
            deed.accept(presenter);
        }
    }
}
