package org.pregap.delivery.tracks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.pregap.analysis.Loudness;
import org.pregap.analysis.NamedSource;
import org.pregap.audio.AudioSource;
import org.pregap.audio.PcmFormat;
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
    private static final int CHANNELS = 2;

    /**
     * Reads the file as anybody does who gets it, and compares kind, length and samples with what was meant.
     *
     * @return the MD5 of the whole file
     */
    String readBack(Words words, Job job) throws IOException {
        StoredTrack stored = openStored();
        AudioSource sound = stored.sound();
        var wanted = new PcmFormat(
                words.rate(), CHANNELS, words.length().bits(), words.length().floating());
        require("kind", wanted.toString(), sound.format().toString());
        require("length", planned.cut().lengthSamples() + " samples", sound.lengthSamples() + " samples");
        require("samples", "MD5 " + samplesMd5, "MD5 " + stored.samplesMd5(job));
        return FileDigest.md5(path, read -> job.check());
    }

    TrackFile proved(String md5, Loudness loudness) {
        WordCut cut = planned.cut();
        return new TrackFile(cut.track(), planned.name(), cut.startSample(), cut.lengthSamples(), md5, loudness);
    }

    NamedSource open() throws IOException {
        return new NamedSource(planned.name(), openStored().sound());
    }

    private StoredTrack openStored() throws IOException {
        return planned.container().opener().open(path);
    }

    private void require(String what, String meant, String found) throws ReadBackException {
        if (!meant.equals(found)) {
            throw new ReadBackException(
                    List.of(planned.name() + ": the " + what + " should be " + meant + ", but is " + found));
        }
    }
}
