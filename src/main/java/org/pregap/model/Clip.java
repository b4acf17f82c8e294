package org.pregap.model;

import java.util.List;
import org.pregap.time.SampleCount;
import org.pregap.time.SampleRate;
import org.pregap.time.SourceRange;

/**
 * A stretch of a source, placed in a track.
 *
 * @param source the file
 * @param range what is used of it, on the file's own clock
 * @param offset from the start of the track to the start of the clip, at the album's rate
 * @param gain of this clip
 * @param fadeIn at its start
 * @param fadeOut at its end
 */
public record Clip(Source source, SourceRange range, SampleCount offset, Gain gain, Fade fadeIn, Fade fadeOut) {
    public Clip {
        Bounds.require("the offset of a clip", offset);
        if (range.endSample() > source.lengthSamples()) {
            throw new IllegalArgumentException("the range ends at sample " + range.endSample() + ", but "
                    + source.path() + " has " + source.lengthSamples());
        }
    }

    /** All of a source, unchanged. */
    public static Clip whole(Source source) {
        var everything = new SourceRange(0, source.lengthSamples());
        return new Clip(source, everything, SampleCount.ZERO, Gain.UNITY, Fade.NONE, Fade.NONE);
    }

    /** How long it sounds on the album clock. */
    public SampleCount length(SampleRate albumRate) {
        return new SampleCount(onAlbumClock(range.endSample(), albumRate) - startInStream(albumRate));
    }

    /**
     * Where it begins in its source seen as one stream at the album's rate. Both edges round up, so clips that touch in
     * the file touch on the album, and a whole file of n samples gives ⌈n·out/in⌉.
     */
    public long startInStream(SampleRate albumRate) {
        return onAlbumClock(range.startSample(), albumRate);
    }

    private long onAlbumClock(long sourceSample, SampleRate albumRate) {
        long from = source.format().rate().hz();
        long scaled = Math.multiplyExact(sourceSample, (long) albumRate.hz());
        return Math.floorDiv(Math.addExact(scaled, from - 1), from);
    }

    /** Where the last of several clips of one track ends, counted from the start of the track. */
    static SampleCount endOf(List<Clip> clips, SampleRate albumRate) {
        return clips.stream()
                .map(clip -> clip.offset().plus(clip.length(albumRate)))
                .max(SampleCount::compareTo)
                .orElse(SampleCount.ZERO);
    }

    /**
     * The same clip of another version of its file. A clip that reached to the end of the old one reaches to the end of
     * the new one.
     *
     * @throws IllegalArgumentException if the new one is too short for the range
     */
    public Clip withSource(Source newSource) {
        boolean toTheEnd = range.endSample() == source.lengthSamples();
        long end = toTheEnd ? newSource.lengthSamples() : range.endSample();
        return new Clip(newSource, new SourceRange(range.startSample(), end), offset, gain, fadeIn, fadeOut);
    }

    public Clip withRange(SourceRange newRange) {
        return new Clip(source, newRange, offset, gain, fadeIn, fadeOut);
    }

    public Clip withOffset(SampleCount newOffset) {
        return new Clip(source, range, newOffset, gain, fadeIn, fadeOut);
    }

    public Clip withGain(Gain newGain) {
        return new Clip(source, range, offset, newGain, fadeIn, fadeOut);
    }

    public Clip withFadeIn(Fade newFade) {
        return new Clip(source, range, offset, gain, newFade, fadeOut);
    }

    public Clip withFadeOut(Fade newFade) {
        return new Clip(source, range, offset, gain, fadeIn, newFade);
    }
}
