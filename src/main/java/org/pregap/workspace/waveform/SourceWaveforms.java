package org.pregap.workspace.waveform;

import java.nio.file.NoSuchFileException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.pregap.analysis.waveform.Waveform;
import org.pregap.model.Source;
import org.pregap.workspace.cache.ResultCache;
import org.pregap.workspace.history.AlbumStore;
import org.pregap.workspace.jobs.Jobs;
import org.pregap.workspace.jobs.Outcome;
import org.pregap.workspace.observe.Observers;
import org.pregap.workspace.observe.Subscription;
import org.pregap.workspace.session.Notice;
import org.pregap.workspace.session.Notices;
import org.pregap.workspace.sources.SourceWatch;

/**
 * Builds waveforms in quiet jobs. Sources take turns, a few seconds of sound at a time in the order in which they were asked
 * for, so that something of each is seen soon. Waveforms of sources that left the album stay until another is opened, for
 * undo.
 */
public final class SourceWaveforms implements Waveforms {
    private static final int SIDE_BY_SIDE = 4;
    private static final long TELL_NANOS = 200_000_000;

    private final Jobs jobs;
    private final SourceWatch sources;
    private final ResultCache cache;
    private final Notices notices;
    private final LongSupplier clockNanos;
    private final SampleWindows windows;
    private final Map<Source, Entry> entries = new HashMap<>();
    private final Deque<Entry> waiting = new ArrayDeque<>();
    private final Set<String> toldUnreadable = new HashSet<>();
    private final Observers<Source> observers = new Observers<>();
    private int running;

    /** A source that was asked for. */
    private static final class Entry {
        private final WaveformBuild build;
        private boolean unreadable;
        private long toldNanos;

        Entry(WaveformBuild build, long nowNanos) {
            this.build = build;
            this.toldNanos = nowNanos - TELL_NANOS;
        }
    }

    /** @param notices are told of files that cannot be read, once each; not of missing ones, which the album shows */
    public SourceWaveforms(AlbumStore store, Jobs jobs, SourceWatch sources, ResultCache cache, Notices notices) {
        this(store, jobs, sources, cache, notices, System::nanoTime);
    }

    SourceWaveforms(
            AlbumStore store,
            Jobs jobs,
            SourceWatch sources,
            ResultCache cache,
            Notices notices,
            LongSupplier clockNanos) {
        this.jobs = jobs;
        this.sources = sources;
        this.cache = cache;
        this.notices = notices;
        this.clockNanos = clockNanos;
        this.windows = new SampleWindows(jobs, sources.catalog(), observers::tell);
        sources.observe(news -> lookForOutdated());
        store.observe(change -> {
            if (change == AlbumStore.Change.OPENED) {
                keepOnly(Set.copyOf(store.album().sources()));
            }
        });
    }

    @Override
    public Optional<Waveform> of(Source source) {
        Entry entry = entries.get(source);
        if (entry == null) {
            entry = new Entry(new WaveformBuild(source, sources.catalog(), cache), clockNanos.getAsLong());
            entries.put(source, entry);
            waiting.add(entry);
            startNext();
        }
        return entry.unreadable ? Optional.empty() : Optional.of(entry.build.waveform());
    }

    @Override
    public Optional<Samples> samples(Source source, long firstSample, int count) {
        return windows.get(source, firstSample, count);
    }

    @Override
    public Subscription observe(Consumer<? super Source> observer) {
        return observers.add(observer);
    }

    private void startNext() {
        while (running < SIDE_BY_SIDE && !waiting.isEmpty()) {
            Entry entry = waiting.remove();
            running++;
            String name = "Waveform of " + entry.build.source().fileName();
            jobs.runQuietly(name, entry.build::step, outcome -> stepped(entry, outcome));
        }
    }

    private void stepped(Entry entry, Outcome<Boolean> outcome) {
        running--;
        if (isWanted(entry)) {
            if (outcome instanceof Outcome.Done<Boolean> done) {
                if (!done.result()) {
                    waiting.addLast(entry);
                }
                tell(entry, done.result());
            } else if (outcome instanceof Outcome.Failed<Boolean> failed) {
                entry.unreadable = true;
                tellUnreadable(entry.build.source(), failed.reason());
                tell(entry, true);
            }
        }
        startNext();
    }

    @SuppressWarnings("ReferenceEquality") // an outdated entry has a successor for the same source
    private boolean isWanted(Entry entry) {
        return entries.get(entry.build.source()) == entry;
    }

    /** Not too often: each time, pictures are painted anew. */
    private void tell(Entry entry, boolean last) {
        long now = clockNanos.getAsLong();
        if (last || now - entry.toldNanos >= TELL_NANOS) {
            entry.toldNanos = now;
            observers.tell(entry.build.source());
        }
    }

    private void tellUnreadable(Source source, Throwable reason) {
        boolean missing = reason instanceof NoSuchFileException;
        if (!missing && toldUnreadable.add(source.path())) {
            notices.tell(Notice.failure("No waveform of " + source.fileName() + ": " + reason.getMessage()));
        }
    }

    private void lookForOutdated() {
        windows.forget();
        List<Entry> all = List.copyOf(entries.values());
        jobs.runQuietly(
                "Look for changed sources",
                job -> all.stream().filter(entry -> entry.build.isOutdated()).toList(),
                outcome -> {
                    if (outcome instanceof Outcome.Done<List<Entry>> done) {
                        done.result().forEach(this::drop);
                    }
                });
    }

    /** Whoever is told asks again, and with that it is built anew. */
    private void drop(Entry entry) {
        Source source = entry.build.source();
        if (isWanted(entry)) {
            entries.remove(source);
            waiting.remove(entry);
            toldUnreadable.remove(source.path());
            observers.tell(source);
        }
    }

    private void keepOnly(Set<Source> wanted) {
        entries.keySet().retainAll(wanted);
        waiting.removeIf(entry -> !wanted.contains(entry.build.source()));
        toldUnreadable.clear();
        windows.forget();
    }
}
