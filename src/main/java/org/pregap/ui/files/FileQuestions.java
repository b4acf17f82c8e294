package org.pregap.ui.files;

import com.formdev.flatlaf.util.SystemFileChooser;
import java.awt.Window;
import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.swing.JOptionPane;
import org.pregap.ui.words.Words;

/** Asks with dialogs of the system, or where it has none with our own. */
final class FileQuestions {
    private final Words words = Words.of(FileQuestions.class);
    private final Window owner;

    FileQuestions(Window owner) {
        this.owner = owner;
    }

    FilesView.Unsaved askUnsaved(String album) {
        Object[] answers = {words.get("save"), words.get("discard"), words.get("cancel")};
        int answer = ask(words.get("unsaved", shortened(album)), answers);
        return answer == 0
                ? FilesView.Unsaved.SAVE
                : answer == 1 ? FilesView.Unsaved.DISCARD : FilesView.Unsaved.CANCEL;
    }

    boolean askRunning(String job) {
        return ask(words.get("running", job), new Object[] {words.get("quit"), words.get("cancel")}) == 0;
    }

    boolean askReplace(Path file) {
        Object[] answers = {words.get("replace"), words.get("cancel")};
        return ask(words.get("exists", file.getFileName()), answers) == 0;
    }

    Optional<Path> chooseAlbum(Optional<Path> folder) {
        SystemFileChooser chooser = chooser(folder);
        chooser.setDialogTitle(words.get("open.title"));
        chooser.addChoosableFileFilter(new SystemFileChooser.FileNameExtensionFilter(words.get("albums"), "pregap"));
        return chosen(chooser.showOpenDialog(owner), chooser);
    }

    Optional<Path> chooseTarget(Optional<Path> folder, String proposed) {
        SystemFileChooser chooser = chooser(folder);
        chooser.setDialogTitle(words.get("save.title"));
        chooser.setSelectedFile(folder.map(Path::toFile)
                .map(parent -> new File(parent, proposed))
                .orElseGet(() -> new File(proposed)));
        return chosen(chooser.showSaveDialog(owner), chooser);
    }

    List<Path> chooseFiles(Optional<Path> folder) {
        SystemFileChooser chooser = chooser(folder);
        chooser.setDialogTitle(words.get("add.title"));
        chooser.setMultiSelectionEnabled(true);
        boolean isChosen = chooser.showOpenDialog(owner) == SystemFileChooser.APPROVE_OPTION;
        return isChosen
                ? Arrays.stream(chooser.getSelectedFiles()).map(File::toPath).toList()
                : List.of();
    }

    Optional<Path> chooseFolder(Optional<Path> folder) {
        SystemFileChooser chooser = chooser(folder);
        chooser.setDialogTitle(words.get("find.title"));
        chooser.setFileSelectionMode(SystemFileChooser.DIRECTORIES_ONLY);
        return chosen(chooser.showOpenDialog(owner), chooser);
    }

    private static SystemFileChooser chooser(Optional<Path> folder) {
        var chooser = new SystemFileChooser();
        folder.ifPresent(path -> chooser.setCurrentDirectory(path.toFile()));
        return chooser;
    }

    private static Optional<Path> chosen(int answer, SystemFileChooser chooser) {
        return answer == SystemFileChooser.APPROVE_OPTION
                ? Optional.ofNullable(chooser.getSelectedFile()).map(File::toPath)
                : Optional.empty();
    }

    private int ask(String question, Object[] answers) {
        return JOptionPane.showOptionDialog(
                owner,
                question,
                words.get("title"),
                JOptionPane.DEFAULT_OPTION,
                JOptionPane.QUESTION_MESSAGE,
                null,
                answers,
                answers[0]);
    }

    private static String shortened(String name) {
        return name.length() <= 60 ? name : name.substring(0, 59) + "…";
    }
}
