package org.pregap.ui.properties;

import java.awt.Dimension;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.pregap.model.DiscText.Characters;
import org.pregap.model.Language;
import org.pregap.ui.dialog.Form;
import org.pregap.ui.dialog.Mnemonic;
import org.pregap.ui.dialog.Named;
import org.pregap.ui.words.Words;

/** Which language the texts are in, and what it is written in; languages are added and taken away. */
final class LanguageRows {
    private final Words words;
    private final Consumer<Consumer<PropertiesPresenter>> tell;
    private final JComboBox<Language> shown = new JComboBox<>();
    private final JComboBox<Language> others = new JComboBox<>();
    private final JComboBox<Optional<Characters>> characters = new JComboBox<>();
    private final JButton add;
    private final JButton remove;
    private final JButton performer;
    private boolean showing;

    /** @param tell does something with the presenter, if there is one */
    LanguageRows(Words words, Consumer<Consumer<PropertiesPresenter>> tell) {
        this.words = words;
        this.tell = tell;
        remove = button("remove", new JButton());
        add = button("add", new AsWide(remove));
        performer = button("performer", new JButton());
        shown.setName("properties.language");
        others.setName("properties.others");
        characters.setName("properties.characters");
        shown.setRenderer(Named.renderer(LanguageRows::name));
        others.setRenderer(Named.renderer(LanguageRows::name));
        characters.setRenderer(Named.renderer(
                (Optional<Characters> set) -> set.map(Characters::label).orElseGet(() -> words.get("characters.fit"))));
        characters.addItem(Optional.empty());
        Arrays.asList(Characters.values()).forEach(set -> characters.addItem(Optional.of(set)));
        listen();
    }

    void addTo(Form form) {
        var choice = new JPanel(new MigLayout("insets 0, novisualpadding", "[grow,fill][]", ""));
        choice.add(shown, "wmin 0");
        choice.add(remove);
        form.row("language", shown, choice, "");
        var more = new JPanel(new MigLayout("insets 0, novisualpadding", "[grow,fill][]", ""));
        more.add(others, "wmin 0");
        more.add(add);
        form.row("others", others, more, "");
        form.row("characters", characters);
    }

    /** Accepts whom the tracks propose; stands below the performer. */
    JButton performer() {
        return performer;
    }

    void show(LanguageState state) {
        showing = true;
        shown.removeAllItems();
        state.all().forEach(shown::addItem);
        shown.setSelectedItem(state.shown());
        Object before = others.getSelectedItem();
        others.removeAllItems();
        Arrays.stream(Language.values())
                .filter(language -> !state.all().contains(language))
                .sorted(Comparator.comparing(LanguageRows::name))
                .forEach(others::addItem);
        others.setSelectedItem(
                before instanceof Language missing && !state.all().contains(missing) ? missing : likely(state));
        characters.setSelectedItem(state.characters());
        add.setEnabled(state.canAdd());
        remove.setEnabled(state.canRemove());
        performer.setText(words.get("performer.take", state.proposedPerformer()));
        performer.setVisible(!state.proposedPerformer().isEmpty());
        showing = false;
    }

    /** Not the first of the alphabet, where one of those that are added most is missing. */
    private static Language likely(LanguageState state) {
        return Stream.of(Language.JAPANESE, Language.ENGLISH, Language.GERMAN, Language.FRENCH)
                .filter(language -> !state.all().contains(language))
                .findFirst()
                .orElse(Language.UNKNOWN);
    }

    private void listen() {
        shown.addActionListener(event -> chosen(shown, PropertiesPresenter::showLanguage));
        add.addActionListener(event -> chosen(others, PropertiesPresenter::addLanguage));
        remove.addActionListener(event -> chosen(shown, PropertiesPresenter::removeLanguage));
        performer.addActionListener(event -> tell.accept(PropertiesPresenter::takePerformer));
        characters.addActionListener(event -> {
            if (!showing) {
                Optional<Characters> set = characters.getItemAt(characters.getSelectedIndex());
                tell.accept(presenter -> presenter.write(set));
            }
        });
    }

    /** What is done with a language. */
    private interface Deed {
        void on(PropertiesPresenter presenter, Language language);
    }

    private void chosen(JComboBox<Language> box, Deed deed) {
        Language language = box.getItemAt(box.getSelectedIndex());
        if (!showing && language != null) {
            tell.accept(presenter -> deed.on(presenter, language));
        }
    }

    private static String name(Language language) {
        String name = language == Language.UNKNOWN
                ? "Unknown"
                : Locale.forLanguageTag(language.tag()).getDisplayLanguage(Locale.ENGLISH);
        return name + " (" + language.tag() + ")";
    }

    private JButton button(String key, JButton button) {
        Mnemonic.set(button, words.get(key)).setName("properties." + key);
        return button;
    }

    /** A button as wide as the one above it, so that the fields beside them end at one line. */
    private static final class AsWide extends JButton {
        private static final long serialVersionUID = 1L;

        private final JButton other;

        AsWide(JButton other) {
            this.other = other;
        }

        @Override
        public Dimension getPreferredSize() {
            Dimension own = super.getPreferredSize();
            return new Dimension(Math.max(own.width, other.getPreferredSize().width), own.height);
        }
    }
}
