package org.pregap.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.List;
import org.pregap.audio.AudioBlock;
import org.pregap.audio.AudioStream;
import org.pregap.audio.WordLength;
import org.pregap.delivery.tracks.FlacTrackWriter;
import org.pregap.delivery.tracks.TrackWriter;
import org.pregap.format.flac.FlacReader;
import org.pregap.format.flac.encode.FlacLevel;
import org.pregap.format.parts.PcmFile;
import org.pregap.format.wav.WavReader;
import org.pregap.io.FileDigest;
import org.pregap.model.Dither;
import org.pregap.parallel.Conveyor;
import org.pregap.parallel.Job;
import org.pregap.parallel.OrderedWork;
import org.pregap.render.words.Words;

/** What {@code flac} does with the files of an album, on all processors; a whole process is timed. */
final class FlacAlbum {
    private static final int BLOCK_SAMPLES = 1 << 16;

    private FlacAlbum() {}

    /**
     * @param args {@code FAST} or {@code SMALL}, the folder to write into, which is there, and WAV files; or {@code test} and
     *     FLAC files, which are decoded and compared with their MD5
     */
    public static void main(String[] args) throws IOException {
        if (args[0].equals("test")) {
            List<Path> files = Arrays.stream(args).skip(1).map(Path::of).toList();
            OrderedWork.run(Job.unwatched(), files.size(), () -> new Decoding(files), samples -> {});
            return;
        }
        try (Conveyor<Ending> ending = Conveyor.begin(Job.unwatched(), 2, Ending::finish)) {
            for (int i = 2; i < args.length; i++) {
                Path from = Path.of(args[i]);
                String name = String.valueOf(from.getFileName());
                Path to = Path.of(args[1]).resolve(name.replace(".wav", ".flac"));
                ending.give(encode(WavReader.open(from), to, FlacLevel.valueOf(args[0])));
            }
            ending.finish();
        }
    }

    /** A file of which all is encoded or on its way. */
    private record Ending(TrackWriter file, String md5) {
        void finish() throws IOException {
            file.finish(md5);
        }
    }

    private static Ending encode(PcmFile wav, Path to, FlacLevel level) throws IOException {
        WordLength length = wav.format().bits() == 16 ? WordLength.INT_16 : WordLength.INT_24;
        var words = new Words(wav.format().rate(), length, Dither.NONE);
        MessageDigest md5 = FileDigest.newMd5();
        byte[] block = new byte[BLOCK_SAMPLES * words.bytesPerSample()];
        Files.deleteIfExists(to);
        TrackWriter out = FlacTrackWriter.create(to, words, level, wav.lengthSamples(), Job.unwatched());
        try (AudioStream in = wav.open(0)) {
            for (int got = in.readWords(length, block, 0, BLOCK_SAMPLES);
                    got > 0;
                    got = in.readWords(length, block, 0, BLOCK_SAMPLES)) {
                int bytes = got * words.bytesPerSample();
                FileDigest.update(md5, block, bytes);
                out.write(block, 0, bytes);
            }
        }
        return new Ending(out, FileDigest.hex(md5.digest()));
    }

    /** Decodes whole files, several at once. */
    private record Decoding(List<Path> files) implements OrderedWork.Producer<Long> {
        @Override
        public Long produce(long number) throws IOException {
            var block = new AudioBlock(2, BLOCK_SAMPLES);
            long samples = 0;
            try (AudioStream in = FlacReader.open(files.get((int) number)).openVerified()) {
                for (int got = in.read(block, 0, BLOCK_SAMPLES); got > 0; got = in.read(block, 0, BLOCK_SAMPLES)) {
                    samples += got;
                }
            }
            return samples;
        }

        @Override
        public void close() {
            // each file is closed where it was read
        }
    }
}
