package org.pregap.workspace.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.pregap.layout.DiscLayout;
import org.pregap.model.Album;
import org.pregap.workspace.observe.Observers;
import org.pregap.workspace.observe.Subscription;

/**
 * The album that is open. Holds every revision since it was opened, so that undo and redo are steps in a list. Belongs to
 * the window's thread; other threads get an {@link Album} and hand back values.
 */
public final class AlbumStore {
    /** What changed. */
    public enum Change {
        /** The album, and with it perhaps the selection. */
        ALBUM,
        /** Only what is selected. */
        SELECTION,
        /** Only whether it is saved. */
        SAVED,
        /** Another album was opened. */
        OPENED
    }

    private final Observers<Change> observers = new Observers<>();
    private final List<Revision> revisions = new ArrayList<>();
    private int position;
    private Album saved;

    /** What is shown while a gesture lasts, and the layout of what is shown. */
    private @Nullable Running running;

    private @Nullable DiscLayout layout;

    /** @param name how it came to be open, for the list of steps: {@code Open}, {@code New album} */
    public AlbumStore(String name, Album first) {
        revisions.add(new Revision(name, first, Selection.NONE));
        saved = first;
    }

    /** Begins anew with another album, which cannot be undone. */
    public void open(String name, Album album) {
        cancelGesture();
        revisions.clear();
        revisions.add(new Revision(name, album, Selection.NONE));
        position = 0;
        saved = album;
        layout = null;
        observers.tell(Change.OPENED);
    }

    /** As it is shown; during a gesture what that shows. */
    public Album album() {
        return running == null ? present().album() : running.shown;
    }

    /**
     * Whether the album has not changed since it was asked for: then what was worked out from it is still true. Compares by
     * reference, because equal albums of two moments may have different files behind them.
     */
    @SuppressWarnings("ReferenceEquality")
    public boolean isShowing(Album asked) {
        return album() == asked;
    }

    /** Where everything on {@link #album} lies. */
    public DiscLayout layout() {
        DiscLayout known = layout;
        if (known == null) {
            known = DiscLayout.of(album());
            layout = known;
        }
        return known;
    }

    public Selection selection() {
        return present().selection().within(album());
    }

    /** Selecting is no step of its own, but undo brings back what was selected. */
    public void select(Selection selection) {
        if (!selection.equals(present().selection())) {
            revisions.set(position, present().withSelection(selection));
            observers.tell(Change.SELECTION);
        }
    }

    /**
     * Makes one step. What was undone can no longer be redone.
     *
     * @return whether anything changed; if nothing did, there is no step
     * @throws IllegalArgumentException if the edit's values fit no album; nothing changed then
     */
    public boolean apply(Edit edit) {
        Album changed = edit.change().apply(settled());
        Function<Album, Selection> keep = album -> present().selection().within(album);
        return keep(edit.name(), changed, edit.select().orElse(keep));
    }

    /** Begins a change by mouse; one that is under way is cancelled. */
    public Gesture begin(String name) {
        cancelGesture();
        Running begun = new Running(name, present().album());
        running = begun;
        return begun;
    }

    /** Whether a {@link Gesture} is under way. */
    public boolean isGesturing() {
        return running != null;
    }

    public boolean canUndo() {
        return position > 0;
    }

    public boolean canRedo() {
        return position < revisions.size() - 1;
    }

    /** What {@link #undo} would undo. */
    public Optional<String> undoName() {
        return canUndo() ? Optional.of(present().name()) : Optional.empty();
    }

    /** What {@link #redo} would bring back. */
    public Optional<String> redoName() {
        return canRedo() ? Optional.of(revisions.get(position + 1).name()) : Optional.empty();
    }

    /** Goes one step back, if there is one. A gesture under way is cancelled instead. */
    public void undo() {
        if (running != null) {
            cancelGesture();
        } else if (canUndo()) {
            goTo(position - 1);
        }
    }

    /** Goes one step forward, if one was undone. */
    public void redo() {
        if (running == null && canRedo()) {
            goTo(position + 1);
        }
    }

    /** Every revision, the oldest first, those that were undone at the end. */
    public List<Revision> revisions() {
        return List.copyOf(revisions);
    }

    /** Which of {@link #revisions} is the present one. */
    public int position() {
        return position;
    }

    /** @param revision its place in {@link #revisions} */
    public void goTo(int revision) {
        cancelGesture();
        if (revision != position) {
            position = revision;
            changed();
        }
    }

    /** Whether the present album is the one that was opened or saved last. */
    public boolean isSaved() {
        return present().album().equals(saved);
    }

    /** Notes that this album is on disk now. */
    public void markSaved(Album album) {
        saved = album;
        observers.tell(Change.SAVED);
    }

    public Subscription observe(Consumer<? super Change> observer) {
        return observers.add(observer);
    }

    private Revision present() {
        return revisions.get(position);
    }

    private Album settled() {
        cancelGesture();
        return present().album();
    }

    private void cancelGesture() {
        if (running != null) {
            running.cancel();
        }
    }

    private boolean keep(String name, Album changed, Function<Album, Selection> select) {
        if (changed.equals(present().album())) {
            return false;
        }
        Revision next = new Revision(name, changed, select.apply(changed).within(changed));
        revisions.subList(position + 1, revisions.size()).clear();
        revisions.add(next);
        position++;
        changed();
        return true;
    }

    private void changed() {
        layout = null;
        observers.tell(Change.ALBUM);
    }

    /** A gesture under way. */
    private final class Running implements Gesture {
        private final String name;
        private final Album before;
        private Album shown;

        Running(String name, Album before) {
            this.name = name;
            this.before = before;
            this.shown = before;
        }

        @Override
        public Album before() {
            return before;
        }

        @Override
        public void show(UnaryOperator<Album> change) {
            if (running != this) {
                return;
            }
            Album next = change.apply(before);
            if (!next.equals(shown)) {
                shown = next;
                changed();
            }
        }

        @Override
        public void commit() {
            commit(name);
        }

        @Override
        public void commit(String finalName) {
            end(finalName, album -> present().selection().within(album));
        }

        @Override
        public void commit(Function<Album, Selection> select) {
            end(name, select);
        }

        private void end(String stepName, Function<Album, Selection> select) {
            if (running == this) {
                running = null;
                if (!keep(stepName, shown, select)) {
                    changed();
                }
            }
        }

        @Override
        public void cancel() {
            if (running == this) {
                running = null;
                changed();
            }
        }
    }
}
