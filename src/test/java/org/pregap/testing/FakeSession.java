package org.pregap.testing;

import org.pregap.model.Album;
import org.pregap.workspace.cache.ResultCache;
import org.pregap.workspace.history.AlbumStore;
import org.pregap.workspace.jobs.Jobs;
import org.pregap.workspace.session.AlbumFindings;
import org.pregap.workspace.session.EditModes;
import org.pregap.workspace.session.Notices;
import org.pregap.workspace.session.Session;
import org.pregap.workspace.settings.Settings;

/**
 * A session without files, sound card and clock, over a given album. The store, jobs, findings, modes and notices are real;
 * the rest are fakes, which a test sets and asks.
 *
 * @param session what a part of the window is given
 * @param window runs what the jobs hand back, when the test says so
 */
public record FakeSession(
        Session session,
        WindowThread window,
        FakeDocument document,
        FakeSources sources,
        SyntheticWaveforms waveforms,
        FakeLoudness loudness,
        FakeTransport transport) {

    /** The outcomes of jobs wait until {@link #settle}. */
    public static FakeSession of(Album album) {
        var window = new WindowThread();
        return of(album, window, window.jobs());
    }

    /** As {@link #of(Album)}, with jobs of the test's own, such as those of a real window. */
    public static FakeSession of(Album album, Jobs jobs) {
        return of(album, new WindowThread(), jobs);
    }

    private static FakeSession of(Album album, WindowThread window, Jobs jobs) {
        var store = new AlbumStore("Open", album);
        var document = new FakeDocument(store);
        var sources = new FakeSources(album.rate());
        var waveforms = new SyntheticWaveforms();
        var loudness = new FakeLoudness();
        var transport = new FakeTransport();
        var session = new Session(
                store,
                jobs,
                document,
                sources,
                waveforms,
                loudness,
                new AlbumFindings(store, jobs),
                transport,
                new EditModes(),
                new Notices(),
                Settings.inMemory(),
                ResultCache.none());
        return new FakeSession(session, window, document, sources, waveforms, loudness, transport);
    }

    public AlbumStore store() {
        return session.store();
    }

    public Album album() {
        return session.store().album();
    }

    /** Waits for the jobs and hands their outcomes on. */
    public void settle() {
        window.settle(session.jobs());
    }
}
