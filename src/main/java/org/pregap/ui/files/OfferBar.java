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
    private final JButton take;
    private final JButton discard;
    private transient Runnable onTake = () -> {};
    private transient Runnable onDiscard = () -> {};

    OfferBar() {
        super(new MigLayout("insets 6 12 6 12", "[grow][][]"));
        Words words = Words.of(OfferBar.class);
        setName("offer");
        setVisible(false);
        text.setName("offer.text");
        text.putClientProperty("FlatLaf.style", "foreground: $Offer.foreground");
        take = new JButton(words.get("offer.take"));
        discard = new JButton(words.get("offer.discard"));
        take.setName("offer.take");
        discard.setName("offer.discard");
        take.addActionListener(pressed -> onTake.run());
        discard.addActionListener(pressed -> onDiscard.run());
        add(text, "wmin 0");
        add(take);
        add(discard);
    }

    void offer(String what, Runnable whenTaken, Runnable whenDiscarded) {
        text.setText(what);
        text.setToolTipText(TipText.html(what));
        onTake = whenTaken;
        onDiscard = whenDiscarded;
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
}
