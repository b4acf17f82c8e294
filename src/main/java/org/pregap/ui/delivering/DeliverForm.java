package org.pregap.ui.delivering;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javax.swing.JComboBox;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.pregap.model.Dither;
import org.pregap.ui.delivering.DeliverState.Field;
import org.pregap.ui.delivering.choice.DeliverChoices;
import org.pregap.ui.dialog.Mnemonic;
import org.pregap.ui.dialog.Named;
import org.pregap.ui.dialog.Prose;
import org.pregap.ui.dialog.Remark;
import org.pregap.ui.words.Words;

/** What is to be written, as fields: the disc and the files of tracks, each on a leaf of its own, and what both have. */
final class DeliverForm {
    private final Words words;
    private final Consumer<UnaryOperator<DeliverChoices>> chosen;
    private final JPanel panel = new JPanel(new MigLayout(
            "insets 0, wrap 2, hidemode 3, novisualpadding", "[54lp:pref][grow,fill]", "[grow,fill][][][]"));
    private final ChoiceTabs tabs;
    private final MasterForm master;
    private final TracksForm tracks;
    private final Remark formatsError = new Remark("Pregap.errorColor");
    private final JComboBox<Optional<Dither>> dither = new JComboBox<>();
    private final Prose advice = new Prose("Pregap.dimForeground");
    private Dither albumDither = Dither.TPDF;
    private boolean showing;

    /**
     * @param chosen told of every change of what both have
     * @param master and {@code tracks}: the two leaves
     */
    DeliverForm(Words words, Consumer<UnaryOperator<DeliverChoices>> chosen, MasterForm master, TracksForm tracks) {
        this.words = words;
        this.chosen = chosen;
        this.master = master;
        this.tracks = tracks;
        this.tabs = new ChoiceTabs(words, master.panel(), tracks.panel());
        fillDither();
        panel.add(tabs.component(), "span 2, grow");
        panel.add(formatsError, "span 2, growx, wmin 0");
        panel.add(Mnemonic.label(words.get("dither"), dither));
        panel.add(dither, "wmin 100lp");
        panel.add(advice, "skip 1, wmin 0");
    }

    private void fillDither() {
        dither.setName("deliver.dither");
        dither.addItem(Optional.empty());
        List.of(Dither.values()).forEach(kind -> dither.addItem(Optional.of(kind)));
        dither.setRenderer(Named.renderer((Optional<Dither> kind) ->
                kind.map(Dither::id).orElseGet(() -> words.get("dither.album", albumDither.id()))));
        dither.setMaximumRowCount(12);
        dither.addActionListener(event -> {
            if (!showing) {
                Optional<Dither> wanted = dither.getItemAt(dither.getSelectedIndex());
                chosen.accept(choices -> choices.withDither(wanted));
            }
        });
    }

    JPanel panel() {
        return panel;
    }

    ChoiceTabs tabs() {
        return tabs;
    }

    /** What the choices "as the album says" stand for. */
    void showAlbum(String newDialect, Dither newDither) {
        master.showAlbum(newDialect);
        albumDither = newDither;
        panel.repaint();
    }

    void show(DeliverState state) {
        showing = true;
        master.show(state);
        tracks.show(state);
        tabs.show(state);
        formatsError.say(state.errors().getOrDefault(Field.FORMATS, ""));
        dither.setSelectedItem(state.choices().dither());
        dither.setEnabled(state.isOpen());
        advice.say(state.choices().dither().orElse(albumDither).advice());
        showing = false;
    }
}
