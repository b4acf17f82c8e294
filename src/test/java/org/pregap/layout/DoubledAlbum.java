package org.pregap.layout;

import java.util.List;
import java.util.Optional;
import org.pregap.model.Album;
import org.pregap.model.Clip;
import org.pregap.model.Fade;
import org.pregap.model.Join;
import org.pregap.model.Opening;
import org.pregap.model.Track;
import org.pregap.testing.SimpleAlbums;
import org.pregap.time.SampleCount;
import org.pregap.time.SampleRate;
import org.pregap.time.SourceRange;

/** One album at 44.1 or at 88.2 kHz: every number of samples is n or 2n, so that both play for exactly as long. */
final class DoubledAlbum {
    private final SampleRate rate;
    private final long factor;

    private DoubledAlbum(SampleRate rate) {
        this.rate = rate;
        this.factor = rate.hz() / SampleRate.CD.hz();
    }

    static Album at(SampleRate rate, Album album) {
        var doubled = new DoubledAlbum(rate);
        List<Track> tracks = album.tracks().stream().map(doubled::track).toList();
        List<Clip> hidden = album.opening().hidden().stream().map(doubled::clip).toList();
        return Album.empty(rate)
                .withOpening(new Opening(album.opening().firstPause(), hidden))
                .withTracks(tracks)
                .withTail(album.tail());
    }

    /** A clip of another length, its source at the rate given. */
    static Clip resized(Clip clip, SampleRate rate, long lengthSamples) {
        return new Clip(
                SimpleAlbums.source(clip.source().fileName(), rate, lengthSamples),
                new SourceRange(0, lengthSamples),
                clip.offset(),
                clip.gain(),
                clip.fadeIn(),
                clip.fadeOut());
    }

    private Track track(Track track) {
        return track.withClips(track.clips().stream().map(this::clip).toList()).withJoin(join(track.join()));
    }

    private Clip clip(Clip clip) {
        return resized(clip, rate, clip.range().lengthSamples() * factor)
                .withOffset(times(clip.offset()))
                .withFadeIn(fade(clip.fadeIn()))
                .withFadeOut(fade(clip.fadeOut()));
    }

    /** The middle of an odd overlap rounds down, so overlaps are made even first. */
    private Join join(Join join) {
        return join.<Join>fold(
                pause -> pause,
                butt -> butt,
                crossfade -> new Join.Crossfade(
                        new SampleCount((crossfade.overlap().count() + 1) / 2 * 2 * factor),
                        fade(crossfade.outgoing()),
                        fade(crossfade.incoming()),
                        crossfade.adaptive(),
                        crossfade.mark(),
                        Optional.empty()));
    }

    private Fade fade(Fade fade) {
        return new Fade(times(fade.length()), fade.law());
    }

    private SampleCount times(SampleCount samples) {
        return new SampleCount(samples.count() * factor);
    }
}
