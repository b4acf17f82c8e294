package org.pregap.workspace.waveform;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.pregap.audio.AudioBlock;
import org.pregap.audio.AudioStream;
import org.pregap.io.FormatException;
import org.pregap.model.Source;
import org.pregap.parallel.Job;
import org.pregap.render.SourceCatalog;
import org.pregap.workspace.jobs.Jobs;
import org.pregap.workspace.jobs.Outcome;
import org.pregap.workspace.jobs.RunningJob;
import org.pregap.workspace.waveform.Waveforms.Samples;

/** True samples for pictures from close by: a few stretches are kept, those looked at last. For the window's thread. */
final class SampleWindows {
    /** Stretches begin and end on multiples of this, so that a picture that moves a little needs nothing new. */
    private static final long GRID_SAMPLES = 1 << 16;

    /** 32 MB of samples. */
    private static final long MOST_VALUES = 1 << 22;

    /** Whoever scrolls fast asks for much that is out of sight again when its turn comes. */
    private static final int MOST_WAITING = 4;

    private static final int PIECE_SAMPLES = 1 << 14;

    private record Place(Source source, long firstSample, int count) {}

    private final Jobs jobs;
    private final SourceCatalog catalog;
    private final Consumer<Source> found;
    private final Deque<Samples> kept = new ArrayDeque<>();
    private final List<Asked> asked = new ArrayList<>();
    private final Set<Source> unreadable = new HashSet<>();

    /** @param found is told when something of a source was read */
    SampleWindows(Jobs jobs, SourceCatalog catalog, Consumer<Source> found) {
        this.jobs = jobs;
        this.catalog = catalog;
        this.found = found;
    }

    Optional<Samples> get(Source source, long firstSample, int count) {
        long from = Math.max(0, firstSample);
        long to = Math.min(source.lengthSamples(), firstSample + count);
        if (from >= to) {
            return Optional.empty();
        }
        for (Samples samples : kept) {
            if (samples.source().equals(source)
                    && samples.firstSample() <= from
                    && samples.firstSample() + samples.count() >= to) {
                kept.remove(samples);
                kept.addFirst(samples);
                return Optional.of(samples);
            }
        }
        if (!unreadable.contains(source)) {
            ask(around(source, from, to));
        }
        return Optional.empty();
    }

    /** Another file may lie there now. */
    void forget() {
        kept.clear();
        unreadable.clear();
        asked.forEach(one -> one.job.cancel());
        asked.clear();
    }

    private static Place around(Source source, long from, long to) {
        long first = from / GRID_SAMPLES * GRID_SAMPLES;
        long end = Math.min(source.lengthSamples(), (to + GRID_SAMPLES - 1) / GRID_SAMPLES * GRID_SAMPLES);
        return new Place(source, first, Math.toIntExact(end - first));
    }

    private void ask(Place place) {
        if (asked.stream().anyMatch(one -> one.place.equals(place))) {
            return;
        }
        if (asked.size() == MOST_WAITING) {
            asked.remove(0).job.cancel();
        }
        asked.add(new Asked(place));
    }

    /** A stretch that is being read. */
    private final class Asked {
        private final Place place;
        private final RunningJob job;

        Asked(Place place) {
            this.place = place;
            this.job =
                    jobs.runPromptly("Read " + place.source().fileName(), reading -> read(place, reading), this::ended);
        }

        private void ended(Outcome<AudioBlock> outcome) {
            if (!asked.remove(this)) {
                return; // nobody wants it any more
            }
            if (outcome instanceof Outcome.Done<AudioBlock> done) {
                keep(new Samples(place.source(), place.firstSample(), place.count(), done.result()));
                found.accept(place.source());
            } else if (outcome instanceof Outcome.Failed<AudioBlock>) {
                unreadable.add(place.source());
            }
        }
    }

    private void keep(Samples newest) {
        kept.addFirst(newest);
        long values = kept.stream().mapToLong(SampleWindows::values).sum();
        while (values > MOST_VALUES && kept.size() > 1) {
            values -= values(kept.removeLast());
        }
    }

    private static long values(Samples samples) {
        return (long) samples.count() * samples.block().channelCount();
    }

    private AudioBlock read(Place place, Job job) throws IOException {
        Source source = place.source();
        var block = new AudioBlock(source.format().channels(), place.count());
        try (AudioStream stream = catalog.open(source).open(place.firstSample())) {
            int done = 0;
            while (done < place.count()) {
                job.check();
                int got = stream.read(block, done, Math.min(PIECE_SAMPLES, place.count() - done));
                if (got == 0) {
                    throw new FormatException(
                            source.path(), "sample " + (place.firstSample() + done), "ends here, which is too early");
                }
                done += got;
            }
        }
        return block;
    }
}
