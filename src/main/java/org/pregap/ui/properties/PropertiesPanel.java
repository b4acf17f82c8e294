package org.pregap.ui.properties;

import java.awt.KeyboardFocusManager;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.swing.DefaultListModel;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import javax.swing.text.JTextComponent;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;
import org.pregap.model.Dither;
import org.pregap.time.SampleRate;
import org.pregap.ui.dialog.ButtonRow;
import org.pregap.ui.dialog.FileChoice;
import org.pregap.ui.dialog.Form;
import org.pregap.ui.dialog.Mnemonic;
import org.pregap.ui.dialog.Remark;
import org.pregap.ui.dialog.Scrolled;
import org.pregap.ui.dialog.Typed;
import org.pregap.ui.words.Words;
import org.pregap.workspace.Rendering;
import org.pregap.workspace.edit.cell.AlbumCell;

/** Every field of the album: texts at the left, codes, disc and master at the right. */
final class PropertiesPanel extends JPanel implements PropertiesView {
    private static final long serialVersionUID = 1L;

    private final transient Words words = Words.of(PropertiesPanel.class);
    private final Map<AlbumCell, JTextComponent> fields = new EnumMap<>(AlbumCell.class);
    private final Map<AlbumCell, JComboBox<String>> boxes = new EnumMap<>(AlbumCell.class);
    private final Map<AlbumCell, Remark> errors = new EnumMap<>(AlbumCell.class);
    private final Map<AlbumCell, Remark> helps = new EnumMap<>(AlbumCell.class);
    private final DefaultListModel<String> hidden = new DefaultListModel<>();
    private final JList<String> hiddenList = new JList<>(hidden);
    private final Remark hiddenMessage = new Remark("Pregap.errorColor");
    private final JButton hide = button("hide");
    private final JButton unhide = button("unhide");
    private final JButton ok = button("ok");
    private final JButton apply = button("apply");
    private final JButton cancel = button("cancel");
    private transient @Nullable PropertiesPresenter presenter;
    private final transient LanguageRows languages = new LanguageRows(words, this::whenThere);
    private final transient CoverRow cover;
    private final transient Form left = new Form(words);
    private final transient Form right = new Form(words);
    private boolean showing;

    PropertiesPanel() {
        super(new MigLayout("insets dialog, wrap 1", "[grow,fill]", "[grow,fill][]"));
        var path = new JTextField(22);
        cover = new CoverRow(words, bound(AlbumCell.COVER, path), text -> tell(AlbumCell.COVER, text));
        var form = new JPanel(new MigLayout("insets 0", "[grow,fill]unrel[grow,fill]", "[grow,fill]"));
        form.add(left.panel(), "wmin 372lp, top");
        form.add(right.panel(), "top");
        add(new Scrolled(form));
        add(ButtonRow.of(ok, cancel, apply), "gaptop unrel");
        hide.addActionListener(event -> FileChoice.audio(this, "").ifPresent(file -> whenThere(p -> p.hide(file))));
        unhide.addActionListener(event -> whenThere(PropertiesPresenter::unhide));
        apply.addActionListener(event -> whenThere(PropertiesPresenter::apply));
    }

    /** What the panel consists of: it is whole when all of them have run, in this order. */
    List<Runnable> pieces() {
        return List.of(
                () -> texts(left),
                () -> codes(left),
                () -> cover(left),
                () -> disc(right),
                () -> ofDisc(right),
                () -> master(right),
                () -> notes(right));
    }

    private void texts(Form form) {
        form.heading("texts");
        languages.addTo(form);
        for (AlbumCell cell : List.of(
                AlbumCell.TITLE,
                AlbumCell.PERFORMER,
                AlbumCell.SONGWRITER,
                AlbumCell.COMPOSER,
                AlbumCell.ARRANGER,
                AlbumCell.MESSAGE)) {
            field(form, cell, new JTextField(22));
            if (cell == AlbumCell.PERFORMER) {
                form.below(languages.performer());
            }
        }
    }

    private void codes(Form form) {
        form.heading("codes");
        for (AlbumCell cell : List.of(
                AlbumCell.UPC, AlbumCell.CATALOGUE_NUMBER, AlbumCell.LABEL, AlbumCell.DATE, AlbumCell.COPYRIGHT)) {
            JTextField text = new JTextField(22);
            String key = "example." + cell.id();
            if (words.has(key)) {
                text.putClientProperty("JTextField.placeholderText", words.get(key));
            }
            field(form, cell, text);
        }
    }

    private void cover(Form form) {
        cover.addTo(form);
        messages(form, AlbumCell.COVER);
    }

