package org.pregap.ui.shell;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.JComboBox;
import org.pregap.ui.desk.Desk;
import org.pregap.ui.dialog.Named;
import org.pregap.ui.words.Words;

/** A choice of one of the modes in which edits behave; follows when it is changed by a key or in the menu. */
final class ModeChoice<E extends Enum<E>> extends JComboBox<E> {
    private static final long serialVersionUID = 1L;

    /**
     * @param name of the choice in the bundle; that of a value is {@code name.VALUE}
     * @param now what is chosen
     * @param choose takes a choice
     */
    ModeChoice(String name, E[] values, Supplier<E> now, Consumer<E> choose, Desk desk) {
        super(values);
        Words words = Words.of(ModeChoice.class);
        setName("toolbar." + name);
        setToolTipText(words.get(name + ".help"));
        getAccessibleContext().setAccessibleName(words.get(name));
        setMaximumRowCount(values.length);
        setRenderer(Named.<E>renderer(value -> words.get(name + "." + value)));
        setSelectedItem(now.get());
        addActionListener(chosen -> {
            E value = getItemAt(getSelectedIndex());
            if (value != now.get()) {
                choose.accept(value);
                desk.actions().refresh();
            }
        });
        desk.session().modes().observe(modes -> setSelectedItem(now.get()));
    }
}
