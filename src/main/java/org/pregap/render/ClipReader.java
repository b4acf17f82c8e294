package org.pregap.render;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pregap.audio.AudioBlock;
import org.pregap.audio.AudioSource;
import org.pregap.audio.AudioStream;
import org.pregap.audio.PcmFormat;
import org.pregap.layout.PlacedClip;
import org.pregap.layout.Ramp;
import org.pregap.model.Source;
import org.pregap.model.SourceFormat;
import org.pregap.time.SampleRate;

/** Reads one placed clip, shapes it with its gain and ramps, and adds it to a mix. Mono sounds on both channels. */
final class ClipReader implements Closeable {
    private final PlacedClip placed;
    private final double factor;
    private final SourceCatalog sources;
    private final long startInSource;
    private final List<RampShape> ramps;
    private @Nullable AudioStream stream;
    private @Nullable AudioBlock scratch;

    ClipReader(PlacedClip placed, double factor, SourceCatalog sources, SampleRate rate) {
        this.placed = placed;
        this.factor = factor;
        this.sources = sources;
        this.startInSource = placed.clip().startInStream(rate);
        this.ramps = placed.ramps().stream().map(RampShape::new).toList();
        SampleRate sourceRate = placed.clip().source().format().rate();
        if (!sourceRate.equals(rate)) {
            throw new IllegalArgumentException(
                    "a source at " + sourceRate + " cannot be placed on an album at " + rate);
        }
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
        AudioBlock sound = read(from, length);
        int target = at + (int) (from - position);
        for (int c = 0; c < mix.channelCount(); c++) {
            // A mono source is read into channel 0 only; shaping it once would shape it for both.
            double[] samples = sound.channel(Math.min(c, sound.channelCount() - 1));
            if (c < sound.channelCount()) {
                shape(samples, length, from);
            }
            add(mix.channel(c), target, samples, length);
        }
    }

    private AudioBlock read(long from, int length) throws IOException {
        int channels = placed.clip().source().format().channels();
        AudioBlock block = scratch;
        if (block == null || block.capacitySamples() < length) {
            block = new AudioBlock(channels, length);
            scratch = block;
        }
        long inSource = startInSource + (from - placed.start().sample());
        AudioStream open = stream;
        if (open == null) {
            open = openAt(inSource);
            stream = open;
        } else {
            open.seek(inSource);
        }
        int done = 0;
        while (done < length) {
            int got = open.read(block, done, length - done);
            if (got == 0) {
                throw new IOException(placed.clip().source().path() + " ends at sample " + (inSource + done)
                        + ", before the end of the clip that uses it");
            }
            done += got;
        }
        if (placed.clip().source().format().floating()) {
            requireNumbers(block, length, inSource);
        }
        return block;
    }

    /** The file may have changed since it was taken in; at another rate it would play at another speed. */
    private AudioStream openAt(long inSource) throws IOException {
        Source source = placed.clip().source();
        AudioSource audio = sources.open(source);
        PcmFormat found = audio.format();
        SourceFormat wanted = source.format();
        if (found.channels() != wanted.channels()
                || !found.rate().equals(wanted.rate())
                || found.floating() != wanted.floating()) {
            throw new IOException(source.path() + " has changed: it is " + found + " now, but was taken in as "
                    + wanted.rate() + (wanted.floating() ? ", float, " : ", ")
                    + (wanted.channels() == 1 ? "mono" : "stereo"));
        }
        return audio.open(inSource);
    }

    /** Not-a-number would come out as silence, and infinity times the zero of a fade is not a number. */
    private void requireNumbers(AudioBlock block, int length, long inSource) throws IOException {
        for (int c = 0; c < block.channelCount(); c++) {
            double[] samples = block.channel(c);
            for (int i = 0; i < length; i++) {
                if (!Double.isFinite(samples[i])) {
                    throw new IOException(placed.clip().source().path() + ", sample " + (inSource + i) + ", channel "
                            + (c + 1) + ": " + samples[i] + " is no sound");
                }
            }
        }
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
        AudioStream open = stream;
        stream = null;
        scratch = null;
        if (open != null) {
            open.close();
        }
    }

    /** The ramps of a clip, for whoever wants to know where it is untouched. */
    static boolean isShaped(PlacedClip placed, long from, long to) {
        return placed.ramps().stream().anyMatch(ramp -> overlaps(ramp, from, to));
    }

    private static boolean overlaps(Ramp ramp, long from, long to) {
        return ramp.start().sample() < to && from < ramp.end().sample();
    }
}
