package org.pregap.delivery.disc;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.pregap.audio.PcmFormat;
import org.pregap.delivery.image.DiscLoudness;
import org.pregap.delivery.image.ImageFile;
import org.pregap.delivery.image.ImageStart;
import org.pregap.delivery.image.WrittenImage;
import org.pregap.format.cue.CueReader;
import org.pregap.format.cue.CueWriter;
import org.pregap.format.parts.PcmFile;
import org.pregap.format.wav.WavReader;
import org.pregap.io.FileDigest;
import org.pregap.io.FileFailure;
import org.pregap.io.ReadBackException;
import org.pregap.parallel.Job;
import org.pregap.render.words.Overs;
import org.pregap.render.words.PcmRender;
import org.pregap.render.words.PcmSink;
import org.pregap.time.SampleRate;

/** A disc as one file with a CUE sheet, while it is written: takes the words of the disc, reads both files back, compares. */
public final class ImageMaster implements PcmSink, Closeable {
    private static final double READING_SHARE = 0.4;
    private static final PcmFormat FORMAT = new PcmFormat(SampleRate.CD, 2, 16, false);

    private final ImagePlan plan;
    private final boolean mayRing;
    private final ImageFile sound;
    private final int headerBytes;
    private final BeforeStart before = new BeforeStart();

    private ImageMaster(ImagePlan plan, boolean mayRing, ImageFile sound, int headerBytes) {
        this.plan = plan;
        this.mayRing = mayRing;
        this.sound = sound;
        this.headerBytes = headerBytes;
    }

    /**
     * Begins both files.
     *
     * @param plan of an album that breaks no rule of the disc
     * @param programmeRate of what the words are made from; at another rate than the disc's a little may ring before
     *     00:02:00
     * @param folder empty
     */
    public static ImageMaster begin(ImagePlan plan, SampleRate programmeRate, Path folder, Job job) throws IOException {
        ImageFile sound = ImageFile.begin(folder.resolve(plan.soundFile()), job);
        byte[] header = plan.header();
        var master = new ImageMaster(plan, !programmeRate.equals(SampleRate.CD), sound, header.length);
        try {
            if (header.length > 0) {
                sound.write(header, header.length);
            }
            return master;
        } catch (IOException | RuntimeException e) {
            master.close();
            throw e;
        }
    }

    @Override
    public void write(byte[] bytes, int count) throws IOException {
        int left = before.take(bytes, count);
        if (left == 0) {
            sound.write(bytes, count);
        } else if (left < count) {
            sound.write(Arrays.copyOfRange(bytes, left, count), count - left);
        }
    }

    /**
     * Reads both files back.
     *
     * @param render the pass that made the words
     * @param overs what it had to clamp
     * @param loudness whether to measure it
     * @throws ReadBackException if what lies on disk is not what was meant
     */
    public ImageDelivery prove(PcmRender render, Overs overs, boolean loudness, Job job) throws IOException {
        requireSilenceBefore();
        WrittenImage written = sound.finish();
        Path folder = sound.file().resolveSibling("");
        String sheetMd5 = writeSheet(folder.resolve(plan.cueFile()));
        Job reading = loudness ? job.part(0, READING_SHARE) : job;
        Path sheet = folder.resolve(plan.cueFile());
        ReadBackException.requireNone(byteDifferences(written, sheet, sheetMd5, reading));
        ReadBackException.requireNone(soundDifferences());
        ReadBackException.requireNone(CueComparison.differences(plan, CueReader.read(sheet)));
        Map<String, String> files = new LinkedHashMap<>();
        files.put(plan.soundFile(), written.sums().md5());
        files.put(plan.cueFile(), sheetMd5);
        return new ImageDelivery(
                plan.kind(),
                plan.contents(),
                render.words(),
                render.stretches(),
                overs,
                new ImageDelivery.LeftOut(before.soundingSamples(), before.peakDbfs()),
                loudness ? Optional.of(measure(job.part(READING_SHARE, 1))) : Optional.empty(),
                files);
    }

    private void requireSilenceBefore() throws ReadBackException {
        if (!mayRing && before.soundingSamples() > 0) {
            throw new ReadBackException(List.of(before.soundingSamples() + " samples sound before " + ImagePlan.START
                    + ", the first at " + before.first() + ": an image begins only there"));
        }
    }

    private String writeSheet(Path file) throws IOException {
        byte[] sheet = CueWriter.write(plan.sheet());
        try {
            Files.write(file, sheet, StandardOpenOption.CREATE_NEW);
        } catch (IOException e) {
            throw FileFailure.on(file, e);
        }
        return FileDigest.md5(sheet);
    }

    private List<String> byteDifferences(WrittenImage written, Path sheet, String sheetMd5, Job job)
            throws IOException {
        List<String> differences = new ArrayList<>(written.differences(job));
        long meant = headerBytes + plan.lengthSamples() * Integer.BYTES;
        if (written.sums().lengthBytes() != meant) {
            differences.add("the length: meant " + meant + " bytes, rendered "
                    + written.sums().lengthBytes());
        }
        if (!FileDigest.md5(sheet, read -> job.check()).equals(sheetMd5)) {
            differences.add("the CUE sheet: read other bytes than were written");
        }
        differences.addAll(strangers(sheet.resolveSibling("")));
        return differences;
    }

    private List<String> soundDifferences() throws IOException {
        if (plan.kind() == ImageKind.BIN) {
            return List.of();
        }
        PcmFile file = WavReader.open(sound.file());
        boolean same = file.format().equals(FORMAT)
                && file.lengthSamples() == plan.lengthSamples()
                && file.samples().offsetBytes() == headerBytes;
        return same
                ? List.of()
                : List.of("the header of " + plan.soundFile() + ": read " + file.format() + ", " + file.lengthSamples()
                        + " samples, meant " + FORMAT + ", " + plan.lengthSamples() + " samples");
    }

    /** Who gets the folder takes everything in it for a part of the master. */
    private List<String> strangers(Path folder) throws IOException {
        var meant = new TreeSet<>(List.of(plan.soundFile(), plan.cueFile()));
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> !meant.contains(name))
                    .map(name -> name + ": somebody else put it into the folder of the image")
                    .toList();
        }
    }

    private DiscLoudness measure(Job job) throws IOException {
        return DiscLoudness.of(sound.file(), new ImageStart(ImagePlan.START, headerBytes), plan.contents(), job);
    }

    @Override
    public void close() throws IOException {
        sound.close();
    }
}
