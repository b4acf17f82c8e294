package org.pregap.playback;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.pregap.audio.AudioBlock;
import org.pregap.audio.AudioSource;
import org.pregap.audio.AudioStream;

/**
 * An open sound that runs at several speeds and both ways, as a tape does: pitch and speed go together. Each sample that
 * is heard is the mean of those the tape has run over since the last one; at a speed of 1 it is the sample itself.
 *
 * <p>Backwards is read in pieces, because compressed files are read forwards.
 */
final class Tape implements Closeable {
    private static final int BACKWARD_SAMPLES = 32_768;

    private final AudioStream stream;
    private final long lengthSamples;
    private final int mostSamples;

    /** What is run over by the samples asked for; what was read last for going backwards. Made when they are needed. */
    private @Nullable AudioBlock wide;

    private @Nullable AudioBlock piece;
    private long next;
    private long pieceEnd = -1;

    /** @param mostSamples the most that are asked for at once */
    Tape(AudioSource source, long position, int mostSamples) throws IOException {
        this.lengthSamples = source.lengthSamples();
        this.next = Math.max(0, Math.min(position, lengthSamples));
        this.stream = source.open(next);
        this.mostSamples = mostSamples;
    }

    /**
     * Fills {@code [0, count)} of a block.
     *
     * @param position the first place that is heard; backwards, the place after it
     */
    void read(long position, int speed, AudioBlock into, int count) throws IOException {
        if (speed == 1) {
            straight(position, into, count);
        } else if (speed > 1) {
            forward(position, speed, into, count);
        } else {
            backward(position, speed, into, count);
        }
    }

    private void forward(long position, int speed, AudioBlock into, int count) throws IOException {
        AudioBlock run = wide;
        if (run == null) {
            run = new AudioBlock(2, mostSamples * Route.FASTEST);
            wide = run;
        }
        straight(position, run, count * speed);
        average(run, 0, speed, into, count);
    }

    private void backward(long position, int speed, AudioBlock into, int count) throws IOException {
        AudioBlock run = piece;
        if (run == null) {
            run = new AudioBlock(2, BACKWARD_SAMPLES);
            piece = run;
        }
        if (position > pieceEnd || position + (long) count * speed < pieceEnd - BACKWARD_SAMPLES) {
            straight(position - BACKWARD_SAMPLES, run, BACKWARD_SAMPLES);
            pieceEnd = position;
        }
        average(run, (int) (position - pieceEnd + BACKWARD_SAMPLES), speed, into, count);
    }

    /** Silence lies before the start and after the end. */
    private void straight(long position, AudioBlock into, int count) throws IOException {
        long from = Math.max(0, Math.min(position, lengthSamples));
        long to = Math.max(from, Math.min(position + count, lengthSamples));
        int at = (int) Math.min(count, Math.max(0, from - position));
        int length = (int) (to - from);
        into.clear(0, at);
        if (length > 0) {
            if (from != next) {
                stream.seek(from);
            }
            next = from + length;
            fill(into, at, length);
        }
        into.clear(at + length, count);
    }

    private void fill(AudioBlock into, int at, int length) throws IOException {
        int done = 0;
        while (done < length) {
            int got = stream.read(into, at + done, length - done);
            if (got <= 0) {
                throw new IOException("the sound is shorter than it said");
            }
            done += got;
        }
    }

    private static void average(AudioBlock from, int start, int speed, AudioBlock into, int count) {
        int width = Math.abs(speed);
        for (int c = 0; c < 2; c++) {
            double[] in = from.channel(c);
            double[] out = into.channel(c);
            for (int i = 0; i < count; i++) {
                int first = speed > 0 ? start + i * width : start - (i + 1) * width;
                double sum = 0;
                for (int k = 0; k < width; k++) {
                    sum += in[first + k];
                }
                out[i] = sum / width;
            }
        }
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
