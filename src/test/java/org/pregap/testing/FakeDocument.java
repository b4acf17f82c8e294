package org.pregap.testing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.pregap.model.Album;
import org.pregap.model.TextField;
import org.pregap.time.SampleRate;
import org.pregap.workspace.document.AlbumDocument;
import org.pregap.workspace.history.AlbumStore;
import org.pregap.workspace.jobs.Outcome;
import org.pregap.workspace.observe.Observers;
import org.pregap.workspace.observe.Subscription;

/** A document without files: notes what it is asked for and answers at once, as a test told it. */
public final class FakeDocument implements AlbumDocument {
    private final List<String> calls = new ArrayList<>();
    private final List<Autosave> orphans = new ArrayList<>();
    private final Observers<AlbumDocument> observers = new Observers<>();
    private final AlbumStore store;
    private Optional<Path> file = Optional.empty();
    private Optional<Path> opening = Optional.empty();
    private Optional<Autosave> newer = Optional.empty();
    private Optional<Throwable> failure = Optional.empty();
    private List<String> remarks = List.of();
    private Taken taken = new Taken(0, List.of(), List.of());
    private Relinked relinked = new Relinked(0, List.of());

    FakeDocument(AlbumStore store) {
        this.store = store;
    }

    /** What it was asked for, in order, such as {@code save /a.pregap}. */
    public List<String> calls() {
        return List.copyOf(calls);
    }

    /** Whatever is asked from now on fails with this. */
    public void failWith(Throwable reason) {
        failure = Optional.of(reason);
    }

    /** Whatever is asked from now on succeeds again. */
    public void succeed() {
        failure = Optional.empty();
    }

    /** The next albums that are opened have a newer autosave. */
    public void keepNewer(Autosave autosave) {
        newer = Optional.of(autosave);
    }

    public void remark(List<String> newRemarks) {
        remarks = newRemarks;
    }

    public void addOrphan(Autosave autosave) {
        orphans.add(autosave);
        observers.tell(this);
    }

    public void answerTake(Taken answer) {
        taken = answer;
    }

    public void answerRelink(Relinked answer) {
        relinked = answer;
    }

    @Override
    public Optional<Path> file() {
        return file;
    }

    /** It says that this is being opened. */
    public void beOpening(Optional<Path> path) {
        opening = path;
        observers.tell(this);
    }

    @Override
    public Optional<Path> opening() {
        return opening;
    }

    @Override
    public String name() {
        String title = store.album().text(TextField.TITLE);
        return title.isEmpty() ? file.map(path -> path.getFileName().toString()).orElse("New album") : title;
    }

    @Override
    public boolean isSaved() {
        return store.isSaved();
    }

    @Override
    public void startNew() {
        calls.add("startNew");
        file = Optional.empty();
        store.open("New album", Album.empty(SampleRate.CD));
        observers.tell(this);
    }

    @Override
    public void open(Path path, Consumer<? super Outcome<Opened>> then) {
        calls.add("open " + path);
        answer(() -> opened(path), then);
    }

    @Override
    public void recover(Autosave autosave, Consumer<? super Outcome<Opened>> then) {
        calls.add("recover " + autosave.sidecar());
        newer = Optional.empty();
        answer(
                () -> {
                    orphans.remove(autosave);
                    return opened(autosave.album().orElse(autosave.sidecar()));
                },
                then);
    }

    @Override
    public void discard(Autosave autosave) {
        calls.add("discard " + autosave.sidecar());
        newer = Optional.empty();
        orphans.remove(autosave);
    }

    @Override
    public List<Autosave> orphans() {
        return List.copyOf(orphans);
    }

    @Override
    public void save(Path path, Consumer<? super Outcome<Path>> then) {
        calls.add("save " + path);
        answer(
                () -> {
                    file = Optional.of(path);
                    store.markSaved(store.album());
                    observers.tell(this);
                    return path;
                },
                then);
    }

    @Override
    public void take(List<Path> files, int beforeTrack, Consumer<? super Outcome<Taken>> then) {
        calls.add("take " + files + " " + beforeTrack);
        answer(() -> taken, then);
    }

    @Override
    public void relink(Path folder, Consumer<? super Outcome<Relinked>> then) {
        calls.add("relink " + folder);
        answer(() -> relinked, then);
    }

    @Override
    public void autosave() {
        calls.add("autosave");
    }

    @Override
    public List<Path> recent() {
        return List.of();
    }

    @Override
    public void close() {
        calls.add("close");
    }

    @Override
    public Subscription observe(Consumer<? super AlbumDocument> observer) {
        return observers.add(observer);
    }

    private Opened opened(Path path) {
        file = Optional.of(path);
        observers.tell(this);
        return new Opened(path, newer, remarks);
    }

    private <T> void answer(Supplier<T> answer, Consumer<? super Outcome<T>> then) {
        then.accept(failure.<Outcome<T>>map(Outcome.Failed::new).orElseGet(() -> new Outcome.Done<>(answer.get())));
    }
}
