package org.pregap.render;

import java.util.List;
import org.pregap.audio.AudioSource;
import org.pregap.layout.DiscLayout;
import org.pregap.layout.PlacedClip;
import org.pregap.model.Album;
import org.pregap.model.Gain;
import org.pregap.time.SamplePos;
import org.pregap.time.SampleRate;

/** All that sounds on an album, from 00:00:00 to the lead-out, at the album's rate, in stereo. */
public final class Programme implements Signal {
    private static final int STEREO = 2;

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

    @Override
    public SampleRate rate() {
        return layout.rate();
    }

    @Override
    public int channels() {
        return STEREO;
    }

    @Override
    public long lengthSamples() {
        return layout.end().sample();
    }

    @Override
    public ProgrammeCursor open() {
        return new ProgrammeCursor(this);
    }

    /** What sounds between two places, as a source in stereo whose first sample is {@code start}. */
    public AudioSource asSource(SamplePos start, SamplePos end) {
        return new SignalSource(this, start.sample(), end.since(start).count());
    }

    List<PlacedClip> clips() {
        return layout.clips();
    }

    /** The static factor of a clip: the gains of album, track and clip, added and converted once. */
    public double factorOf(PlacedClip placed) {
        return Gain.factor(albumGain, placed.trackGain(), placed.clip().gain());
    }

    SourceCatalog sources() {
        return sources;
    }
}
