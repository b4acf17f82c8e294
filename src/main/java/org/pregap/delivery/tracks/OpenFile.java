package org.pregap.delivery.tracks;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import org.pregap.io.FileDigest;
import org.pregap.parallel.Job;
import org.pregap.render.words.Words;

/** A track file while it is written; sums the samples that pass. */
final class OpenFile implements Closeable {
    private final PlannedFile planned;
    private final Path path;
    private final TrackWriter writer;
    private final MessageDigest samples = FileDigest.newMd5();
    private long bytesLeft;

    private OpenFile(PlannedFile planned, Path path, TrackWriter writer, long bytesLeft) {
        this.planned = planned;
        this.path = path;
        this.writer = writer;
        this.bytesLeft = bytesLeft;
    }

    /** @param job on whose threads the work may be shared */
    static OpenFile begin(Path folder, PlannedFile planned, Words words, Job job) throws IOException {
        Path path = folder.resolve(planned.name());
        long lengthSamples = planned.cut().lengthSamples();
        TrackWriter writer = planned.container().creator().create(path, words, lengthSamples, job);
        return new OpenFile(planned, path, writer, lengthSamples * words.bytesPerSample());
    }

    void write(byte[] bytes, int from, int count) throws IOException {
        writer.write(bytes, from, count);
        samples.update(bytes, from, count);
        bytesLeft -= count;
    }

    boolean isFull() {
        return bytesLeft == 0;
    }

    WrittenFile finish() throws IOException {
        String md5 = FileDigest.hex(samples.digest());
        writer.finish(md5);
        return new WrittenFile(planned, path, md5);
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
