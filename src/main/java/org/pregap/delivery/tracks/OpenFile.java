package org.pregap.delivery.tracks;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import org.pregap.format.wav.WavWriter;
import org.pregap.io.FileDigest;
import org.pregap.render.words.Words;

/** A track file while it is written; sums the samples that pass. */
final class OpenFile implements Closeable {
    private final PlannedFile planned;
    private final Path path;
    private final WavWriter writer;
    private final MessageDigest samples = FileDigest.newMd5();

    private OpenFile(PlannedFile planned, Path path, WavWriter writer) {
        this.planned = planned;
        this.path = path;
        this.writer = writer;
    }

    static OpenFile begin(Path folder, PlannedFile planned, Words words) throws IOException {
        Path path = folder.resolve(planned.name());
        WavWriter writer = WavWriter.create(
                path, words.rate(), words.length(), planned.cut().lengthSamples());
        return new OpenFile(planned, path, writer);
    }

    void write(byte[] bytes, int from, int count) throws IOException {
        writer.write(bytes, from, count);
        samples.update(bytes, from, count);
    }

    boolean isFull() {
        return writer.isFull();
    }

    WrittenFile finish() throws IOException {
        writer.finish();
        return new WrittenFile(planned, path, FileDigest.hex(samples.digest()));
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
