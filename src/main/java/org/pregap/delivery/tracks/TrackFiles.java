package org.pregap.delivery.tracks;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pregap.analysis.Loudness;
import org.pregap.analysis.LoudnessMeter;
import org.pregap.analysis.Measurement;
import org.pregap.analysis.MonoAs;
import org.pregap.analysis.NamedSource;
import org.pregap.delivery.tags.FileTags;
import org.pregap.io.Closing;
import org.pregap.parallel.Conveyor;
import org.pregap.parallel.Job;
import org.pregap.parallel.OrderedWork;
import org.pregap.render.words.Overs;
import org.pregap.render.words.PcmRender;
import org.pregap.render.words.PcmSink;
import org.pregap.render.words.Words;

/** Cuts the words of one pass into files, one per track. Put end to end they are the words from the first cut on. */
public final class TrackFiles implements PcmSink, Closeable {
    private static final double MEASURING_SHARE = 0.6;

    /** Files that wait to be ended. */
    private static final int MOST_ENDING = 2;

    private final TracksPlan plan;
    private final Path folder;
    private final Job job;
    private final List<PlannedFile> planned;
    private final List<OpenFile> begun = new ArrayList<>();
    private final List<WrittenFile> written = new ArrayList<>();

    /** Where files are ended and forced to disk, while the next one is written. */
    private final Conveyor<OpenFile> ending;

    private @Nullable OpenFile open;
    private int full;
    private long positionSamples;

    private TrackFiles(TracksPlan plan, Path folder, Job job) {
        this.plan = plan;
        this.folder = folder;
        this.job = job;
        planned = plan.files();
        ending = Conveyor.begin(job, MOST_ENDING, file -> written.add(file.finish()));
    }

    /**
     * @param folder empty
     * @param job on whose threads the work of writing is shared
     */
    public static TrackFiles begin(TracksPlan plan, Path folder, Job job) {
        return new TrackFiles(plan, folder, job);
    }

    /** The name of the folder. */
    public String folder() {
        return String.valueOf(folder.getFileName());
    }

    /** The words this takes. */
    public Words words() {
        return plan.words();
    }

    @Override
    public void write(byte[] bytes, int count) throws IOException {
        long end = positionSamples + count / words().bytesPerSample();
        for (long at = positionSamples; at < end && full < planned.size(); ) {
            WordCut cut = planned.get(full).cut();
            long from = Math.max(at, cut.startSample());
            long to = Math.min(end, cut.endSample());
            if (from < to) {
                put(bytes, (int) (from - positionSamples), (int) (to - from));
            }
            at = Math.max(to, at);
            if (to == end) {
                break;
            }
        }
        positionSamples = end;
    }

    private void put(byte[] bytes, int fromSample, int samples) throws IOException {
        OpenFile file = open;
        if (file == null) {
            file = OpenFile.begin(folder, planned.get(full), words(), job);
            begun.add(file);
            open = file;
        }
        int each = words().bytesPerSample();
        file.write(bytes, fromSample * each, samples * each);
        if (file.isFull()) {
            full++;
            open = null;
            ending.give(file);
        }
    }

    /**
     * Measures the loudness of every file, writes its tags, and reads it back.
     *
     * @param render the pass that made the words
     * @param overs what it had to clamp
     * @throws org.pregap.io.ReadBackException if what lies on disk is not what was meant
     */
    public TracksDelivery prove(PcmRender render, Overs overs, Job proving) throws IOException {
        endWriting();
        List<Measurement> measured = measure(proving.part(0, MEASURING_SHARE));
        Loudness album = Measurement.pooled(measured);
        List<FileTags> tags = new ArrayList<>();
        for (int i = 0; i < written.size(); i++) {
            proving.check();
            tags.add(plan.tags(planned.get(i), measured.get(i).loudness(), album));
            written.get(i).tag(tags.get(i));
        }
        List<WrittenFile.Found> found = readBack(tags, proving.part(MEASURING_SHARE, 1));
        List<TrackFile> files = new ArrayList<>();
        for (int i = 0; i < written.size(); i++) {
            files.add(written.get(i).proved(found.get(i), measured.get(i)));
        }
        return new TracksDelivery(plan.format(), folder(), words(), render.stretches(), overs, files, album);
    }

    private void endWriting() throws IOException {
        ending.finish();
        if (written.size() != planned.size()) {
            throw new IllegalStateException("the programme ended before its last track");
        }
    }

    /** What was written, for whoever makes something else of it; it is measured and not tagged. */
    public CutSounds sounds(Job measuring) throws IOException {
        endWriting();
        List<Measurement> measured = measure(measuring);
        List<CutSounds.Sound> sounds = new ArrayList<>();
        for (int i = 0; i < written.size(); i++) {
            sounds.add(written.get(i).sound(measured.get(i).loudness()));
        }
        return new CutSounds(sounds, Measurement.pooled(measured));
    }

    /**
     * What a file that was made of one of the sounds is to say of itself.
     *
     * @param number of the sound, from 0 on
     */
    public FileTags tags(int number, Loudness loudness, Loudness albumLoudness) {
        return plan.tags(planned.get(number), loudness, albumLoudness);
    }

    private List<WrittenFile.Found> readBack(List<FileTags> tags, Job reading) throws IOException {
        List<WrittenFile.Found> all = new ArrayList<>();
        OrderedWork.run(reading, written.size(), () -> new ReadingBack(written, tags, words(), reading), found -> {
            all.add(found);
            reading.progress().at("Reading back", all.size(), written.size());
        });
        return all;
    }

    /** Files that are read back, several at once. */
    private record ReadingBack(List<WrittenFile> files, List<FileTags> tags, Words words, Job job)
            implements OrderedWork.Producer<WrittenFile.Found> {
        @Override
        public WrittenFile.Found produce(long number) throws IOException {
            return files.get((int) number).readBack(words, tags.get((int) number), job);
        }

        @Override
        public void close() {
            // each file is closed where it was read
        }
    }

    private List<Measurement> measure(Job measuring) throws IOException {
        List<NamedSource> sources = new ArrayList<>();
        for (WrittenFile file : written) {
            sources.add(file.open());
        }
        return LoudnessMeter.measure(sources, MonoAs.SINGLE, measuring);
    }

    @Override
    public void close() throws IOException {
        ending.close();
        Closing.all(begun);
    }
}
