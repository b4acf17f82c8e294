package org.pregap.ui.delivering;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.pregap.ui.delivering.DeliverState.Field;
import org.pregap.ui.delivering.choice.DeliverChoices;
import org.pregap.ui.dialog.Mnemonic;
import org.pregap.ui.dialog.Named;
import org.pregap.ui.words.Words;
import org.pregap.workspace.Rendering;
import org.pregap.workspace.ddp.DdpOptions;

/** The CD master as fields. */
final class MasterForm {
    private static final String INDENT = "gapleft indent";

    private final Words words;
    private final Consumer<UnaryOperator<DeliverChoices>> chosen;
    private final JPanel panel =
            new JPanel(new MigLayout("insets panel, wrap 2, hidemode 3, novisualpadding", "[][grow,fill]"));
    private final JCheckBox ddp = new JCheckBox();
    private final FileOrName profile;
    private final JComboBox<Optional<String>> dialect = new JComboBox<>();
    private final JComboBox<Optional<String>> isrc = new JComboBox<>();
    private final JComboBox<Optional<String>> checksums = new JComboBox<>();
    private final JCheckBox codes = new JCheckBox();
    private final JCheckBox image = new JCheckBox();
    private final JComboBox<String> imageKind =
            new JComboBox<>(Rendering.Wanted.images().toArray(new String[0]));
    private final JCheckBox loudness = new JCheckBox();
    private String albumDialect = "";
    private boolean showing;

    /**
     * @param chosen told of every change but that of the profile
     * @param profileChosen told of a profile, by its name or where it is
     */
    MasterForm(Words words, Consumer<UnaryOperator<DeliverChoices>> chosen, Consumer<Optional<String>> profileChosen) {
        this.words = words;
        this.chosen = chosen;
        this.profile = new FileOrName(words, "profile", profileChosen);
        fill();
        layOut();
        listen();
    }

    JPanel panel() {
        return panel;
    }

    /** What "as the album says" stands for. */
    void showAlbum(String newDialect) {
        albumDialect = newDialect;
    }

    void show(DeliverState state) {
        showing = true;
        DeliverChoices choices = state.choices();
        DdpOptions options = choices.master().options();
        boolean open = state.isOpen();
        boolean usable = open && choices.disc().ddp();
        ddp.setSelected(choices.disc().ddp());
        ddp.setEnabled(open);
        profile.show(state.profiles().names(), choices.master().profile(), usable);
        profile.say(
                state.errors().getOrDefault(Field.PROFILE, ""),
                usable ? state.profiles().notes() : "");
        select(dialect, options.dialect());
        select(isrc, options.isrcPlacement());
        select(checksums, options.checksums());
        codes.setSelected(options.codesInText());
        loudness.setSelected(choices.disc().loudness());
        image.setSelected(choices.disc().image().isPresent());
        image.setEnabled(open);
        choices.disc().image().ifPresent(imageKind::setSelectedItem);
        imageKind.setEnabled(open && choices.disc().image().isPresent());
        loudness.setEnabled(open && choices.disc().isWanted());
        Stream.of(dialect, isrc, checksums, codes).forEach(field -> field.setEnabled(usable));
        showing = false;
    }

    private void layOut() {
        panel.setOpaque(false);
        panel.add(named(Mnemonic.set(ddp, words.get("ddp")), "deliver.ddp"), "span 2");
        panel.add(Mnemonic.label(words.get("profile"), profile.box()), INDENT);
        panel.add(profile.panel(), "wmin 0");
        panel.add(profile.error(), "skip 1, wmin 0");
        panel.add(profile.notes(), "skip 1, wmin 0");
        row("dialect", dialect);
        row("isrc", isrc);
        row("checksums", checksums);
        panel.add(named(Mnemonic.set(codes, words.get("codes")), "deliver.codes"), "span 2, " + INDENT);
        panel.add(named(Mnemonic.set(image, words.get("image")), "deliver.image"), "gaptop unrel");
        panel.add(named(imageKind, "deliver.image.kind"), "gaptop unrel");
        panel.add(named(Mnemonic.set(loudness, words.get("loudness")), "deliver.loudness"), "span 2, gaptop unrel");
    }

    private void row(String key, JComboBox<Optional<String>> box) {
        panel.add(Mnemonic.label(words.get(key), box), INDENT);
        panel.add(named(box, "deliver." + key), "wmin 100lp");
    }

    private void fill() {
        dialect.addItem(Optional.empty());
        Rendering.Wanted.dialects().forEach(name -> dialect.addItem(Optional.of(name)));
        dialect.setRenderer(Named.renderer(
                (Optional<String> name) -> name.orElseGet(() -> words.get("dialect.album", albumDialect))));
        imageKind.setRenderer(Named.renderer((String id) -> words.get("image." + id)));
        imageKind.getAccessibleContext().setAccessibleName(words.get("image.kind"));
        fill(isrc, DdpOptions.isrcPlacements(), "isrc");
        fill(checksums, checksumForms(), "checksum");
    }

    /** As the dialect does, and everything else by its name. */
    private void fill(JComboBox<Optional<String>> box, List<String> ids, String key) {
        box.addItem(Optional.empty());
        ids.forEach(id -> box.addItem(Optional.of(id)));
        box.setRenderer(Named.renderer(
                (Optional<String> id) -> id.map(name -> ids.contains(name) ? words.get(key + "." + name) : name)
                        .orElseGet(() -> words.get("dialect.own"))));
    }

    /** Each form of MD5 sums alone, and with CRC-32 sums beside it. */
    private static List<String> checksumForms() {
        return DdpOptions.checksumForms().stream()
                .filter(form -> !form.equals("crc32"))
                .flatMap(form -> Stream.of(form, form + ",crc32"))
                .toList();
    }

    /** A profile can say the same in other words, such as {@code crc32,md5}; then these are offered too. */
    private static void select(JComboBox<Optional<String>> box, Optional<String> value) {
        box.setSelectedItem(value);
        if (!value.equals(box.getSelectedItem())) {
            box.addItem(value);
            box.setSelectedItem(value);
        }
    }

    private static <C extends JComponent> C named(C component, String name) {
        component.setName(name);
        return component;
    }

    private void listen() {
        ddp.addActionListener(event -> tell(choices -> choices.withDdp(ddp.isSelected())));
        loudness.addActionListener(event -> tell(choices -> choices.withLoudness(loudness.isSelected())));
        image.addActionListener(event -> tellImage());
        imageKind.addActionListener(event -> tellImage());
        dialect.addActionListener(event -> tellOptions(options -> options.withDialect(selected(dialect))));
        isrc.addActionListener(event -> tellOptions(options -> options.withIsrcPlacement(selected(isrc))));
        checksums.addActionListener(event -> tellOptions(options -> options.withChecksums(selected(checksums))));
        codes.addActionListener(event -> tellOptions(options -> options.withCodesInText(codes.isSelected())));
    }

    private void tellImage() {
        Optional<String> kind = Optional.ofNullable(imageKind.getItemAt(imageKind.getSelectedIndex()));
        Optional<String> wanted = image.isSelected() ? kind : Optional.empty();
        tell(choices -> choices.withImage(wanted));
    }

    private static Optional<String> selected(JComboBox<Optional<String>> box) {
        return box.getItemAt(box.getSelectedIndex());
    }

    private void tellOptions(UnaryOperator<DdpOptions> change) {
        tell(choices -> choices.withMaster(
                choices.master().withOptions(change.apply(choices.master().options()))));
    }

    private void tell(UnaryOperator<DeliverChoices> change) {
        if (!showing) {
            chosen.accept(change);
        }
    }
}
