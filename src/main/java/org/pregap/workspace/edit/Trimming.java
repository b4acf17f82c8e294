package org.pregap.workspace.edit;

import java.util.ArrayList;
import java.util.List;
import org.pregap.layout.DiscLayout;
import org.pregap.model.Album;
import org.pregap.model.Clip;
import org.pregap.model.Fade;
import org.pregap.time.CdFrames;
import org.pregap.time.SampleCount;
import org.pregap.time.SampleRate;
import org.pregap.time.SourceRange;
import org.pregap.workspace.history.ClipPlace;
import org.pregap.workspace.session.Ripple;

/**
 * Cuts a clip at either end, or lets it grow back. Where a track begins with the clip, the rest of the track and its index
 * points follow the cut, so that the join stays; elsewhere the sound that remains keeps its place. Fades are shortened to
 * what is left.
 */
final class Trimming {
    private Trimming() {}

    /** @param startSample on the file's own clock, before the end of the clip's range */
    static Album start(Album album, ClipPlace place, long startSample, Ripple ripple) {
        Clip clip = Clips.at(album, place);
        SampleRate rate = album.rate();
        Clip cut =
                fitted(clip.withRange(new SourceRange(startSample, clip.range().endSample())), rate);
        SampleCount less = clip.length(rate).minus(cut.length(rate));
        Album trimmed = leads(album, place) ? led(album, place, cut, less) : inPlace(album, place, cut, less);
        return ripple == Ripple.ALL_AFTER || place.track() == 0
                ? trimmed
                : held(album, trimmed, place, leads(album, place) ? less : SampleCount.ZERO);
    }

    /** @param endSample on the file's own clock, after the start of the clip's range */
    static Album end(Album album, ClipPlace place, long endSample, Ripple ripple) {
        Album trimmed = Clips.changed(
                album,
                place,
                clip -> fitted(clip.withRange(new SourceRange(clip.range().startSample(), endSample)), album.rate()));
        return ripple == Ripple.ALL_AFTER || place.track() == 0
                ? trimmed
                : Places.holding(album, trimmed, place.track() + 1);
    }

    /** The sample of the file at a place in the file seen as a stream at the album's rate; between two the earlier one. */
    static long sourceSample(Clip clip, long inStream, SampleRate rate) {
        long sourceHz = clip.source().format().rate().hz();
        return sourceHz == rate.hz()
                ? inStream
                : Math.floorDiv(Math.multiplyExact(inStream, sourceHz), (long) rate.hz());
    }

    /** Fades no longer than the clip, and not over each other: the fade in goes first. */
    static Clip fitted(Clip clip, SampleRate rate) {
        SampleCount length = clip.length(rate);
        Fade in = shortened(clip.fadeIn(), length);
        return clip.withFadeIn(in).withFadeOut(shortened(clip.fadeOut(), length.minus(in.length())));
    }

    static Fade shortened(Fade fade, SampleCount most) {
        return fade.length().compareTo(most) > 0 ? new Fade(most, fade.law()) : fade;
    }

    /** Whether the track begins with this clip and no other. */
    private static boolean leads(Album album, ClipPlace place) {
        List<Clip> clips = Clips.of(album, place.track());
        for (int i = 0; i < clips.size(); i++) {
            if (clips.get(i).offset().isZero() != (i == place.clip())) {
                return false;
            }
        }
        return true;
    }

    private static Album led(Album album, ClipPlace place, Clip cut, SampleCount less) {
        List<Clip> clips = new ArrayList<>();
        for (Clip clip : Clips.of(album, place.track())) {
            clips.add(
                    clips.size() == place.clip()
                            ? cut
                            : clip.withOffset(clip.offset().minus(less)));
        }
        Album trimmed = Clips.with(album, place.track(), clips);
        return place.track() == 0 ? trimmed : withIndexes(trimmed, place.track(), less);
    }

    private static Album inPlace(Album album, ClipPlace place, Clip cut, SampleCount less) {
        return Clips.changed(album, place, clip -> cut.withOffset(clip.offset().plus(less)));
    }

    private static Album withIndexes(Album album, int number, SampleCount less) {
        long each = album.rate().samplesPerCdFrame();
        var earlier = new CdFrames(Math.floorDiv(less.count() + each / 2, each));
        return album.withTrack(
                number,
                track -> track.withIndexes(track.indexes().stream()
                        .map(index -> index.minus(earlier))
                        .toList()));
    }

    private static Album held(Album before, Album trimmed, ClipPlace place, SampleCount less) {
        int number = place.track();
        Album shifted = Places.pausedUntil(
                trimmed,
                number,
                DiscLayout.withoutClips(before).track(number).start().plus(less));
        return Places.holding(before, shifted, number + 1);
    }
}
