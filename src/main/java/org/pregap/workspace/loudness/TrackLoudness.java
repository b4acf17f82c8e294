package org.pregap.workspace.loudness;

import java.util.Optional;
import java.util.function.Consumer;
import org.pregap.analysis.Loudness;
import org.pregap.workspace.observe.Subscription;

/**
 * The loudness of the tracks of the open album, as delivered; measured in the background whenever the album rests, and kept
 * on disk. For the window's thread; never waits.
 */
public interface TrackLoudness {
    /** Of the track as it is now; empty until it is measured. */
    Optional<Loudness> of(int track);

    /** Of the whole album; empty until every track is measured. */
    Optional<Loudness> album();

    /** Whether anything is still being measured. */
    boolean isMeasuring();

    /** Tells when figures came or went. */
    Subscription observe(Consumer<? super TrackLoudness> observer);
}
