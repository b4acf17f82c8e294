package org.pregap.render;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;
import org.pregap.audio.AudioBlock;
import org.pregap.audio.WordLength;
import org.pregap.layout.PlacedClip;
import org.pregap.time.SampleRate;

/** Reads one placed clip, shapes it with its gain and ramps, and adds it to a mix. Mono sounds on both channels. */
final class ClipReader implements Closeable {
    private static final int STEREO = 2;

    private final PlacedClip placed;
    private final ClipShape shape;
    private final Signal sound;
    private final long startInStream;
    private @Nullable SignalCursor cursor;
    private @Nullable AudioBlock scratch;

    ClipReader(PlacedClip placed, ClipShape shape, SourceCatalog sources, SampleRate rate) {
        this.placed = placed;
        this.shape = shape;
        this.sound = new SourceSignal(placed.clip().source(), sources).at(rate);
        this.startInStream = placed.clip().startInStream(rate);
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
        shape.apply(block, length, from);
        int target = at + (int) (from - position);
        for (int c = 0; c < mix.channelCount(); c++) {
            // A mono source is read into channel 0 only.
            add(mix.channel(c), target, block.channel(Math.min(c, sound.channels() - 1)), length);
        }
    }

    /** Copies what sounds in a part from a position on to its place there, as {@link SignalCursor#copyWords} says. */
    boolean copyWords(long position, WordLength words, ByteBuffer into) throws IOException {
        int bytesPerSample = STEREO * words.bytes();
        int count = into.remaining() / bytesPerSample;
        long from = Math.max(position, placed.start().sample());
        long to = Math.min(position + count, placed.end().sample());
        if (from >= to) {
            close();
            return true;
        }
        int first = into.position() + (int) (from - position) * bytesPerSample;
        return open().copyWords(inStream(from), words, into.slice(first, (int) (to - from) * bytesPerSample));
    }

    private long inStream(long position) {
        return startInStream + (position - placed.start().sample());
    }

    private SignalCursor open() throws IOException {
        SignalCursor open = cursor;
        if (open == null) {
            open = sound.open();
            cursor = open;
        }
        return open;
    }

    private AudioBlock read(long from, int length) throws IOException {
        AudioBlock block = scratch;
        if (block == null || block.capacitySamples() < length) {
            block = new AudioBlock(sound.channels(), length);
            scratch = block;
        }
        open().read(inStream(from), block, 0, length);
        return block;
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
