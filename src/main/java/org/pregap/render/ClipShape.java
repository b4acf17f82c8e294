package org.pregap.render;

import java.io.IOException;
import java.util.List;
import org.pregap.audio.AudioBlock;

/**
 * The gain of a clip and all its ramps. The factors of a ramp are computed once for all channels. Belongs to one thread.
 */
final class ClipShape {
    /** The most factors that are computed at a time. */
    static final int CHUNK = 1024;

    private final double gain;
    private final List<RampShape> ramps;
    private final double[] factors;

    /** @param gain the static factor, 1.0 for none */
    ClipShape(double gain, List<RampShape> ramps) {
        this.gain = gain;
        this.ramps = List.copyOf(ramps);
        this.factors = new double[ramps.isEmpty() ? 0 : CHUNK];
    }

    /** Shapes {@code [0, count)} of every channel, whose first sample lies at {@code position} on the album clock. */
    void apply(AudioBlock sound, int count, long position) throws IOException {
        if (gain != 1.0) {
            for (int c = 0; c < sound.channelCount(); c++) {
                scale(sound.channel(c), count);
            }
        }
        for (RampShape ramp : ramps) {
            apply(ramp, sound, count, position);
        }
    }

    private void scale(double[] samples, int count) {
        for (int i = 0; i < count; i++) {
            samples[i] *= gain;
        }
    }

    private void apply(RampShape ramp, AudioBlock sound, int count, long position) throws IOException {
        long to = Math.min(position + count, ramp.end());
        for (long from = Math.max(position, ramp.start()); from < to; from += CHUNK) {
            int length = (int) Math.min(CHUNK, to - from);
            ramp.fill(from, factors, length);
            for (int c = 0; c < sound.channelCount(); c++) {
                multiply(sound.channel(c), (int) (from - position), length);
            }
        }
    }

    private void multiply(double[] samples, int at, int length) {
        for (int i = 0; i < length; i++) {
            samples[at + i] *= factors[i];
        }
    }
}
