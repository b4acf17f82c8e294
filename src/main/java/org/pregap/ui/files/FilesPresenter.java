package org.pregap.ui.files;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.pregap.io.FileName;
import org.pregap.ui.words.Words;
import org.pregap.workspace.FaultText;
import org.pregap.workspace.document.AlbumDocument;
import org.pregap.workspace.document.AlbumDocument.Autosave;
import org.pregap.workspace.document.AlbumDocument.Opened;
import org.pregap.workspace.document.AlbumDocument.Relinked;
import org.pregap.workspace.document.AlbumDocument.Taken;
import org.pregap.workspace.jobs.Outcome;
import org.pregap.workspace.jobs.RunningJob;
import org.pregap.workspace.session.Notice;
import org.pregap.workspace.session.Session;

/** What happens to files. Asks before work would be lost, and says what was done. */
final class FilesPresenter {
    static final String ENDING = ".pregap";

    /** A file's name has at most 255 bytes on most disks, and what lies beside it has longer names. */
    private static final int LONGEST_NAME_BYTES = 150;

    private static final String FOLDER = "files.folder";

    private final Words words = Words.of(FilesPresenter.class);
    private final Session session;
    private final FilesView view;
    private final KeptOffers offers;

    FilesPresenter(Session session, FilesView view) {
        this.session = session;
        this.view = view;
        this.offers = new KeptOffers(session.document(), view, this::recover);
    }

    /** What the window begins with: this album, else a new one, and what earlier windows left behind. */
    void start(Optional<Path> album) {
        album.ifPresent(this::open);
        offers.start();
    }

    void newAlbum() {
        whenNothingIsLost(() -> {
            document().startNew();
            offers.opened(Optional.empty());
        });
    }

    void open() {
        view.chooseAlbum(folder()).ifPresent(this::openAsking);
    }

    /** As the list of recent files and a drop do. */
    void openAsking(Path file) {
        whenNothingIsLost(() -> open(file));
    }

    void save(Runnable then) {
        Optional<Path> file = document().file();
        if (file.isPresent()) {
            saveTo(file.get(), then);
        } else {
            saveAs(then);
        }
    }

    void saveAs(Runnable then) {
        view.chooseTarget(folder(), proposedName())
                .map(FilesPresenter::withEnding)
                .ifPresent(file -> whenReplaced(file, () -> saveTo(file, then)));
    }

    /** A disk may be slow to say whether something is there. */
    private void whenReplaced(Path file, Runnable then) {
        if (document().file().filter(file::equals).isPresent()) {
            then.run();
            return;
        }
        session.jobs().runPromptly("Look for " + file, job -> Files.exists(file), told(isThere -> {
            if (!isThere || view.askReplace(file)) {
                then.run();
            }
        }));
    }

    void addFiles() {
        List<Path> files = view.chooseFiles(folder());
        if (!files.isEmpty()) {
            take(files);
        }
    }

    void take(List<Path> files) {
        take(files, OptionalInt.empty());
    }

    /**
     * Files, folders and sheets become tracks; an album file alone is opened.
     *
     * @param beforeTrack the number of the track before which they go; empty for the end
     */
    void take(List<Path> files, OptionalInt beforeTrack) {
        if (files.size() == 1 && isAlbum(files.get(0))) {
            openAsking(files.get(0));
            return;
        }
        rememberFolder(files.get(0));
        int end = session.store().album().tracks().size() + 1;
        document().take(files, beforeTrack.orElse(end), told(this::tellTaken));
    }

    void findSources() {
        view.chooseFolder(folder()).ifPresent(folder -> document().relink(folder, told(this::tellFound)));
    }

    /** Ends the window unless somebody wants to stay. */
    void quit() {
        Optional<RunningJob> asked =
                session.jobs().running().stream().filter(job -> !job.isQuiet()).findFirst();
        if (asked.isEmpty() || view.askRunning(asked.get().name())) {
            whenNothingIsLost(this::leave, () -> {
                // What is given up shall not be offered again.
                document().startNew();
                leave();
            });
        }
    }

    private void leave() {
        session.transport().stop();
        document().close();
        view.leave();
    }

    private void open(Path file) {
        rememberFolder(file);
        document().open(file, told(this::tellOpened));
    }

    private void saveTo(Path file, Runnable then) {
        rememberFolder(file);
        document().save(file, told(saved -> {
            session.notices().tell(Notice.done(words.get("saved", saved.getFileName())));
            then.run();
        }));
    }

    private void whenNothingIsLost(Runnable then) {
        whenNothingIsLost(then, then);
    }

    private void whenNothingIsLost(Runnable then, Runnable givenUp) {
        if (document().isSaved()) {
            then.run();
            return;
        }
        switch (view.askUnsaved(document().name())) {
            case SAVE -> save(then);
            case DISCARD -> givenUp.run();
            case CANCEL -> {}
        }
    }

    private void tellOpened(Opened opened) {
        if (!opened.remarks().isEmpty()) {
            session.notices()
                    .tell(new Notice(
                            Notice.Kind.REMARK,
                            words.get(
                                    "opened.remarks",
                                    opened.file().getFileName(),
                                    opened.remarks().get(0)),
                            opened.remarks()));
        }
        offers.opened(opened.newer());
    }

    private void recover(Autosave kept) {
        whenNothingIsLost(() -> document().recover(kept, told(this::tellOpened)));
    }

    private void tellTaken(Taken taken) {
        List<String> details =
                Stream.concat(taken.left().stream(), taken.notes().stream()).toList();
        String text = taken.left().isEmpty()
                ? words.get("taken", taken.tracks())
                : words.get("taken.left", taken.tracks(), taken.left().size());
        Notice.Kind kind = taken.left().isEmpty() ? Notice.Kind.DONE : Notice.Kind.REMARK;
        session.notices().tell(new Notice(kind, text, details));
    }

    private void tellFound(Relinked relinked) {
        int missing = relinked.stillMissing().size();
        Notice.Kind kind = missing == 0 ? Notice.Kind.DONE : Notice.Kind.REMARK;
        session.notices()
                .tell(new Notice(kind, words.get("found", relinked.found(), missing), relinked.stillMissing()));
    }

    private <T> Consumer<Outcome<T>> told(Consumer<T> done) {
        return outcome -> {
            if (outcome instanceof Outcome.Done<T> good) {
                done.accept(good.result());
            } else if (outcome instanceof Outcome.Failed<T> failed) {
                session.notices().tell(Notice.failure(FaultText.of(failed.reason())));
            }
        };
    }

    private AlbumDocument document() {
        return session.document();
    }

    private String proposedName() {
        String name = FileName.safe(document().name(), LONGEST_NAME_BYTES);
        return (name.isEmpty() ? words.get("nameless") : name) + ENDING;
    }

    /** Where it is no more, whoever asks for files begins elsewhere. */
    private Optional<Path> folder() {
        return document().file().map(Path::getParent).or(() -> session.settings()
                .get(FOLDER)
                .map(Path::of));
    }

    private void rememberFolder(Path file) {
        Path parent = file.toAbsolutePath().getParent();
        if (parent != null) {
            session.settings().put(FOLDER, parent.toString());
        }
    }

    private static boolean isAlbum(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(ENDING);
    }

    private static Path withEnding(Path file) {
        return isAlbum(file) ? file : file.resolveSibling(file.getFileName() + ENDING);
    }
}
