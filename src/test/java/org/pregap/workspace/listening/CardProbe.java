package org.pregap.workspace.listening;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.pregap.model.Album;
import org.pregap.model.Source;
import org.pregap.playback.JavaSoundCard;
import org.pregap.project.AlbumFile;
import org.pregap.render.SourceCatalog;
import org.pregap.testing.WindowThread;
import org.pregap.workspace.SourceFiles;
import org.pregap.workspace.history.AlbumStore;
import org.pregap.workspace.observe.Subscription;
import org.pregap.workspace.settings.Settings;
import org.pregap.workspace.sources.SourceWatch;

/** A program that plays the join into track 2 of an album on the system's sound device and says what it did. */
public final class CardProbe {
    private CardProbe() {}

    public static void main(String[] arguments) throws Exception {
        var window = new WindowThread();
        var jobs = window.jobs();
        Album album = AlbumFile.load(Path.of(arguments[0]));
        var store = new AlbumStore("Open", album);
        try (jobs;
                var transport = new AlbumTransport(
                        new JavaSoundCard(),
                        store,
                        new Files(new SourceFiles(album, () -> {})),
                        jobs,
                        Settings.inMemory())) {
            window.runUntil(() -> transport.status().rateHz() > 0
                    || transport.status().trouble().isPresent());
            window.settle(jobs);
            System.out.println("devices " + transport.devices());
            long before = System.nanoTime();
            transport.setRolls(new Transport.Rolls(1, 1));
            transport.playTransition(2);
            long start = transport.playhead().sample();
            window.runUntil(() -> !transport.isPlaying());
            System.out.println("took " + (System.nanoTime() - before) / 1_000_000 + " ms for "
                    + (transport.playhead().sample() - start) + " samples");
            System.out.println("status " + transport.status());
        }
        System.exit(0);
    }

    private record Files(SourceCatalog catalog) implements SourceWatch {
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
