package org.pregap.ui.delivering;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.pregap.ui.dialog.FileChoice;
import org.pregap.ui.dialog.Mnemonic;
import org.pregap.ui.dialog.Named;
import org.pregap.ui.dialog.Remark;
import org.pregap.ui.dialog.Typed;
import org.pregap.ui.words.Words;
import org.pregap.workspace.ddp.DdpProfile;

/** Which profile or preset is wanted: none, one of those that are installed, or a file. */
final class FileOrName {
    private final JPanel panel = new JPanel(new MigLayout("insets 0, novisualpadding", "[grow,fill][]"));
    private final JComboBox<Optional<String>> box = new JComboBox<>();
    private final JButton choose = new JButton();
    private final Remark notes = new Remark("Pregap.dimForeground");
    private final Remark error = new Remark("Pregap.errorColor");
    private boolean showing;

    /**
     * @param key of its words, and in the names of its fields
     * @param chosen told of a name or a path; empty for none
     */
    FileOrName(Words words, String key, Consumer<Optional<String>> chosen) {
        box.setName("deliver." + key);
        box.setRenderer(Named.renderer(
                (Optional<String> name) -> name.map(FileOrName::shortened).orElseGet(() -> words.get(key + ".none"))));
        panel.setOpaque(false);
        choose.setName("deliver." + key + ".choose");
        notes.setName("deliver." + key + ".notes");
        error.setName("deliver." + key + ".error");
        panel.add(box, "wmin 100lp");
        panel.add(Mnemonic.set(choose, words.get(key + ".choose")));
        box.addActionListener(event -> {
            Optional<String> wanted = box.getItemAt(box.getSelectedIndex());
            if (!showing && wanted != null) {
                chosen.accept(wanted);
            }
        });
        choose.addActionListener(event -> FileChoice.file(panel, words.get(key + ".files"), "json")
                .ifPresent(file -> chosen.accept(Optional.of(file.toString()))));
    }

    JComboBox<Optional<String>> box() {
        return box;
    }

    /** The field with its button. */
    JPanel panel() {
        return panel;
    }

    /** What is to be known of it; takes no room where that is nothing. */
    Remark notes() {
        return notes;
    }

    /** What is wrong with it. */
    Remark error() {
        return error;
    }

    /** @param chosen a name or a path; empty for none */
    void show(List<String> names, Optional<String> chosen, boolean enabled) {
        showing = true;
        offer(items(names, chosen));
        box.setSelectedItem(chosen);
        box.setToolTipText(chosen.filter(DdpProfile::isFile).orElse(null));
        box.setEnabled(enabled);
        choose.setEnabled(enabled);
        showing = false;
    }

    /**
     * @param wrong what is wrong with it; empty where nothing is
     * @param note what is to be known of it
     */
    void say(String wrong, String note) {
        Typed.outline(box, !wrong.isEmpty());
        error.say(wrong);
        notes.say(note);
    }

    private void offer(List<Optional<String>> items) {
        List<Optional<String>> present = new ArrayList<>();
        for (int i = 0; i < box.getItemCount(); i++) {
            present.add(box.getItemAt(i));
        }
        if (!present.equals(items)) {
            box.removeAllItems();
            items.forEach(box::addItem);
        }
    }

    private static List<Optional<String>> items(List<String> names, Optional<String> chosen) {
        List<Optional<String>> items = new ArrayList<>();
        items.add(Optional.empty());
        names.forEach(name -> items.add(Optional.of(name)));
        if (!items.contains(chosen)) {
            items.add(chosen);
        }
        return items;
    }

    /** Of a file its name alone. */
    private static String shortened(String nameOrPath) {
        if (!DdpProfile.isFile(nameOrPath)) {
            return nameOrPath;
        }
        Path name = Path.of(nameOrPath).getFileName();
        return name == null ? nameOrPath : name.toString();
    }
}
