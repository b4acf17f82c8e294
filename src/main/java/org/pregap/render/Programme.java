package org.pregap.render;

import java.io.IOException;
import java.util.List;
import java.util.function.IntPredicate;
import org.pregap.audio.AudioSource;
import org.pregap.layout.AdaptedRamp;
import org.pregap.layout.DiscLayout;
import org.pregap.layout.FadeRamp;
import org.pregap.layout.PlacedClip;
import org.pregap.layout.Ramp;
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

    private final AdaptedCrossfades crossfades = new AdaptedCrossfades(this);

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

    /** The same, heard at another rate; of the whole programme converted at once, as it is delivered. */
    public AudioSource asSource(SamplePos start, SamplePos end, SampleRate rate) {
        long first = start.converted(rate(), rate).sample();
        return new SignalSource(at(rate), first, end.converted(rate(), rate).sample() - first);
    }

    /** Some of its tracks alone, each as it sounds on the album, crossfades included; hidden audio is number 0. */
    public Signal only(IntPredicate tracks) {
        return new ProgrammePart(this, tracks);
    }

    /**
     * What its adaptive crossfades came to, in the order of the disc. Reads what overlaps there, if nobody has rendered it
     * yet.
     */
    public List<AdaptedCrossfade> adaptedCrossfades() throws IOException {
        return crossfades.all();
    }

    List<PlacedClip> clips() {
        return layout.clips();
    }

    /** The static factor of a clip: the gains of album, track and clip, added and converted once. */
    public double factorOf(PlacedClip placed) {
        return Gain.factor(albumGain, placed.trackGain(), placed.clip().gain());
    }

    /** Reads a clip as it sounds on the album. */
    ClipReader readerOf(PlacedClip placed) {
        return readerOf(placed, placed.ramps().stream().map(this::shapeOf).toList());
    }

    /** Reads a clip with its gains and these ramps instead of its own. */
    ClipReader readerOf(PlacedClip placed, List<RampShape> ramps) {
        return new ClipReader(placed, new ClipShape(factorOf(placed), ramps), sources, rate());
    }

    private RampShape shapeOf(Ramp ramp) {
        if (ramp instanceof FadeRamp fade) {
            return new FadeShape(fade);
        }
        if (ramp instanceof AdaptedRamp adapted) {
            return new AdaptedShape(adapted, crossfades);
        }
        throw new AssertionError(ramp);
    }
}
