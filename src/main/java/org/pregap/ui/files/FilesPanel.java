package org.pregap.ui.files;

import java.awt.Window;
import java.awt.event.ActionListener;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JMenu;
import javax.swing.JMenuItem;
import javax.swing.Timer;
import javax.swing.event.MenuEvent;
import javax.swing.event.MenuListener;
import org.pregap.ui.action.DeskAction;
import org.pregap.ui.desk.Desk;
import org.pregap.ui.words.Words;

/** Everything of files that a window needs: actions, the drop, recent files, offers, and what is done each minute. */
public final class FilesPanel {
    private static final int AUTOSAVE_MS = 60_000;

    private final Words words = Words.of(FilesPanel.class);
    private final Desk desk;
    private final OfferBar offers = new OfferBar();
    private final FilesPresenter presenter;
    private final Timer autosave;

    /** @param leave closes the window */
    public FilesPanel(Desk desk, Window owner, Runnable leave) {
        this.desk = desk;
        this.presenter = new FilesPresenter(desk.session(), new Asking(owner, offers, leave));
        ActionListener eachMinute = minute -> {
            desk.session().document().autosave();
            desk.session().sources().refresh();
        };
        this.autosave = new Timer(AUTOSAVE_MS, eachMinute);
        bind();
    }

    /** Begins with this album, else with a new one. */
    public void start(Optional<Path> album) {
        presenter.start(album);
        autosave.start();
    }

    public void stop() {
        autosave.stop();
    }

    /** The bar that is shown above everything while there is an offer. */
    public JComponent offers() {
        return offers;
    }

    /** For every component on which files may be dropped. */
    public FileDrop drop() {
        return new FileDrop(presenter::take);
    }

    public void quit() {
        presenter.quit();
    }

    /** The submenu of recent files; filled whenever it opens. */
    public JMenu recent() {
        var menu = new JMenu(words.get("recent"));
        menu.setName("menu.recent");
        menu.addMenuListener(new MenuListener() {
            @Override
            public void menuSelected(MenuEvent opens) {
                fill(menu);
            }

            @Override
            public void menuDeselected(MenuEvent closes) {}

            @Override
            public void menuCanceled(MenuEvent closes) {}
        });
        return menu;
    }

    private void fill(JMenu menu) {
        menu.removeAll();
        List<Path> recent = desk.session().document().recent();
        for (Path file : recent) {
            Path parent = file.getParent();
            var item = new JMenuItem(words.get("recent.item", file.getFileName(), parent == null ? "" : parent));
            item.putClientProperty("html.disable", true);
            item.addActionListener(chosen -> presenter.openAsking(file));
            menu.add(item);
        }
        if (recent.isEmpty()) {
            var none = new JMenuItem(words.get("recent.none"));
            none.setEnabled(false);
            menu.add(none);
        }
    }

    private void bind() {
        var actions = desk.actions();
        actions.bind(DeskAction.NEW, presenter::newAlbum);
        actions.bind(DeskAction.OPEN, presenter::open);
        actions.bind(DeskAction.ADD_FILES, presenter::addFiles);
        actions.bind(DeskAction.SAVE, () -> presenter.save(() -> {}));
        actions.bind(DeskAction.SAVE_AS, () -> presenter.saveAs(() -> {}));
        actions.bind(DeskAction.FIND_SOURCES, presenter::findSources, this::isAnyMissing);
        actions.bind(DeskAction.CLOSE, presenter::quit);
        desk.session().sources().observe(changed -> actions.refresh());
    }

    private boolean isAnyMissing() {
        var session = desk.session();
        return session.store().album().sources().stream().anyMatch(session.sources()::isMissing);
    }

    /** Questions and offers together. */
    private static final class Asking implements FilesView {
        private final FileQuestions questions;
        private final OfferBar offers;
        private final Runnable leave;

        Asking(Window owner, OfferBar offers, Runnable leave) {
            this.questions = new FileQuestions(owner);
            this.offers = offers;
            this.leave = leave;
        }

        @Override
        public Unsaved askUnsaved(String album) {
            return questions.askUnsaved(album);
        }

        @Override
        public boolean askRunning(String job) {
            return questions.askRunning(job);
        }

        @Override
        public Optional<Path> chooseAlbum(Optional<Path> folder) {
            return questions.chooseAlbum(folder);
        }

        @Override
        public Optional<Path> chooseTarget(Optional<Path> folder, String proposed) {
            return questions.chooseTarget(folder, proposed);
        }

        @Override
        public boolean askReplace(Path file) {
            return questions.askReplace(file);
        }

        @Override
        public List<Path> chooseFiles(Optional<Path> folder) {
            return questions.chooseFiles(folder);
        }

        @Override
        public Optional<Path> chooseFolder(Optional<Path> folder) {
            return questions.chooseFolder(folder);
        }

        @Override
        public void offer(Offer offer) {
            offers.offer(offer);
        }

        @Override
        public void withdrawOffer() {
            offers.withdraw();
        }

        @Override
        public void leave() {
            leave.run();
        }
    }
}
