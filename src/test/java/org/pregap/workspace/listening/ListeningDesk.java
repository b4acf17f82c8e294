package org.pregap.workspace.listening;

import java.util.function.Consumer;
import org.pregap.model.Album;
import org.pregap.model.Source;
import org.pregap.render.SourceCatalog;
import org.pregap.render.words.RandomProgramme;
import org.pregap.testing.FakeCard;
import org.pregap.testing.WindowThread;
import org.pregap.workspace.history.AlbumStore;
import org.pregap.workspace.jobs.Jobs;
import org.pregap.workspace.observe.Subscription;
import org.pregap.workspace.settings.Settings;
import org.pregap.workspace.sources.SourceWatch;

/** A transport over a fake card, with the test as the window's thread. */
final class ListeningDesk implements AutoCloseable {
    private final WindowThread window = new WindowThread();
    private final Jobs jobs = window.jobs();
    private final FakeCard card;
    private final AlbumStore store;
    private final AlbumTransport transport;

    ListeningDesk(RandomProgramme given) {
        this(given, new FakeCard(24));
    }

    ListeningDesk(RandomProgramme given, FakeCard card) {
        this(given.album(), given.sources(), card, Settings.inMemory());
    }

    ListeningDesk(Album album, SourceCatalog sources, FakeCard card, Settings settings) {
        this.card = card;
        this.store = new AlbumStore("Open", album);
        this.transport = new AlbumTransport(card, store, new Watch(sources), jobs, settings);
        window.runUntil(() ->
                transport.status().rateHz() > 0 || transport.status().trouble().isPresent());
        window.settle(jobs);
    }

    FakeCard card() {
        return card;
    }

    AlbumStore store() {
        return store;
    }

    AlbumTransport transport() {
        return transport;
    }

    WindowThread window() {
        return window;
    }

    void settle() {
        window.settle(jobs);
    }

    void awaitEnd() {
        window.runUntil(() -> !transport.isPlaying());
    }

    /** The first place where two sounds are not the same, as far as the shorter goes; −1 where there is none. */
    static int firstDifference(int[][] a, int[][] b) {
        int length = Math.min(a[0].length, b[0].length);
        int at = 0;
        while (at < length && a[0][at] == b[0][at] && a[1][at] == b[1][at]) {
            at++;
        }
        return at == length ? -1 : at;
    }

    @Override
    public void close() {
        transport.close();
        jobs.close();
    }

    private record Watch(SourceCatalog catalog) implements SourceWatch {
        @Override
        public boolean isMissing(Source source) {
            return false;
        }

        @Override
        public void refresh() {}

        @Override
        public Subscription observe(Consumer<? super SourceWatch> observer) {
            return () -> {};
        }
    }
}
