package org.pregap.delivery.lossy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.pregap.analysis.NamedSource;
import org.pregap.delivery.tags.FileTags;
import org.pregap.delivery.tags.TagProof;
import org.pregap.delivery.tracks.CutSounds;
import org.pregap.delivery.tracks.TrackFormat;
import org.pregap.format.wav.WavReader;
import org.pregap.io.FileDigest;
import org.pregap.io.FormatException;
import org.pregap.io.ReadBackException;
import org.pregap.parallel.Job;
import org.pregap.parallel.OrderedWork;

/** The files of one format on their way from sound to proof, several at once. */
record LossyWork(TrackFormat.Kind kind, LossyEncoder encoder, Path folder, Path aside) {
    /**
     * A file that was encoded and decoded.
     *
     * @param sound what was encoded
     * @param path of the file
     * @param gapless what it says of its beginning and end
     * @param decoded what came out
     * @param decodedMd5 of the WAV file that came out
     * @param overSamples at how many instants of it a channel is beyond full scale
     */
    record Coded(
            CutSounds.Sound sound,
            Path path,
            Gapless gapless,
            DecodedSound decoded,
            String decodedMd5,
            long overSamples) {
        NamedSource named() {
            return new NamedSource(sound.name(), decoded);
        }
    }

    /** What a file was found to be at last. */
    record Proved(String md5, int tags) {}

    /** What is done with each file by its number. */
    @FunctionalInterface
    private interface Step<T> {
        T take(int number) throws IOException;
    }

    List<Coded> code(CutSounds cuts, Job job) throws IOException {
        return each(
                "Encoding",
                cuts.sounds().size(),
                job,
                number -> code(cuts.sounds().get(number), job));
    }

    private Coded code(CutSounds.Sound sound, Job job) throws IOException {
        Path file = folder.resolve(sound.name());
        encoder.encode(kind, sound.path(), file, job::check);
        Gapless gapless = gapless(file);
        Path wav = decoded(file);
        encoder.decode(file, wav, job::check);
        DecodedSound decoded = DecodedSound.of(WavReader.open(wav), gapless.lengthSamples());
        requireKind(sound, decoded);
        String md5 = FileDigest.md5(wav, read -> job.check());
        return new Coded(sound, file, gapless, decoded, md5, decoded.overSamples(job));
    }

    /** What the program has made is its doing, and nobody else's. */
    private Gapless gapless(Path file) throws IOException {
        try {
            return Gapless.of(file, kind.container());
        } catch (FormatException unreadable) {
            throw new FormatException(
                    String.valueOf(file.getFileName()),
                    "",
                    "what the encoder made of it cannot be read: " + unreadable.reason());
        }
    }

    private static void requireKind(CutSounds.Sound sound, DecodedSound decoded) throws IOException {
        String meant = WavReader.open(sound.path()).format().toString();
        if (!meant.equals(decoded.format().toString())) {
            throw new ReadBackException(
                    List.of(sound.name() + ": should come out as " + meant + ", but is " + decoded.format()));
        }
    }

    private Path decoded(Path file) {
        return aside.resolve(file.getFileName() + ".decoded");
    }

    /** Tags every file, and decodes it again: the tags must not have changed what comes out. */
    List<Proved> tagAndProve(List<Coded> files, List<FileTags> tags, Job job) throws IOException {
        return each("Reading back", files.size(), job, number -> prove(files.get(number), tags.get(number), job));
    }

    private Proved prove(Coded coded, FileTags tags, Job job) throws IOException {
        Path file = coded.path();
        kind.container().tagging().write(file, tags);
        int count = TagProof.compare(file, tags, kind.container().tagging());
        Path wav = aside.resolve(file.getFileName() + ".again");
        encoder.decode(file, wav, job::check);
        boolean same = FileDigest.md5(wav, read -> job.check()).equals(coded.decodedMd5())
                && Gapless.of(file, kind.container()).equals(coded.gapless());
        Files.delete(wav);
        if (!same) {
            throw new ReadBackException(List.of(file.getFileName() + ": with its tags another sound comes out of it"));
        }
        return new Proved(FileDigest.md5(file, read -> job.check()), count);
    }

    private <T> List<T> each(String step, int count, Job job, Step<T> work) throws IOException {
        List<T> all = new ArrayList<>();
        OrderedWork.run(job.named("lossy"), count, () -> new Worker<>(work), result -> {
            all.add(result);
            job.progress().at(step, all.size(), count);
        });
        return all;
    }

    private record Worker<T>(Step<T> work) implements OrderedWork.Producer<T> {
        @Override
        public T produce(long number) throws IOException {
            return work.take((int) number);
        }

        @Override
        public void close() {
            // each file is closed where it was read
        }
    }
}
