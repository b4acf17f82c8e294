package org.pregap.render;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pregap.audio.AudioBlock;
import org.pregap.layout.PlacedClip;
import org.pregap.time.SampleRate;

/** Reads one placed clip, shapes it with its gain and ramps, and adds it to a mix. Mono sounds on both channels. */
final class ClipReader implements Closeable {
    private final PlacedClip placed;
    private final double factor;
    private final Signal sound;
    private final long startInStream;
    private final List<RampShape> ramps;
    private @Nullable SignalCursor cursor;
    private @Nullable AudioBlock scratch;

    ClipReader(PlacedClip placed, double factor, SourceCatalog sources, SampleRate rate) {
        this.placed = placed;
        this.factor = factor;
        this.sound = new SourceSignal(placed.clip().source(), sources).at(rate);
        this.startInStream = placed.clip().startInStream(rate);
        this.ramps = placed.ramps().stream().map(RampShape::new).toList();
    }

    /** Adds what sounds in {@code [position, position + count)} to {@code [at, at + count)} of the mix. */
    void mixInto(AudioBlock mix, int at, long position, int count) throws IOException {
        long from = Math.max(position, placed.start().sample());
        long to = Math.min(position + count, placed.end().sample());
        if (from >= to) {
            close();
            return;
        }
        int length = (int) (to - from);
        AudioBlock block = read(from, length);
        int target = at + (int) (from - position);
        for (int c = 0; c < mix.channelCount(); c++) {
            // A mono source is read into channel 0 only; shaping it once would shape it for both.
            double[] samples = block.channel(Math.min(c, sound.channels() - 1));
            if (c < sound.channels()) {
                shape(samples, length, from);
            }
            add(mix.channel(c), target, samples, length);
        }
    }

    private AudioBlock read(long from, int length) throws IOException {
        AudioBlock block = scratch;
        if (block == null || block.capacitySamples() < length) {
            block = new AudioBlock(sound.channels(), length);
            scratch = block;
        }
        SignalCursor open = cursor;
        if (open == null) {
            open = sound.open();
            cursor = open;
        }
        open.read(startInStream + (from - placed.start().sample()), block, 0, length);
        return block;
    }

    private void shape(double[] samples, int length, long from) {
        if (factor != 1.0) {
            for (int i = 0; i < length; i++) {
                samples[i] *= factor;
            }
        }
        for (RampShape ramp : ramps) {
            ramp.apply(samples, length, from);
        }
    }

    private static void add(double[] mix, int at, double[] samples, int length) {
        for (int i = 0; i < length; i++) {
            mix[at + i] += samples[i];
        }
    }

    @Override
    public void close() throws IOException {
        SignalCursor open = cursor;
        cursor = null;
        scratch = null;
        if (open != null) {
            open.close();
        }
    }
}
