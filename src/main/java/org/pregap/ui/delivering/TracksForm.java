package org.pregap.ui.delivering;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.pregap.layout.Pauses;
import org.pregap.time.SampleRate;
import org.pregap.ui.delivering.choice.DeliverChoices;
import org.pregap.ui.delivering.choice.Kind;
import org.pregap.ui.delivering.choice.TrackChoices;
import org.pregap.ui.dialog.Mnemonic;
import org.pregap.ui.dialog.Named;
import org.pregap.ui.words.Words;

/** Files of tracks as fields: their kinds, each with its rates, what they are called and where they are cut. */
final class TracksForm {
    /** Two kinds that differ in one thing stand beside each other. */
    private static final Set<Kind> PAIRS_BEGIN_WITH =
            EnumSet.of(Kind.WAV32F, Kind.FLAC16, Kind.FLAC16_SMALL, Kind.AIFF16, Kind.MP3_320, Kind.AAC_256);

    private final Words words;
    private final Consumer<UnaryOperator<DeliverChoices>> chosen;
    private final JPanel panel =
            new JPanel(new MigLayout("insets panel, hidemode 3, novisualpadding", "[][grow,fill]unrel[][grow,fill]"));
    private final Map<Kind, JCheckBox> kinds = new EnumMap<>(Kind.class);
    private final Map<Kind, RatesButton> rates = new EnumMap<>(Kind.class);
    private final NamesForm names;
    private final JComboBox<Pauses> pauses = new JComboBox<>(Pauses.values());
    private final JCheckBox exact = new JCheckBox();
    private boolean showing;

    /**
     * @param chosen told of every change
     * @param names stands in it
     */
    TracksForm(Words words, Consumer<UnaryOperator<DeliverChoices>> chosen, NamesForm names) {
        this.words = words;
        this.chosen = chosen;
        this.names = names;
        panel.setOpaque(false);
        for (Kind kind : Kind.values()) {
            addKind(kind);
        }
        pauses.setName("deliver.pauses");
        pauses.setRenderer(Named.renderer((Pauses where) -> words.get("pauses." + where)));
        exact.setName("deliver.exact");
        panel.add(Mnemonic.label(words.get("names"), names.field()), "newline unrel");
        panel.add(names.field(), "span 3, growx, wmin 100lp");
        panel.add(names.remarks(), "newline, skip 1, span 3, growx, wmin 0");
        panel.add(Mnemonic.label(words.get("pauses"), pauses), "newline");
        panel.add(pauses, "span 3, growx, wmin 100lp");
        panel.add(Mnemonic.set(exact, words.get("exact")), "newline, skip 1, span 3");
        pauses.addActionListener(
                event -> tell(tracks -> tracks.withPauses(pauses.getItemAt(pauses.getSelectedIndex()))));
        exact.addActionListener(event -> tell(tracks -> tracks.withExactCut(exact.isSelected())));
    }

    private void addKind(Kind kind) {
        var box = Mnemonic.set(new JCheckBox(), words.get("kind." + kind));
        box.setName("deliver." + kind.id());
        box.addActionListener(event -> {
            Set<Optional<SampleRate>> wanted = box.isSelected() ? TrackChoices.ALBUM_RATE : Set.of();
            tell(tracks -> tracks.withRates(kind, wanted));
        });
        var button = new RatesButton(words, kind.rates(), wanted -> tell(tracks -> tracks.withRates(kind, wanted)));
        button.setName("deliver." + kind.id() + ".rates");
        kinds.put(kind, box);
        rates.put(kind, button);
        panel.add(box, PAIRS_BEGIN_WITH.contains(kind) ? "newline" : "");
        panel.add(button, "wmin pref");
    }

    JPanel panel() {
        return panel;
    }

    void show(DeliverState state) {
        showing = true;
        boolean open = state.isOpen();
        TrackChoices tracks = state.choices().tracks();
        kinds.forEach((kind, box) -> {
            boolean wanted = tracks.formats().containsKey(kind);
            String missing = state.missing().get(kind);
            box.setSelected(wanted);
            box.setEnabled(open && (wanted || missing == null));
            box.setToolTipText(missing);
        });
        rates.forEach((kind, button) -> {
            button.show(words.get("rates." + kind), tracks.formats().getOrDefault(kind, TrackChoices.ALBUM_RATE));
            button.setEnabled(open && tracks.formats().containsKey(kind));
        });
        names.show(state);
        pauses.setSelectedItem(tracks.pauses());
        exact.setSelected(tracks.exactCut());
        pauses.setEnabled(open && tracks.isWanted());
        exact.setEnabled(open && tracks.isWanted());
        showing = false;
    }

    private void tell(UnaryOperator<TrackChoices> change) {
        if (!showing) {
            chosen.accept(choices -> choices.withTracks(change));
        }
    }
}
