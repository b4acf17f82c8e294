package org.pregap.ui.delivering;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.pregap.layout.Pauses;
import org.pregap.model.Dither;
import org.pregap.time.SampleRate;
import org.pregap.ui.delivering.DeliverChoices.Kind;
import org.pregap.ui.delivering.DeliverState.Field;
import org.pregap.ui.dialog.Mnemonic;
import org.pregap.ui.dialog.Named;
import org.pregap.ui.dialog.Prose;
import org.pregap.ui.words.Words;

/** What is to be written, as fields: the CD master, then the files of tracks. */
final class DeliverForm {
    private final Words words;
    private final Consumer<UnaryOperator<DeliverChoices>> chosen;
    private final JPanel panel =
            new JPanel(new MigLayout("insets 0, wrap 2, hidemode 3, novisualpadding", "[][grow,fill]"));
    private final MasterForm master;
    private final Map<Kind, JCheckBox> kinds = new EnumMap<>(Kind.class);
    private final Map<Kind, JComboBox<Optional<SampleRate>>> rates = new EnumMap<>(Kind.class);
    private final Prose formatsError = new Prose("Pregap.errorColor");
    private final JComboBox<Pauses> pauses = new JComboBox<>(Pauses.values());
    private final JCheckBox exact = new JCheckBox();
    private final NamesForm names;
    private final JComboBox<Optional<Dither>> dither = new JComboBox<>();
    private final Prose advice = new Prose("Pregap.dimForeground");
    private Dither albumDither = Dither.TPDF;
    private boolean showing;

    /**
     * @param chosen told of every change
     * @param profileChosen told of a profile
     */
    DeliverForm(Words words, Consumer<UnaryOperator<DeliverChoices>> chosen, Consumer<Optional<String>> profileChosen) {
        this.words = words;
        this.chosen = chosen;
        this.master = new MasterForm(words, chosen, profileChosen);
        this.names = new NamesForm(words, chosen);
        fill();
        layOut();
        listen();
    }

    JPanel panel() {
        return panel;
    }

    /** What the choices "as the album says" stand for. */
    void showAlbum(String newDialect, Dither newDither) {
        master.showAlbum(newDialect);
        albumDither = newDither;
        panel.repaint();
    }

    void show(DeliverState state) {
        showing = true;
        DeliverChoices choices = state.choices();
        boolean open = state.isOpen();
        master.show(state);
        kinds.forEach((kind, box) -> box.setSelected(choices.formats().containsKey(kind)));
        rates.forEach((kind, box) -> {
            box.setSelectedItem(choices.formats().getOrDefault(kind, Optional.empty()));
            box.setEnabled(open && choices.formats().containsKey(kind));
        });
        pauses.setSelectedItem(choices.pauses());
        exact.setSelected(choices.exactCut());
        names.show(state);
        dither.setSelectedItem(choices.dither());
        formatsError.say(state.errors().getOrDefault(Field.FORMATS, ""));
        advice.say(choices.dither().orElse(albumDither).advice());
        enable(open, choices);
        showing = false;
    }

    private void enable(boolean open, DeliverChoices choices) {
        boolean files = !choices.formats().isEmpty();
        Stream.concat(Stream.of(dither), kinds.values().stream()).forEach(field -> field.setEnabled(open));
        Stream.of(pauses, exact).forEach(field -> field.setEnabled(open && files));
    }

    private void fill() {
        for (Kind kind : Kind.values()) {
            kinds.put(kind, named(Mnemonic.set(new JCheckBox(), words.get("kind." + kind)), "deliver." + kind.id()));
            var rate = new JComboBox<Optional<SampleRate>>();
            rate.addItem(Optional.empty());
            SampleRate.ALBUM_RATES.forEach(hz -> rate.addItem(Optional.of(hz)));
            rate.setRenderer(Named.renderer((Optional<SampleRate> hz) ->
                    hz.map(SampleRate::toString).orElseGet(() -> words.get("rate.album"))));
            rate.getAccessibleContext().setAccessibleName(words.get("rate." + kind));
            rates.put(kind, named(rate, "deliver." + kind.id() + ".rate"));
        }
        pauses.setRenderer(Named.renderer((Pauses where) -> words.get("pauses." + where)));
        dither.addItem(Optional.empty());
        List.of(Dither.values()).forEach(kind -> dither.addItem(Optional.of(kind)));
        dither.setRenderer(Named.renderer((Optional<Dither> kind) ->
                kind.map(Dither::id).orElseGet(() -> words.get("dither.album", albumDither.id()))));
        dither.setMaximumRowCount(12);
    }

    private void layOut() {
        panel.add(heading("master"), "span 2, growx");
        master.layOut(panel);
        panel.add(heading("tracks"), "span 2, growx, gaptop unrel");
        kinds.forEach((kind, box) -> {
            panel.add(box);
            panel.add(rates.get(kind));
        });
        panel.add(formatsError, "span 2, wmin 0");
        panel.add(Mnemonic.label(words.get("pauses"), pauses));
        panel.add(named(pauses, "deliver.pauses"));
        panel.add(named(Mnemonic.set(exact, words.get("exact")), "deliver.exact"), "span 2");
        names.layOut(panel);
        panel.add(Mnemonic.label(words.get("dither"), dither), "gaptop unrel");
        panel.add(named(dither, "deliver.dither"), "gaptop unrel");
        panel.add(advice, "skip 1, wmin 0");
    }

    private JLabel heading(String key) {
        JLabel label = new JLabel(words.get(key));
        label.putClientProperty("FlatLaf.styleClass", "h4");
        return label;
    }

    private static <C extends JComponent> C named(C component, String name) {
        component.setName(name);
        return component;
    }

    private void listen() {
        exact.addActionListener(event -> tell(choices -> choices.withExactCut(exact.isSelected())));
        pauses.addActionListener(
                event -> tell(choices -> choices.withPauses(pauses.getItemAt(pauses.getSelectedIndex()))));
        dither.addActionListener(
                event -> tell(choices -> choices.withDither(dither.getItemAt(dither.getSelectedIndex()))));
        kinds.forEach((kind, box) -> box.addActionListener(event -> tellFormat(kind)));
        rates.forEach((kind, box) -> box.addActionListener(event -> tellFormat(kind)));
    }

    private void tellFormat(Kind kind) {
        JCheckBox box = kinds.get(kind);
        JComboBox<Optional<SampleRate>> rate = rates.get(kind);
        if (box != null && rate != null) {
            Optional<SampleRate> wanted = rate.getItemAt(rate.getSelectedIndex());
            tell(choices -> choices.withFormat(kind, box.isSelected(), wanted));
        }
    }

    private void tell(UnaryOperator<DeliverChoices> change) {
        if (!showing) {
            chosen.accept(change);
        }
    }
}
