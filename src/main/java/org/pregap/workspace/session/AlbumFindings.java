package org.pregap.workspace.session;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.pregap.check.Finding;
import org.pregap.check.Severity;
import org.pregap.model.Album;
import org.pregap.workspace.Inspection;
import org.pregap.workspace.history.AlbumStore;
import org.pregap.workspace.jobs.Jobs;
import org.pregap.workspace.jobs.Outcome;
import org.pregap.workspace.jobs.RunningJob;
import org.pregap.workspace.observe.Observers;
import org.pregap.workspace.observe.Subscription;

/** What the rules have to say of the album as it is now. Worked out in the background after each change. */
public final class AlbumFindings {
    private final AlbumStore store;
    private final Jobs jobs;
    private final Observers<List<Finding>> observers = new Observers<>();
    private List<Finding> findings = List.of();
    private @Nullable RunningJob running;

    public AlbumFindings(AlbumStore store, Jobs jobs) {
        this.store = store;
        this.jobs = jobs;
        store.observe(change -> {
            if (change == AlbumStore.Change.ALBUM || change == AlbumStore.Change.OPENED) {
                refresh();
            }
        });
        refresh();
    }

    /** Errors first, then by their place on the disc. Of the album a moment ago, while it is being checked anew. */
    public List<Finding> all() {
        return findings;
    }

    /**
     * What concerns a track, also where it is the fault of another.
     *
     * @param track its number; 0 for hidden audio
     */
    public List<Finding> ofTrack(int track) {
        return findings.stream()
                .filter(finding -> finding.tracks().contains(track))
                .toList();
    }

    public long count(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    /** Checks again, for example because files came or went. */
    public void refresh() {
        if (running != null) {
            running.cancel();
        }
        Album asked = store.album();
        running = jobs.runQuietly("Check", job -> Inspection.ofAlbum(asked).findings(), outcome -> {
            if (store.isShowing(asked) && outcome instanceof Outcome.Done<List<Finding>> done) {
                findings = done.result();
                observers.tell(findings);
            }
        });
    }

    public Subscription observe(Consumer<? super List<Finding>> observer) {
        return observers.add(observer);
    }
}
