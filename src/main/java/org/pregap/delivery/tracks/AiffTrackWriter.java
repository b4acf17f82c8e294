package org.pregap.delivery.tracks;

import java.io.IOException;
import java.nio.file.Path;
import org.pregap.format.aiff.AiffWriter;
import org.pregap.parallel.Job;
import org.pregap.render.words.Words;

/** An AIFF file: the words as they are, but big-endian. */
record AiffTrackWriter(AiffWriter writer) implements TrackWriter {
    static TrackWriter create(Path file, Words words, long lengthSamples, Job job) throws IOException {
        job.check();
        return new AiffTrackWriter(AiffWriter.create(file, words.rate(), words.length(), lengthSamples));
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        writer.write(bytes, from, count);
    }

    @Override
    public void finish(String samplesMd5) throws IOException {
        writer.finish();
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
