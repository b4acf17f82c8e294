package org.pregap.ui.tracks;

import java.util.Locale;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.pregap.model.Language;
import org.pregap.ui.dialog.Mnemonic;
import org.pregap.ui.dialog.Named;
import org.pregap.ui.words.Words;

/**
 * Says in which language the texts of the table are, where the album has more than one. Begins where the name of the tab
 * does.
 */
final class LanguageChoice extends JPanel {
    private static final long serialVersionUID = 1L;

    private final transient TracksPresenter presenter;
    private final JComboBox<Language> box = new JComboBox<>();
    private boolean showing;

    LanguageChoice(TracksPresenter presenter) {
        super(new MigLayout("insets 4lp 12lp 4lp 12lp, novisualpadding"));
        this.presenter = presenter;
        Words words = Words.of(LanguageChoice.class);
        box.setName("tracks.language");
        box.setRenderer(Named.renderer(LanguageChoice::name));
        JLabel label = Mnemonic.label(words.get("language"), box);
        box.getAccessibleContext().setAccessibleName(label.getText());
        add(label);
        add(box);
        box.addActionListener(event -> chosen());
        refresh();
    }

    void refresh() {
        showing = true;
        box.removeAllItems();
        presenter.languages().forEach(box::addItem);
        box.setSelectedItem(presenter.languageShown());
        setVisible(presenter.languages().size() > 1);
        showing = false;
    }

    private void chosen() {
        Language language = box.getItemAt(box.getSelectedIndex());
        if (!showing && language != null) {
            presenter.show(language);
        }
    }

    private static String name(Language language) {
        String name = language == Language.UNKNOWN
                ? "Unknown"
                : Locale.forLanguageTag(language.tag()).getDisplayLanguage(Locale.ENGLISH);
        return name + " (" + language.tag() + ")";
    }
}
