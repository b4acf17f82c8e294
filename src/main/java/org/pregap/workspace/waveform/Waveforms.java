package org.pregap.workspace.waveform;

import java.util.Optional;
import java.util.function.Consumer;
import org.pregap.analysis.waveform.Waveform;
import org.pregap.audio.AudioBlock;
import org.pregap.model.Source;
import org.pregap.workspace.observe.Subscription;

/** What the sources of the album look like. For the window's thread; never waits. */
public interface Waveforms {
    /** True samples of a stretch of a source: {@code block.channel(c)[i]} is the sample {@code first + i}. */
    record Samples(Source source, long firstSample, int count, AudioBlock block) {}

    /** What is known of a source by now; asks for it in the background, if nobody did. Empty where it cannot be read. */
    Optional<Waveform> of(Source source);

    /**
     * True samples that include a stretch, if they were read by now; else they are asked for, and observers are told when
     * they are there.
     *
     * @param count at most 2^18
     */
    Optional<Samples> samples(Source source, long firstSample, int count);

    /** Tells of sources of which more is known now, a few times each second at most. */
    Subscription observe(Consumer<? super Source> observer);
}
