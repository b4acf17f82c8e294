package org.pregap.workspace.sources;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.pregap.model.Source;
import org.pregap.render.SourceCatalog;
import org.pregap.workspace.history.AlbumStore;
import org.pregap.workspace.jobs.Jobs;
import org.pregap.workspace.jobs.Outcome;
import org.pregap.workspace.observe.Observers;
import org.pregap.workspace.observe.Subscription;

/**
 * Looks in the background whether the files of the open album's sources are there and still the same: when an album is
 * opened, when a source joins it, and whenever it is told to.
 */
public final class WatchedSources implements SourceWatch {
    private final AlbumStore store;
    private final Jobs jobs;
    private final SourceCatalog catalog = new OpenedSources();
    private final Observers<SourceWatch> observers = new Observers<>();

    /** What was found, by path; of paths that were never looked at there is nothing. */
    private final Map<String, Optional<FileStamp>> found = new HashMap<>();

    private boolean looking;
    private boolean lookAgain;

    public WatchedSources(AlbumStore store, Jobs jobs) {
        this.store = store;
        this.jobs = jobs;
        store.observe(this::albumChanged);
        refresh();
    }

    @Override
    public boolean isMissing(Source source) {
        Optional<FileStamp> stamp = found.get(source.path());
        return stamp != null && stamp.isEmpty();
    }

    @Override
    public SourceCatalog catalog() {
        return catalog;
    }

    @Override
    public void refresh() {
        if (looking) {
            lookAgain = true;
            return;
        }
        looking = true;
        List<Source> sources = store.album().sources();
        jobs.runQuietly("Look for sources", job -> look(sources), this::looked);
    }

    @Override
    public Subscription observe(Consumer<? super SourceWatch> observer) {
        return observers.add(observer);
    }

    private void albumChanged(AlbumStore.Change change) {
        boolean opened = change == AlbumStore.Change.OPENED;
        boolean joined = change == AlbumStore.Change.ALBUM
                && store.album().sources().stream().anyMatch(source -> !found.containsKey(source.path()));
        if (opened || joined) {
            refresh();
        }
    }

    private static Map<String, Optional<FileStamp>> look(List<Source> sources) {
        Map<String, Optional<FileStamp>> stamps = new LinkedHashMap<>();
        for (Source source : sources) {
            stamps.put(source.path(), FileStamp.ofFile(source));
        }
        return stamps;
    }

    private void looked(Outcome<Map<String, Optional<FileStamp>>> outcome) {
        looking = false;
        if (outcome instanceof Outcome.Done<Map<String, Optional<FileStamp>>> done) {
            boolean news = done.result().entrySet().stream().anyMatch(this::isNews);
            found.putAll(done.result());
            if (news) {
                observers.tell(this);
            }
        }
        if (lookAgain) {
            lookAgain = false;
            refresh();
        }
    }

    /** That a file is there when it is looked for first is what everybody expects. */
    private boolean isNews(Map.Entry<String, Optional<FileStamp>> now) {
        Optional<FileStamp> before = found.get(now.getKey());
        return before == null ? now.getValue().isEmpty() : !before.equals(now.getValue());
    }
}
