package org.pregap.ui.files;

import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.UIManager;
import net.miginfocom.swing.MigLayout;
import org.pregap.ui.words.TipText;
import org.pregap.ui.words.Words;

/** A bar above everything that offers something and stops nobody; not there while there is nothing to offer. */
final class OfferBar extends JPanel {
    private static final long serialVersionUID = 1L;

    private final JLabel text = new JLabel();
    private transient FilesView.Offer shown = new FilesView.Offer("", () -> {}, () -> {}, () -> {});

    OfferBar() {
        super(new MigLayout("insets 6 12 6 12", "[grow][][][]"));
        Words words = Words.of(OfferBar.class);
        setName("offer");
        setVisible(false);
        text.setName("offer.text");
        text.putClientProperty("FlatLaf.style", "foreground: $Offer.foreground");
        add(text, "wmin 0");
        add(button("offer.take", words, () -> shown.take().run()));
        add(button("offer.discard", words, () -> shown.discard().run()));
        add(button("offer.later", words, () -> shown.putOff().run()));
    }

    void offer(FilesView.Offer offer) {
        shown = offer;
        text.setText(offer.text());
        text.setToolTipText(TipText.html(offer.text()));
        setVisible(true);
        revalidate();
    }

    void withdraw() {
        setVisible(false);
    }

    @Override
    public void updateUI() {
        super.updateUI();
        setBackground(UIManager.getColor("Offer.background"));
    }

    private static JButton button(String name, Words words, Runnable press) {
        var button = new JButton(words.get(name));
        button.setName(name);
        button.addActionListener(pressed -> press.run());
        return button;
    }
}
