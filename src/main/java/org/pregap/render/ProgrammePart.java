package org.pregap.render;

import java.util.function.IntPredicate;
import org.pregap.time.SampleRate;

/** Some tracks of a programme, each as it sounds there; the others are silent. */
record ProgrammePart(Programme programme, IntPredicate tracks) implements Signal {
    @Override
    public SampleRate rate() {
        return programme.rate();
    }

    @Override
    public int channels() {
        return programme.channels();
    }

    @Override
    public long lengthSamples() {
        return programme.lengthSamples();
    }

    @Override
    public SignalCursor open() {
        return new ProgrammeCursor(
                programme.clips().stream()
                        .filter(clip -> tracks.test(clip.track()))
                        .map(programme::readerOf)
                        .toList(),
                lengthSamples());
    }
}
