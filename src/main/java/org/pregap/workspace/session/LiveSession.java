package org.pregap.workspace.session;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.pregap.model.Album;
import org.pregap.playback.JavaSoundCard;
import org.pregap.playback.SoundCard;
import org.pregap.time.SampleRate;
import org.pregap.workspace.cache.ResultCache;
import org.pregap.workspace.document.FileDocument;
import org.pregap.workspace.history.AlbumStore;
import org.pregap.workspace.jobs.Jobs;
import org.pregap.workspace.listening.AlbumTransport;
import org.pregap.workspace.loudness.BackgroundLoudness;
import org.pregap.workspace.settings.Settings;
import org.pregap.workspace.settings.SettingsFile;
import org.pregap.workspace.settings.UserFolders;
import org.pregap.workspace.sources.WatchedSources;
import org.pregap.workspace.waveform.SourceWaveforms;

/** A session with real files and a real sound card. Made, used and closed on the window's thread. */
public final class LiveSession implements AutoCloseable {
    /**
     * What a session is given from outside.
     *
     * @param later runs what it is given on the window's thread, in order
     * @param rest runs the last of what it is given on the window's thread, a moment after it was given
     * @param threads how many threads a job may use
     * @param environment where settings, albums without a file and results are kept, as of {@code System.getenv()}
     */
    public record Surroundings(
            Consumer<Runnable> later, Consumer<Runnable> rest, int threads, Map<String, String> environment) {}

    private final Session session;
    private final AlbumTransport transport;
    private final Optional<SettingsFile> settings;

    private LiveSession(Session session, AlbumTransport transport, Optional<SettingsFile> settings) {
        this.session = session;
        this.transport = transport;
        this.settings = settings;
    }

    /** Begins with an empty album, and plays on the devices that Java knows. */
    public static LiveSession start(Surroundings around) {
        return start(around, new JavaSoundCard());
    }

    /** As {@link #start(Surroundings)}, with another card. */
    public static LiveSession start(Surroundings around, SoundCard card) {
        var jobs = new Jobs(around.later(), around.threads());
        UserFolders folders = UserFolders.of(around.environment());
        Optional<SettingsFile> file = folders.config().map(folder -> SettingsFile.in(folder, jobs));
        Settings settings = file.<Settings>map(remembered -> remembered).orElseGet(Settings::inMemory);
        ResultCache cache = ResultCache.of(around.environment());
        var store = new AlbumStore("New album", Album.empty(SampleRate.CD));
        var notices = new Notices();
        var modes = new EditModes();
        var document =
                new FileDocument(new FileDocument.Surroundings(store, jobs, notices, settings, modes, folders.state()));
        var sources = new WatchedSources(store, jobs);
        var findings = new AlbumFindings(store, jobs);
        sources.observe(changed -> findings.refresh());
        var transport = new AlbumTransport(card, store, sources, jobs, settings);
        var session = new Session(
                store,
                jobs,
                document,
                sources,
                new SourceWaveforms(store, jobs, sources, cache, notices),
                new BackgroundLoudness(store, jobs, sources, cache, around.rest()),
                findings,
                transport,
                modes,
                notices,
                settings,
                cache);
        return new LiveSession(session, transport, file);
    }

    public Session session() {
        return session;
    }

    /** Silences the card, writes the settings and asks everything under way to end. The document is closed before. */
    @Override
    public void close() {
        transport.close();
        session.jobs().close();
        settings.ifPresent(SettingsFile::close);
    }
}
