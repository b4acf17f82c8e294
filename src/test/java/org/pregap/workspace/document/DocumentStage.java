package org.pregap.workspace.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.pregap.model.Album;
import org.pregap.model.TextField;
import org.pregap.testing.WindowThread;
import org.pregap.time.SampleRate;
import org.pregap.workspace.document.AlbumDocument.Autosave;
import org.pregap.workspace.document.AlbumDocument.Opened;
import org.pregap.workspace.document.AlbumDocument.Taken;
import org.pregap.workspace.history.AlbumStore;
import org.pregap.workspace.history.Edit;
import org.pregap.workspace.jobs.Jobs;
import org.pregap.workspace.jobs.Outcome;
import org.pregap.workspace.session.EditModes;
import org.pregap.workspace.session.Notice;
import org.pregap.workspace.session.Notices;
import org.pregap.workspace.settings.Settings;

/** One window's document without a window; whatever is asked of it is waited for. */
final class DocumentStage implements AutoCloseable {
    final WindowThread window = new WindowThread();
    final Jobs jobs = window.jobs();
    final AlbumStore store = new AlbumStore("New album", Album.empty(SampleRate.CD));
    final Notices notices = new Notices();
    final EditModes modes = new EditModes();
    final FileDocument document;

    DocumentStage(Path stateFolder) {
        this(stateFolder, Settings.inMemory());
    }

    DocumentStage(Path stateFolder, Settings settings) {
        this(Optional.of(stateFolder), settings);
    }

    DocumentStage(Optional<Path> stateFolder, Settings settings) {
        document = new FileDocument(new FileDocument.Surroundings(store, jobs, notices, settings, modes, stateFolder));
        settle();
    }

    void settle() {
        window.settle(jobs);
    }

    Outcome<Opened> open(Path file) {
        return await(then -> document.open(file, then));
    }

    Opened opened(Path file) {
        return done(open(file));
    }

    Outcome<Path> save(Path file) {
        return await(then -> document.save(file, then));
    }

    void saved(Path file) {
        assertThat(done(save(file))).isEqualTo(file);
    }

    Taken taken(Path file, int beforeTrack) {
        Outcome<Taken> outcome = await(then -> document.take(List.of(file), beforeTrack, then));
        return done(outcome);
    }

    void recover(Autosave autosave) {
        Outcome<Opened> outcome = await(then -> document.recover(autosave, then));
        done(outcome);
    }

    void autosave() {
        document.autosave();
        settle();
    }

    void title(String title) {
        store.apply(Edit.of(
                "Title", album -> album.withTexts(album.texts().with(album.mainLanguage(), TextField.TITLE, title))));
    }

    String title() {
        return store.album().text(TextField.TITLE);
    }

    List<String> told() {
        return notices.all().stream().map(Notice::text).toList();
    }

    <T> Outcome<T> await(Consumer<Consumer<Outcome<T>>> ask) {
        List<Outcome<T>> outcomes = new ArrayList<>();
        ask.accept(outcomes::add);
        settle();
        assertThat(outcomes).hasSize(1);
        return outcomes.get(0);
    }

    static <T> T done(Outcome<T> outcome) {
        if (outcome instanceof Outcome.Done<T> done) {
            return done.result();
        }
        throw new AssertionError(String.valueOf(outcome));
    }

    static Throwable failure(Outcome<?> outcome) {
        if (outcome instanceof Outcome.Failed<?> failed) {
            return failed.reason();
        }
        throw new AssertionError(String.valueOf(outcome));
    }

    @Override
    public void close() {
        document.close();
        jobs.close();
    }
}
