package org.pregap.workspace.loudness;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.pregap.analysis.Loudness;
import org.pregap.analysis.Measurement;
import org.pregap.model.Album;
import org.pregap.workspace.cache.ResultCache;
import org.pregap.workspace.history.AlbumStore;
import org.pregap.workspace.jobs.Jobs;
import org.pregap.workspace.jobs.Outcome;
import org.pregap.workspace.jobs.RunningJob;
import org.pregap.workspace.observe.Observers;
import org.pregap.workspace.observe.Subscription;
import org.pregap.workspace.sources.SourceWatch;

/**
 * Measures in quiet jobs, track after track, whatever of the open album is not known yet. A track is known by all that
 * decides how it sounds ({@link CutPlan#facts}), so moving it, or changing another, costs nothing, and undo has its
 * figures at once. Nothing is begun while a drag lasts, nor before all other jobs are done: waveforms come first.
 */
public final class BackgroundLoudness implements TrackLoudness {
    /** More than an album has tracks; each takes 50 KB for a minute of sound. */
    private static final int MOST_KNOWN = 160;

    private final AlbumStore store;
    private final Jobs jobs;
    private final CutMeasuring measuring;
    private final Consumer<Runnable> rest;
    private final Observers<TrackLoudness> observers = new Observers<>();
    private final Map<String, Measurement> known = new LinkedHashMap<>(16, 0.75f, true);
    private final Set<String> unreadable = new HashSet<>();
    private List<CutPlan> plans = List.of();
    private List<Optional<Loudness>> shown = List.of();
    private Optional<Loudness> album = Optional.empty();
    private @Nullable Running running;
    private @Nullable Told told;

    /** Counts the changes after which the album was to rest; whether it did after the last one. */
    private int rests;

    private boolean rested;

    /** Counts how often files changed: what was begun before says nothing of what is there now. */
    private int filesSeen;

    /** What can be asked here, so that whoever shows it is not told of what did not change. */
    private record Told(List<Optional<Loudness>> tracks, Optional<Loudness> album, boolean isMeasuring) {}

    /** What is being measured: a track, or the whole album from its tracks, which has no facts. */
    private record Running(String facts, RunningJob job) {}

    /**
     * @param rest runs what it is given on the window's thread a moment later, to let the album rest; only what it was given
     *     last matters
     */
    public BackgroundLoudness(
            AlbumStore store, Jobs jobs, SourceWatch sources, ResultCache cache, Consumer<Runnable> rest) {
        this.store = store;
        this.jobs = jobs;
        this.measuring = new CutMeasuring(sources.catalog(), cache);
        this.rest = rest;
        store.observe(change -> {
            if (change == AlbumStore.Change.ALBUM || change == AlbumStore.Change.OPENED) {
                albumChanged();
            }
        });
        sources.observe(news -> filesChanged());
        // Later, when whoever gets the outcome has begun what follows from it.
        jobs.observe(others -> jobs.onWindow(this::startNext));
        albumChanged();
    }

    @Override
    public Optional<Loudness> of(int track) {
        return track >= 1 && track <= shown.size() ? shown.get(track - 1) : Optional.empty();
    }

    @Override
    public Optional<Loudness> album() {
        return album;
    }

    @Override
    public boolean isMeasuring() {
        return running != null || plans.stream().anyMatch(this::isWanted);
    }

    @Override
    public Subscription observe(Consumer<? super TrackLoudness> observer) {
        return observers.add(observer);
    }

    private void albumChanged() {
        List<CutPlan> next = CutPlan.of(store.album(), store.layout());
        boolean sameSound = facts(next).equals(facts(plans));
        plans = next;
        if (!sameSound) {
            album = Optional.empty();
            cancelUnlessWanted();
            show();
        }
        restThenStart();
    }

    private void restThenStart() {
        int now = ++rests;
        rested = false;
        rest.accept(() -> {
            if (now == rests) {
                rested = true;
                startNext();
            }
        });
    }

    /** Which files, nobody asks: the cache knows those that are still the same. */
    private void filesChanged() {
        filesSeen++;
        known.clear();
        unreadable.clear();
        plans = List.of();
        Running now = running;
        if (now != null) {
            now.job().cancel();
        }
        albumChanged();
    }

    private void startNext() {
        if (running != null || !rested || store.isGesturing() || !jobs.running().isEmpty()) {
            return;
        }
        Optional<CutPlan> next = plans.stream().filter(this::isWanted).findFirst();
        if (next.isPresent()) {
            start(next.get());
        } else if (album.isEmpty() && !plans.isEmpty() && known.keySet().containsAll(facts(plans))) {
            startPooling();
        }
    }

    private void start(CutPlan plan) {
        Album measured = store.album();
        int begun = filesSeen;
        String name = "Measure track " + plan.cut().track();
        RunningJob job = jobs.runQuietly(
                name, work -> measuring.measure(List.of(plan), measured, work).get(0), outcome -> {
                    running = null;
                    if (begun == filesSeen) {
                        keep(plan.facts(), outcome);
                    }
                    startNext();
                    show();
                });
        running = new Running(plan.facts(), job);
    }

    private void keep(String facts, Outcome<Measurement> outcome) {
        if (outcome instanceof Outcome.Done<Measurement> done) {
            known.put(facts, done.result());
            forgetOldest();
        } else if (outcome instanceof Outcome.Failed<Measurement>) {
            unreadable.add(facts);
        }
    }

    private void startPooling() {
        int begun = filesSeen;
        List<String> pooled = facts(plans);
        List<Measurement> tracks = pooled.stream().map(known::get).toList();
        RunningJob job = jobs.runQuietly("Measure album", work -> Measurement.pooled(tracks), outcome -> {
            running = null;
            if (outcome instanceof Outcome.Done<Loudness> done && begun == filesSeen && pooled.equals(facts(plans))) {
                album = Optional.of(done.result());
            }
            startNext();
            show();
        });
        running = new Running("", job);
    }

    private void cancelUnlessWanted() {
        Running now = running;
        if (now != null && !facts(plans).contains(now.facts())) {
            now.job().cancel();
        }
    }

    private boolean isWanted(CutPlan plan) {
        return !known.containsKey(plan.facts()) && !unreadable.contains(plan.facts());
    }

    private void forgetOldest() {
        List<String> present = facts(plans);
        known.keySet().removeIf(facts -> known.size() > MOST_KNOWN && !present.contains(facts));
    }

    private void show() {
        shown = plans.stream()
                .map(plan -> Optional.ofNullable(known.get(plan.facts())).map(Measurement::loudness))
                .toList();
        Told now = new Told(shown, album, isMeasuring());
        if (!now.equals(told)) {
            told = now;
            observers.tell(this);
        }
    }

    private static List<String> facts(List<CutPlan> plans) {
        return plans.stream().map(CutPlan::facts).toList();
    }
}
