package org.pregap.ui.delivering;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Dimension;
import java.awt.Graphics;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.swing.JButton;
import javax.swing.JCheckBoxMenuItem;
import javax.swing.JPopupMenu;
import javax.swing.SwingConstants;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.pregap.time.SampleRate;
import org.pregap.ui.theme.ThemeIcon;
import org.pregap.ui.words.Words;

/** The rates of a kind of files: a button that says them, and a menu in which several can be ticked. */
final class RatesButton extends JButton {
    private static final long serialVersionUID = 1L;
    private static final int MOST_SAID = 2;
    private static final int ICON = 16;
    private static final int EDGE = 4;
    private static final String LIKE_A_FIELD =
            "background: $ComboBox.background; foreground: $ComboBox.foreground; margin: 2,6,2,6";

    private final transient Words words;
    private final transient Map<Optional<SampleRate>, JCheckBoxMenuItem> items = new LinkedHashMap<>();
    private final JPopupMenu menu = new JPopupMenu();
    private final transient ThemeIcon arrow = ThemeIcon.of(MaterialDesignC.CHEVRON_DOWN, "ComboBox.buttonArrowColor")
            .withSize(ICON);

    /**
     * @param rates that there are besides the album's
     * @param chosen told of those that are ticked, never of none
     */
    RatesButton(Words words, List<SampleRate> rates, Consumer<Set<Optional<SampleRate>>> chosen) {
        this.words = words;
        setHorizontalAlignment(SwingConstants.LEADING);
        putClientProperty("FlatLaf.style", LIKE_A_FIELD);
        addItem(Optional.empty(), chosen);
        rates.forEach(rate -> addItem(Optional.of(rate), chosen));
        addActionListener(event -> menu.show(this, 0, getHeight()));
    }

    private void addItem(Optional<SampleRate> rate, Consumer<Set<Optional<SampleRate>>> chosen) {
        var item = new JCheckBoxMenuItem(said(rate));
        item.putClientProperty("CheckBoxMenuItem.doNotCloseOnMouseClick", true);
        item.addActionListener(event -> {
            Set<Optional<SampleRate>> ticked = ticked();
            if (ticked.isEmpty()) {
                item.setSelected(true);
            } else {
                chosen.accept(ticked);
            }
        });
        items.put(rate, item);
        menu.add(item);
    }

    /** Its menu, which is there before it is opened. */
    JPopupMenu menu() {
        return menu;
    }

    /** The rates that are ticked, in their order. */
    Set<Optional<SampleRate>> ticked() {
        return items.entrySet().stream()
                .filter(entry -> entry.getValue().isSelected())
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** @param name of what has these rates, for assistive technology */
    void show(String name, Set<Optional<SampleRate>> rates) {
        items.forEach((rate, item) -> item.setSelected(rates.contains(rate)));
        String all = rates.stream().map(this::said).collect(Collectors.joining(", "));
        setText(rates.size() <= MOST_SAID ? all : words.get("rates.many", Integer.toString(rates.size())));
        setToolTipText(rates.size() <= MOST_SAID ? null : all);
        getAccessibleContext().setAccessibleName(name + ": " + all);
    }

    private String said(Optional<SampleRate> rate) {
        return rate.map(SampleRate::toString).orElseGet(() -> words.get("rate.album"));
    }

    /** The arrow at the end of a field, where a button has its sign beside the text. */
    @Override
    protected void paintComponent(Graphics g) {
        super.paintComponent(g);
        int x = getWidth() - arrow.getIconWidth() - UIScale.scale(EDGE);
        arrow.paintIcon(this, g, x, (getHeight() - arrow.getIconHeight()) / 2);
    }

    @Override
    public Dimension getPreferredSize() {
        Dimension text = super.getPreferredSize();
        return new Dimension(text.width + arrow.getIconWidth(), text.height);
    }
}
