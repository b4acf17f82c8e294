package org.pregap.delivery.tracks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;
import org.pregap.analysis.Loudness;
import org.pregap.analysis.NamedSource;
import org.pregap.audio.PcmFormat;
import org.pregap.format.wav.WavFile;
import org.pregap.format.wav.WavReader;
import org.pregap.io.FileDigest;
import org.pregap.io.ReadBackException;
import org.pregap.parallel.Job;
import org.pregap.render.words.Words;

/**
 * A track file that lies on disk and is not proved yet.
 *
 * @param planned what it should be
 * @param path where it is
 * @param samplesMd5 of its samples, as they were handed over
 */
record WrittenFile(PlannedFile planned, Path path, String samplesMd5) {
    private static final int BLOCK_BYTES = 1 << 18;
    private static final int CHANNELS = 2;

    /**
     * Reads the file as anybody does who gets it, and compares kind, length and samples with what was meant.
     *
     * @return the MD5 of the whole file
     */
    String readBack(Words words, Job job) throws IOException {
        WavFile file = WavReader.open(path);
        var wanted = new PcmFormat(
                words.rate(), CHANNELS, words.length().bits(), words.length().floating());
        require("kind", wanted.toString(), file.format().toString());
        require("length", planned.cut().lengthSamples() + " samples", file.lengthSamples() + " samples");
        MessageDigest whole = FileDigest.newMd5();
        MessageDigest samples = FileDigest.newMd5();
        sum(file.samples().offsetBytes(), whole, samples, job);
        require("samples", "MD5 " + samplesMd5, "MD5 " + FileDigest.hex(samples.digest()));
        return FileDigest.hex(whole.digest());
    }

    TrackFile proved(String md5, Loudness loudness) {
        WordCut cut = planned.cut();
        return new TrackFile(cut.track(), planned.name(), cut.startSample(), cut.lengthSamples(), md5, loudness);
    }

    NamedSource open() throws IOException {
        return new NamedSource(planned.name(), WavReader.open(path));
    }

    private void sum(long samplesFrom, MessageDigest whole, MessageDigest samples, Job job) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            byte[] header = in.readNBytes((int) samplesFrom);
            whole.update(header);
            byte[] block = new byte[BLOCK_BYTES];
            for (int got = in.read(block); got >= 0; got = in.read(block)) {
                job.check();
                whole.update(block, 0, got);
                samples.update(block, 0, got);
            }
        }
    }

    private void require(String what, String meant, String found) throws ReadBackException {
        if (!meant.equals(found)) {
            throw new ReadBackException(
                    List.of(planned.name() + ": the " + what + " should be " + meant + ", but is " + found));
        }
    }
}
