package org.pregap.ui.dialog;

import com.formdev.flatlaf.util.SystemFileChooser;
import java.awt.Component;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javax.swing.SwingUtilities;

/** Asks for a file or a folder, in the system's own window where there is one. */
public final class FileChoice {
    private FileChoice() {}

    /** @param present where to begin; may be empty or nonsense */
    public static Optional<Path> audio(Component owner, String present) {
        return ask(owner, present, SystemFileChooser.FILES_ONLY);
    }

    /** @param present as for {@link #audio} */
    public static Optional<Path> folder(Component owner, String present) {
        return ask(owner, present, SystemFileChooser.DIRECTORIES_ONLY);
    }

    /**
     * Only files of one kind.
     *
     * @param kind what they are, for people
     * @param endings of their names, without the dot
     */
    public static Optional<Path> file(Component owner, String kind, String... endings) {
        var chooser = new SystemFileChooser();
        chooser.setAcceptAllFileFilterUsed(false);
        chooser.addChoosableFileFilter(new SystemFileChooser.FileNameExtensionFilter(kind, endings));
        return ask(owner, "", SystemFileChooser.FILES_ONLY, chooser);
    }

    private static Optional<Path> ask(Component owner, String present, int mode) {
        return ask(owner, present, mode, new SystemFileChooser());
    }

    private static Optional<Path> ask(Component owner, String present, int mode, SystemFileChooser chooser) {
        chooser.setFileSelectionMode(mode);
        if (!present.isBlank()) {
            File parent = new File(present.strip()).getAbsoluteFile().getParentFile();
            chooser.setCurrentDirectory(parent);
        }
        int answer = chooser.showOpenDialog(SwingUtilities.getWindowAncestor(owner));
        return answer == SystemFileChooser.APPROVE_OPTION
                ? Optional.of(chooser.getSelectedFile().toPath())
                : Optional.empty();
    }
}
