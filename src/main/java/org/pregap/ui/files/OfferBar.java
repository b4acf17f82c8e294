package org.pregap.ui.files;

import java.awt.Component;
import java.awt.Container;
import java.awt.KeyboardFocusManager;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import javax.swing.UIManager;
import net.miginfocom.swing.MigLayout;
import org.pregap.ui.words.TipText;
import org.pregap.ui.words.Words;

/** A bar above everything that offers something and stops nobody; not there while there is nothing to offer. */
final class OfferBar extends JPanel {
    private static final long serialVersionUID = 1L;

    private final JLabel text = new JLabel();
    private final JButton later;
    private transient FilesView.Offer shown = new FilesView.Offer("", () -> {}, () -> {}, () -> {});

    OfferBar() {
        super(new MigLayout("insets 6 12 6 12", "[grow][][][]"));
        Words words = Words.of(OfferBar.class);
        later = button("offer.later", words, () -> shown.putOff().run());
        setName("offer");
        setVisible(false);
        text.setName("offer.text");
        text.putClientProperty("FlatLaf.style", "foreground: $Offer.foreground");
        add(text, "wmin 0");
        add(button("offer.take", words, () -> shown.take().run()));
        add(button("offer.discard", words, () -> shown.discard().run()));
        add(later);
    }

    void offer(FilesView.Offer offer) {
        shown = offer;
        text.setText(offer.text());
        text.setToolTipText(TipText.html(offer.text()));
        setVisible(true);
        revalidate();
    }

    /** Whoever pressed a button here goes on in what follows, not in the first field of the window. */
    void withdraw() {
        Optional<Component> next = following();
        setVisible(false);
        next.ifPresent(Component::requestFocusInWindow);
    }

    /** What Tab would reach after the bar; empty if the focus is elsewhere. */
    private Optional<Component> following() {
        Component focused =
                KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
        Container root = getFocusCycleRootAncestor();
        if (root == null || focused == null || !SwingUtilities.isDescendingFrom(focused, this)) {
            return Optional.empty();
        }
        return Optional.ofNullable(root.getFocusTraversalPolicy().getComponentAfter(root, later));
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
