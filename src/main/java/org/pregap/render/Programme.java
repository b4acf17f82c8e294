package org.pregap.render;

import java.util.List;
import org.pregap.layout.DiscLayout;
import org.pregap.layout.PlacedClip;
import org.pregap.model.Album;
import org.pregap.model.Gain;
import org.pregap.time.SampleRate;

/**
 * All that sounds on an album, from 00:00:00 to the lead-out, at the album's rate, in stereo. A value: any number of
 * cursors can be open over it.
 */
public final class Programme {
    private final DiscLayout layout;
    private final Gain albumGain;
    private final SourceCatalog sources;

    private Programme(DiscLayout layout, Gain albumGain, SourceCatalog sources) {
        this.layout = layout;
        this.albumGain = albumGain;
        this.sources = sources;
    }

    public static Programme of(Album album, SourceCatalog sources) {
        return new Programme(DiscLayout.of(album), album.gain(), sources);
    }

    public DiscLayout layout() {
        return layout;
    }

    public SampleRate rate() {
        return layout.rate();
    }

    public long lengthSamples() {
        return layout.end().sample();
    }

    public ProgrammeCursor open() {
        return new ProgrammeCursor(this);
    }

    List<PlacedClip> clips() {
        return layout.clips();
    }

    /** The static factor of a clip: the gains of album, track and clip, added and converted once. */
    double factorOf(PlacedClip placed) {
        return Gain.factor(albumGain, placed.trackGain(), placed.clip().gain());
    }

    SourceCatalog sources() {
        return sources;
    }
}
