package org.pregap.analysis.waveform;

import java.io.IOException;
import org.pregap.analysis.NamedSource;
import org.pregap.audio.AudioBlock;
import org.pregap.audio.AudioStream;
import org.pregap.io.FormatException;
import org.pregap.parallel.Job;

/**
 * Fills a {@link Pyramid} from its source, stretch by stretch, so that several sources can take turns. What is no number
 * draws nothing. Used by one thread at a time.
 */
public final class PyramidScan {
    private static final int BLOCK_SAMPLES = 64 * Pyramid.FINEST_SAMPLES;

    private final Pyramid pyramid;
    private final PyramidWriter writer;
    private long next;

    /** @param pyramid of which nothing is known yet */
    public PyramidScan(Pyramid pyramid) {
        this.pyramid = pyramid;
        this.writer = new PyramidWriter(pyramid);
    }

    /**
     * Reads on from where it stopped.
     *
     * @param source the same each time
     * @param samples about how many; it ends on a whole bin
     * @throws FormatException if it is damaged, or is not of the kind and length of the pyramid
     */
    public void readOn(NamedSource source, long samples, Job job) throws IOException {
        requireFitting(source);
        var block = new AudioBlock(pyramid.channels(), BLOCK_SAMPLES);
        long end = Math.min(pyramid.lengthSamples(), next + samples);
        if (next >= end) {
            return;
        }
        try (AudioStream stream = source.audio().open(next)) {
            while (next < end) {
                job.check();
                int count = (int) Math.min(BLOCK_SAMPLES, pyramid.lengthSamples() - next);
                fill(stream, block, count, source.name());
                append(block, count);
                next += count;
                writer.publish();
            }
        }
    }

    private void requireFitting(NamedSource source) throws FormatException {
        if (source.audio().format().channels() != pyramid.channels()
                || source.audio().format().floating() != pyramid.floating()
                || source.audio().lengthSamples() != pyramid.lengthSamples()) {
            throw new FormatException(source.name(), "", "is another file than the one that was taken in");
        }
    }

    private void fill(AudioStream stream, AudioBlock block, int count, String name) throws IOException {
        int done = 0;
        while (done < count) {
            int got = stream.read(block, done, count - done);
            if (got == 0) {
                throw new FormatException(
                        name,
                        "sample " + (next + done),
                        "ends here, but says it has " + pyramid.lengthSamples() + " samples");
            }
            done += got;
        }
    }

    private void append(AudioBlock block, int count) {
        for (int from = 0; from < count; from += Pyramid.FINEST_SAMPLES) {
            int to = Math.min(count, from + Pyramid.FINEST_SAMPLES);
            for (int c = 0; c < pyramid.channels(); c++) {
                bin(c, block.channel(c), from, to);
            }
            writer.next();
        }
    }

    private void bin(int channel, double[] samples, int from, int to) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        double evenSquares = 0;
        double oddSquares = 0; // two sums, so that an addition need not wait for the one before
        for (int i = from; i < to - 1; i += 2) {
            double even = samples[i];
            double odd = samples[i + 1];
            low = even < low ? even : low;
            high = even > high ? even : high;
            low = odd < low ? odd : low;
            high = odd > high ? odd : high;
            evenSquares += even * even;
            oddSquares += odd * odd;
        }
        if ((to - from) % 2 == 1) {
            double last = samples[to - 1];
            low = last < low ? last : low;
            high = last > high ? last : high;
            evenSquares += last * last;
        }
        boolean silent = low > high;
        double meanSquare = (evenSquares + oddSquares) / (to - from);
        writer.set(channel, silent ? 0 : low, silent ? 0 : high, meanSquare >= 0 ? meanSquare : 0);
    }
}
