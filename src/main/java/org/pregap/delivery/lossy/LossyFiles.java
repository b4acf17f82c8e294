package org.pregap.delivery.lossy;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.pregap.analysis.Loudness;
import org.pregap.analysis.LoudnessMeter;
import org.pregap.analysis.Measurement;
import org.pregap.analysis.MonoAs;
import org.pregap.delivery.tags.FileTags;
import org.pregap.delivery.tracks.CutSounds;
import org.pregap.delivery.tracks.TrackFiles;
import org.pregap.delivery.tracks.TracksPlan;
import org.pregap.model.Album;
import org.pregap.model.Join;
import org.pregap.parallel.Job;
import org.pregap.render.words.PcmSink;
import org.pregap.render.words.Words;

/**
 * Cuts the words of one pass into WAV files aside, one per track, and has each encoded; what lies aside is gone in the end.
 */
public final class LossyFiles implements PcmSink, Closeable {
    /** How many bytes lie aside for each byte of the words: the sound, what came out, and what comes out again. */
    public static final int ASIDE_PARTS = 3;

    private static final String ASIDE = ".aside";
    private static final double SOURCE_SHARE = 0.1;
    private static final double CODING_SHARE = 0.7;
    private static final double MEASURING_SHARE = 0.8;

    private final TracksPlan plan;
    private final Path folder;
    private final Path aside;
    private final TrackFiles sounds;
    private final LossyEncoder encoder;

    private LossyFiles(TracksPlan plan, Path folder, Path aside, TrackFiles sounds, LossyEncoder encoder) {
        this.plan = plan;
        this.folder = folder;
        this.aside = aside;
        this.sounds = sounds;
        this.encoder = encoder;
    }

    /** @param folder empty */
    public static LossyFiles begin(TracksPlan plan, Path folder, LossyEncoder encoder, Job job) throws IOException {
        Path aside = Files.createDirectory(folder.resolve(ASIDE));
        return new LossyFiles(plan, folder, aside, TrackFiles.begin(plan, aside, job), encoder);
    }

    /** The name of the folder. */
    public String folder() {
        return String.valueOf(folder.getFileName());
    }

    private Words words() {
        return plan.words();
    }

    @Override
    public void write(byte[] bytes, int count) throws IOException {
        sounds.write(bytes, count);
    }

    /**
     * Encodes every file, decodes it, measures what comes out, writes its tags and reads it back.
     *
     * @throws org.pregap.io.FormatException if the program fails; names the file and the program
     * @throws org.pregap.io.ReadBackException if what lies on disk is not what was meant
     */
    public LossyDelivery prove(Job job) throws IOException {
        CutSounds cuts = sounds.sounds(job.part(0, SOURCE_SHARE));
        var work = new LossyWork(plan.format().kind(), encoder, folder, aside);
        List<LossyWork.Coded> coded = work.code(cuts, job.part(SOURCE_SHARE, CODING_SHARE));
        List<Measurement> measured = LoudnessMeter.measure(
                coded.stream().map(LossyWork.Coded::named).toList(),
                MonoAs.SINGLE,
                job.part(CODING_SHARE, MEASURING_SHARE));
        Loudness album = Measurement.pooled(measured);
        List<FileTags> tags = new ArrayList<>();
        for (int i = 0; i < coded.size(); i++) {
            tags.add(sounds.tags(i, measured.get(i).loudness(), album));
        }
        List<LossyWork.Proved> proved = work.tagAndProve(coded, tags, job.part(MEASURING_SHARE, 1));
        List<LossyFile> files = new ArrayList<>();
        for (int i = 0; i < coded.size(); i++) {
            files.add(file(coded.get(i), measured.get(i).loudness(), proved.get(i)));
        }
        List<LossyJoin> joins = joins(coded);
        clear();
        return new LossyDelivery(plan.format(), folder(), words(), files, joins, cuts.album(), album);
    }

    private static LossyFile file(LossyWork.Coded coded, Loudness loudness, LossyWork.Proved proved) {
        return new LossyFile(
                coded.sound(),
                coded.gapless(),
                coded.decoded().lengthSamples(),
                coded.overSamples(),
                loudness,
                proved.md5(),
                proved.tags());
    }

    private List<LossyJoin> joins(List<LossyWork.Coded> files) throws IOException {
        List<LossyJoin> joins = new ArrayList<>();
        for (int i = 1; i < files.size(); i++) {
            LossyWork.Coded before = files.get(i - 1);
            LossyWork.Coded after = files.get(i);
            if (isContinuous(before.sound(), after.sound())) {
                joins.add(JoinListening.compare(before.sound(), before.decoded(), after.sound(), after.decoded()));
            }
        }
        return joins;
    }

    /** Where a pause lies between them, a gap is heard by nobody. */
    private boolean isContinuous(CutSounds.Sound before, CutSounds.Sound after) {
        Album album = plan.names().album();
        boolean adjacent = before.startSample() + before.lengthSamples() == after.startSample();
        return adjacent && after.track() > 1 && !(album.track(after.track()).join() instanceof Join.Pause);
    }

    private void clear() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(aside)) {
            files = all.toList();
        }
        for (Path file : files) {
            Files.delete(file);
        }
        Files.delete(aside);
    }

    @Override
    public void close() throws IOException {
        sounds.close();
    }
}
