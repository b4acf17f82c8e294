package org.pregap.delivery.tracks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.pregap.analysis.Loudness;
import org.pregap.analysis.Measurement;
import org.pregap.analysis.NamedSource;
import org.pregap.audio.AudioSource;
import org.pregap.audio.PcmFormat;
import org.pregap.delivery.tags.FileTags;
import org.pregap.delivery.tags.TagProof;
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
     * What was found when the file was read back, and was as it should be.
     *
     * @param md5 of the whole file
     * @param tags how many places of tags it has
     */
    record Found(String md5, int tags) {}

    /** Puts tags into the file; its samples stay what they are. */
    void tag(FileTags tags) throws IOException {
        planned.container().tagging().write(path, tags);
    }

    /** Reads the file as anybody does who gets it, and compares kind, length, samples and tags with what was meant. */
    Found readBack(Words words, FileTags tags, Job job) throws IOException {
        StoredTrack stored = openStored();
        AudioSource sound = stored.sound();
        var wanted = new PcmFormat(
                words.rate(), CHANNELS, words.length().bits(), words.length().floating());
        require("kind", wanted.toString(), sound.format().toString());
        require("length", planned.cut().lengthSamples() + " samples", sound.lengthSamples() + " samples");
        require("samples", "MD5 " + samplesMd5, "MD5 " + stored.samplesMd5(job));
        int found = TagProof.compare(path, tags, planned.container().tagging());
        return new Found(FileDigest.md5(path, read -> job.check()), found);
    }

    TrackFile proved(Found found, Measurement measured) {
        WordCut cut = planned.cut();
        return new TrackFile(
                cut.track(),
                planned.name(),
                cut.startSample(),
                cut.lengthSamples(),
                found.md5(),
                found.tags(),
                measured.loudness(),
                measured.curve());
    }

    CutSounds.Sound sound(Loudness loudness) {
        WordCut cut = planned.cut();
        return new CutSounds.Sound(cut.track(), planned.name(), path, cut.startSample(), cut.lengthSamples(), loudness);
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
