package org.pregap.analysis;

import java.io.IOException;
import java.util.List;
import org.pregap.audio.AudioSource;
import org.pregap.parallel.Job;

/** Measures sources, several side by side and each in pieces; the result depends on neither. */
public final class LoudnessMeter {
    private LoudnessMeter() {}

    /** Measures one source that has no name. */
    public static Measurement measure(AudioSource source, MonoAs mono, Job job) throws IOException {
        return measure(List.of(new NamedSource("the sound", source)), mono, job).get(0);
    }

    /**
     * @return a measurement for each source, in their order
     * @throws IOException if one cannot be read; {@code FormatException} if it is damaged, or holds what is no number
     */
    public static List<Measurement> measure(List<NamedSource> sources, MonoAs mono, Job job) throws IOException {
        if (!sources.isEmpty()) {
            throw new UnsupportedOperationException("not yet");
        }
        return List.of();
    }
}
