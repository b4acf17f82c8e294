package org.pregap.analysis;

import java.io.Closeable;
import java.io.IOException;
import org.pregap.audio.AudioBlock;
import org.pregap.audio.AudioStream;
import org.pregap.audio.PcmFormat;
import org.pregap.io.FormatException;

/** Reads a source at any place, with silence before its beginning and after its end; lets nothing through but numbers. */
final class SourceReader implements Closeable {
    /** Beyond this a square could not be summed; no sound comes near it. */
    private static final double HIGHEST = 1e100;

    private final NamedSource source;
    private final AudioStream stream;

    SourceReader(NamedSource source) throws IOException {
        this.source = source;
        this.stream = source.audio().open(0);
    }

    PcmFormat format() {
        return source.audio().format();
    }

    long lengthSamples() {
        return source.audio().lengthSamples();
    }

    /** Fills {@code [at, at + count)} of the block with what lies at a position, which may be negative. */
    void read(long position, AudioBlock block, int at, int count) throws IOException {
        int before = (int) Math.min(count, Math.max(0, -position));
        int sounding = (int) Math.max(0, Math.min(position + count, lengthSamples()) - (position + before));
        block.clear(at, at + before);
        if (sounding > 0) {
            readSound(position + before, block, at + before, sounding);
        }
        block.clear(at + before + sounding, at + count);
    }

    private void readSound(long position, AudioBlock block, int at, int count) throws IOException {
        stream.seek(position);
        int done = 0;
        while (done < count) {
            int got = stream.read(block, at + done, count - done);
            if (got == 0) {
                throw new FormatException(
                        source.name(),
                        "sample " + (position + done),
                        "ends here, but says it has " + lengthSamples() + " samples");
            }
            done += got;
        }
        if (format().floating()) {
            for (int c = 0; c < format().channels(); c++) {
                requireNumbers(block.channel(c), at, count, position);
            }
        }
    }

    private void requireNumbers(double[] samples, int at, int count, long position) throws FormatException {
        for (int i = 0; i < count; i++) {
            double sample = samples[at + i];
            if (!(Math.abs(sample) <= HIGHEST)) {
                throw new FormatException(
                        source.name(),
                        "sample " + (position + i),
                        "holds " + sample + ", which is no sound; repair the file");
            }
        }
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
