package org.pregap.workspace.document;

import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.pregap.model.Album;
import org.pregap.model.Source;
import org.pregap.model.TextField;
import org.pregap.time.SampleRate;
import org.pregap.workspace.history.AlbumStore;
import org.pregap.workspace.jobs.Jobs;
import org.pregap.workspace.jobs.Outcome;
import org.pregap.workspace.observe.Observers;
import org.pregap.workspace.observe.Subscription;
import org.pregap.workspace.session.EditModes;
import org.pregap.workspace.session.Notice;
import org.pregap.workspace.session.Notices;
import org.pregap.workspace.settings.Settings;
import org.pregap.workspace.taking.Arrival;
import org.pregap.workspace.taking.MissingSources;
import org.pregap.workspace.taking.PlacedTracks;

/** The open album's file on disk, with its lock and what is kept of the album between two savings. */
public final class FileDocument implements AlbumDocument {
    private static final String NEW = "New album";
    private static final String ENDING = ".pregap";

    /**
     * What a document works with.
     *
     * @param store holds the open album
     * @param jobs carries the work on files
     * @param notices is told of what goes wrong without anybody having asked
     * @param settings remembers recent files
     * @param modes knows the pause before new tracks
     * @param stateFolder where albums are kept that have no file; empty if there is none
     */
    public record Surroundings(
            AlbumStore store,
            Jobs jobs,
            Notices notices,
            Settings settings,
            EditModes modes,
            Optional<Path> stateFolder) {}

    private final Surroundings around;
    private final AlbumStore store;
    private final Turns turns;
    private final Keeping keeping;
    private final RecentFiles recent;
    private final Observers<AlbumDocument> observers = new Observers<>();
    private Optional<Path> file = Optional.empty();
    private Optional<Path> opening = Optional.empty();
    private List<Autosave> orphans = List.of();
    private String told;

    /** Counts what was asked to be opened; only the last one asked for stays. */
    private long asked;

    /** Counts the albums that were open, so that what was begun for one never happens to another. */
    private long generation;

    public FileDocument(Surroundings around) {
        this.around = around;
        this.store = around.store();
        this.turns = new Turns(around.jobs());
        this.keeping = new Keeping(store, turns, around.notices(), () -> new UntitledPlace(around.stateFolder()));
        this.recent = new RecentFiles(around.settings(), around.jobs(), () -> observers.tell(this));
        this.told = state();
        store.observe(change -> tellIfChanged());
        around.stateFolder().ifPresent(this::lookForOrphans);
    }

    @Override
    public Optional<Path> file() {
        return file;
    }

    @Override
    public Optional<Path> opening() {
        return opening;
    }

    @Override
    public String name() {
        String title = store.album().text(TextField.TITLE);
        return title.isBlank() ? file.map(FileDocument::withoutEnding).orElse(NEW) : title;
    }

    @Override
    public boolean isSaved() {
        return store.isSaved();
    }

    @Override
    public void startNew() {
        asked++;
        generation++;
        opening = Optional.empty();
        keeping.moveTo(new UntitledPlace(around.stateFolder()));
        file = Optional.empty();
        store.open(NEW, Album.empty(SampleRate.CD));
        tell();
    }

    @Override
    public void open(Path albumFile, Consumer<? super Outcome<Opened>> then) {
        Begun begun = begin(albumFile);
        turns.<Opening>take(
                "Open " + albumFile.getFileName(),
                () -> {
                    Place present = keeping.place();
                    return job -> Opening.of(albumFile, present);
                },
                outcome -> then.accept(opened(begun, outcome)));
    }

    @Override
    public void recover(Autosave autosave, Consumer<? super Outcome<Opened>> then) {
        Begun begun = begin(autosave.album().orElse(autosave.sidecar()));
        turns.<Recovery>take(
                "Recover " + autosave.title(),
                () -> {
                    Place present = keeping.place();
                    return job -> Recovery.of(autosave, present);
                },
                outcome -> then.accept(recovered(autosave, begun, outcome)));
    }

    @Override
    public void discard(Autosave autosave) {
        withoutOrphan(autosave);
        Place present = keeping.place();
        turns.takeQuietly("Remove what was kept", job -> Recovery.discard(autosave, present), outcome -> {});
    }

    @Override
    public List<Autosave> orphans() {
        return orphans;
    }

    @Override
    public void save(Path target, Consumer<? super Outcome<Path>> then) {
        Album album = keeping.settled();
        long open = generation;
        turns.<Saving>take(
                "Save " + target.getFileName(),
                () -> {
                    Place present = keeping.place();
                    return job -> Saving.of(target, album, present);
                },
                outcome -> then.accept(saved(open, album, outcome)));
    }

    @Override
    public void take(List<Path> files, int beforeTrack, Consumer<? super Outcome<Taken>> then) {
        long open = generation;
        around.jobs()
                .<Arrival>run(
                        "Take in files",
                        job -> Arrival.of(files, job),
                        outcome -> then.accept(
                                Outcomes.of(outcome, open == generation, arrival -> taken(arrival, beforeTrack))));
    }

