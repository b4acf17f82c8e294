package org.pregap.ui.dialog;

import java.awt.Component;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.pregap.ui.words.Words;

/** Labelled fields below each other: labels at the left, fields as wide as there is room, what is wrong below its field. */
public final class Form {
    private final JPanel panel;
    private final Words words;

    /** @param words holds a text for each field, with its letter marked by an ampersand */
    public Form(Words words) {
        this.words = words;
        this.panel = new JPanel(new MigLayout("insets 0, wrap 2, hidemode 3, novisualpadding", "[][grow,fill]"));
    }

    public JPanel panel() {
        return panel;
    }

    /** A field that has as much room as there is. */
    public <C extends JComponent> C row(String key, C field) {
        return row(key, field, field, "wmin 0");
    }

    /**
     * @param field what the label's letter leads to
     * @param whole the field, or what it lies in
     * @param constraints of MigLayout
     */
    public <C extends JComponent> C row(String key, C field, Component whole, String constraints) {
        JLabel label = Mnemonic.label(words.get(key), field);
        label.setName(key + ".label");
        panel.add(label, whole == field ? "" : "top, gaptop 3lp");
        panel.add(whole, constraints);
        return field;
    }

    /** Something below the last field, in its column. */
    public <C extends JComponent> C below(C component) {
        panel.add(component, "skip 1, wmin 0");
        return component;
    }

    /** Text below the last field that takes no room while it says nothing. */
    public Remark message(String colorKey) {
        return below(new Remark(colorKey));
    }

    /** Begins a part of the form. */
    public void heading(String key) {
        JLabel label = new JLabel(words.get(key));
        label.putClientProperty("FlatLaf.styleClass", "h4");
        panel.add(label, panel.getComponentCount() == 0 ? "span 2, growx" : "span 2, growx, gaptop unrel");
    }

    /** Something over both columns. */
    public <C extends JComponent> C across(C component) {
        panel.add(component, "span 2, growx, wmin 0");
        return component;
    }
}