    /** What CD-Text says of the disc beside its texts. */
    private void ofDisc(Form form) {
        form.heading("cdText");
        for (AlbumCell cell : List.of(AlbumCell.DISC_ID, AlbumCell.GENRE, AlbumCell.CLOSED_INFO)) {
            var text = new JTextField(22);
            text.putClientProperty("JTextField.placeholderText", words.get("example." + cell.id()));
            field(form, cell, text);
        }
    }

    private void disc(Form form) {
        form.heading("disc");
        box(form, AlbumCell.RATE, SampleRate.ALBUM_RATES.stream().map(SampleRate::toString));
        field(form, AlbumCell.FIRST_PAUSE, new JTextField(8));
        hidden(form);
        field(form, AlbumCell.TAIL, new JTextField(8));
        field(form, AlbumCell.GAIN, new JTextField(8));
    }

    private void master(Form form) {
        form.heading("master");
        field(form, AlbumCell.MASTER_ID, new JTextField(22));
        box(form, AlbumCell.DIALECT, Rendering.Wanted.dialects().stream());
        box(form, AlbumCell.DITHER, Stream.of(Dither.values()).map(Dither::id));
    }

    private void notes(Form form) {
        var notes = new JTextArea(4, 22);
        notes.setLineWrap(true);
        notes.setWrapStyleWord(true);
        // Tab leaves the field, as everywhere in the dialog; Enter begins a line.
        notes.setFocusTraversalKeys(KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS, null);
        notes.setFocusTraversalKeys(KeyboardFocusManager.BACKWARD_TRAVERSAL_KEYS, null);
        form.row(
                "field." + AlbumCell.NOTES.id(),
                bound(AlbumCell.NOTES, notes),
                new JScrollPane(notes),
                "wmin 0, hmin 60lp");
        messages(form, AlbumCell.NOTES);
    }

    private void hidden(Form form) {
        hiddenList.setName("properties.hidden");
        hiddenList.setVisibleRowCount(2);
        var panel = new JPanel(new MigLayout("insets 0, wrap 2, hidemode 3, novisualpadding", "[][grow]", "[fill][]"));
        panel.add(new JScrollPane(hiddenList), "span 2, growx, wmin 0, hmin 40lp");
        panel.add(hide);
        panel.add(unhide);
        form.row("hidden", hiddenList, panel, "");
        form.below(hiddenMessage);
    }

    private void field(Form form, AlbumCell cell, JTextField field) {
        form.row("field." + cell.id(), bound(cell, field));
        messages(form, cell);
    }

    private <C extends JTextComponent> C bound(AlbumCell cell, C field) {
        field.setName("properties." + cell.id());
        fields.put(cell, field);
        Typed.whenTyped(field, text -> tell(cell, text));
        return field;
    }

    private void box(Form form, AlbumCell cell, Stream<String> values) {
        var box = new JComboBox<String>(values.toArray(String[]::new));
        box.setName("properties." + cell.id());
        box.setMaximumRowCount(12);
        boxes.put(cell, box);
        box.addActionListener(event -> tell(cell, String.valueOf(box.getSelectedItem())));
        form.row("field." + cell.id(), box);
        messages(form, cell);
    }

    private void messages(Form form, AlbumCell cell) {
        errors.put(cell, form.message("Pregap.errorColor"));
        helps.put(cell, form.message("Pregap.dimForeground"));
    }

    void attach(PropertiesPresenter newPresenter) {
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
    public void show(PropertiesState state) {
        showing = true;
        fields.forEach((cell, field) -> {
            Typed.show(field, state.text(cell));
            mark(field, state, cell);
        });
        boxes.forEach((cell, box) -> {
            box.setSelectedItem(state.text(cell));
            mark(box, state, cell);
        });
        errors.forEach((cell, error) -> error.say(state.error(cell)));
        helps.forEach((cell, help) -> help.say(state.help(cell)));
        languages.show(state.languages());
        cover.show(state.cover());
        hidden.clear();
        hidden.addAll(state.hidden().isEmpty() ? List.of(words.get("hidden.none")) : state.hidden());
        hiddenMessage.say(state.hiddenMessage());
        hide.setEnabled(state.running().isEmpty());
        unhide.setEnabled(state.canUnhide() && state.running().isEmpty());
        apply.setEnabled(state.canApply());
        ok.setEnabled(state.errors().isEmpty() && state.running().isEmpty());
        showing = false;
        revalidate();
    }

    private static void mark(JComponent field, PropertiesState state, AlbumCell cell) {
        Typed.outline(field, !state.error(cell).isEmpty());
    }

    private void tell(AlbumCell cell, String text) {
        if (!showing) {
            whenThere(there -> there.type(cell, text));
        }
    }

    private JButton button(String key) {
        JButton button = Mnemonic.set(new JButton(), words.get(key));
        button.setName("properties." + key);
        return button;
    }

    private void whenThere(Consumer<PropertiesPresenter> deed) {
        if (presenter != null) {
            deed.accept(presenter);
        }
    }
}