    @Override
    public void relink(Path folder, Consumer<? super Outcome<Relinked>> then) {
        long open = generation;
        Album album = keeping.settled();
        around.jobs()
                .<MissingSources>run(
                        "Look for missing files",
                        job -> MissingSources.search(album, folder, job),
                        outcome -> then.accept(Outcomes.of(outcome, open == generation, this::relinked)));
    }

    @Override
    public void autosave() {
        keeping.autosave();
    }

    @Override
    public void keepNow() {
        keeping.keepNow();
    }

    @Override
    public List<Path> recent() {
        return recent.all();
    }

    @Override
    public void close() {
        keeping.close();
    }

    @Override
    public Subscription observe(Consumer<? super AlbumDocument> observer) {
        return observers.add(observer);
    }

    /**
     * Something that is being opened.
     *
     * @param number counts them
     * @param present the album that was open when it was asked for, and may be given up for it
     */
    private record Begun(Path what, long number, Album present) {}

    /** Whatever is opened from now on, only this stays. */
    private Begun begin(Path what) {
        opening = Optional.of(what);
        asked++;
        tell();
        return new Begun(what, asked, keeping.settled());
    }

    private Outcome<Opened> opened(Begun begun, Outcome<Opening> outcome) {
        return arrived(begun, outcome, Opening::place, found -> {
            found.decide();
            adopt(found.place());
            keeping.forget();
            store.open("Open", found.album());
            tell();
            return found.opened();
        });
    }

    private Outcome<Opened> recovered(Autosave autosave, Begun begun, Outcome<Recovery> outcome) {
        return arrived(begun, outcome, Recovery::place, recovery -> {
            withoutOrphan(autosave);
            recovery.decide();
            adopt(recovery.place());
            store.open("Recover", recovery.album());
            store.markSaved(recovery.saved());
            keeping.autosave();
            tell();
            return new Opened(autosave.album().orElse(autosave.sidecar()), Optional.empty(), recovery.remarks());
        });
    }

    /** Takes what was opened, unless something else was asked for since or the present album was edited. */
    private <T> Outcome<Opened> arrived(
            Begun begun, Outcome<T> outcome, Function<T, Place> place, Function<T, Opened> take) {
        boolean wanted = begun.number() == asked;
        boolean edited = wanted && wasEditedSince(begun.present());
        if (outcome instanceof Outcome.Done<T> done && (!wanted || edited)) {
            keeping.letGoUnlessUsed(place.apply(done.result()));
        }
        if (wanted) {
            opening = Optional.empty();
            tellIfChanged();
        }
        if (outcome instanceof Outcome.Done<T> && edited) {
            return new Outcome.Failed<>(new FileSystemException(
                    begun.what().toString(),
                    null,
                    "was not opened, because the album in the window was edited meanwhile; open it again"));
        }
        return Outcomes.of(outcome, wanted, take);
    }

    /** Nobody was asked about what was edited, so it is not to be given up. */
    private boolean wasEditedSince(Album album) {
        return store.isGesturing() || !(store.isSaved() || keeping.settled().equals(album));
    }

    private Outcome<Path> saved(long open, Album album, Outcome<Saving> outcome) {
        if (outcome instanceof Outcome.Done<Saving> done && open != generation) {
            keeping.letGoUnlessUsed(done.result().place());
        }
        return Outcomes.map(outcome, saving -> {
            FilePlace place = saving.place();
            recent.add(place.file());
            saving.remark().map(Notice::remark).ifPresent(around.notices()::tell);
            if (open == generation) {
                keeping.moveTo(place);
                keeping.forget();
                file = Optional.of(place.file());
                store.markSaved(album);
                keeping.autosave();
                tell();
            }
            return place.file();
        });
    }

    private Taken taken(Arrival arrival, int beforeTrack) {
        PlacedTracks placed =
                arrival.into(keeping.settled(), beforeTrack, around.modes().pause());
        store.apply(placed.edit());
        List<String> left = new ArrayList<>(arrival.left());
        left.addAll(placed.left());
        List<String> notes = new ArrayList<>(arrival.notes());
        notes.addAll(placed.notes());
        return new Taken(placed.count(), left, notes);
    }

    private Relinked relinked(MissingSources searched) {
        store.apply(searched.edit());
        return new Relinked(
                searched.foundCount(),
                searched.missing().stream().map(Source::fileName).toList());
    }

    private void adopt(Place place) {
        generation++;
        keeping.moveTo(place);
        file = place instanceof FilePlace onDisk ? Optional.of(onDisk.file()) : Optional.empty();
        file.ifPresent(recent::add);
    }

    private void lookForOrphans(Path folder) {
        around.jobs().<List<Autosave>>runPromptly("Look for kept albums", job -> Orphans.in(folder), outcome -> {
            if (outcome instanceof Outcome.Done<List<Autosave>> done
                    && !done.result().isEmpty()) {
                orphans = done.result();
                observers.tell(this);
            }
        });
    }

    private void withoutOrphan(Autosave autosave) {
        orphans = orphans.stream().filter(orphan -> !orphan.equals(autosave)).toList();
    }

    private void tellIfChanged() {
        if (!state().equals(told)) {
            tell();
        }
    }

    private void tell() {
        told = state();
        observers.tell(this);
    }

    private String state() {
        return isSaved() + "\n" + file + "\n" + opening + "\n" + name();
    }

    private static String withoutEnding(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
    }
}
