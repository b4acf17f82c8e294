package org.pregap.workspace.edit;

import org.pregap.model.Clip;
import org.pregap.model.Fade;
import org.pregap.time.SampleRate;
import org.pregap.time.SourceRange;

/**
 * The two halves of a clip, which touch in the file and on the album.
 *
 * @param left with the fade in
 * @param right with the fade out; its offset is the end of the left one
 */
record ClipSplit(Clip left, Clip right) {
    /**
     * @param into how many samples after its start, at the album's rate
     * @throws IllegalArgumentException if the place lies inside a fade, or nothing is left on one side
     */
    static ClipSplit of(Clip clip, long into, SampleRate rate) {
        long cut = sourceSample(clip, into, rate);
        Clip left =
                clip.withRange(new SourceRange(clip.range().startSample(), cut)).withFadeOut(Fade.NONE);
        Clip right = clip.withRange(new SourceRange(cut, clip.range().endSample()))
                .withFadeIn(Fade.NONE)
                .withOffset(Clips.end(left, rate));
        if (clip.fadeIn().length().compareTo(left.length(rate)) > 0
                || clip.fadeOut().length().compareTo(right.length(rate)) > 0) {
            throw new IllegalArgumentException("this place lies in a fade of "
                    + clip.source().fileName() + "; split outside of it, or shorten it first");
        }
        return new ClipSplit(left, right);
    }

    /** Whether something would be left on both sides. */
    static boolean isInside(Clip clip, long into, SampleRate rate) {
        if (into <= 0 || into >= clip.length(rate).count()) {
            return false;
        }
        long cut = sourceSample(clip, into, rate);
        return clip.range().startSample() < cut && cut < clip.range().endSample();
    }

    /** Where the left half would really end, counted from the clip's start at the album's rate. */
    static long reached(Clip clip, long into, SampleRate rate) {
        long cut = sourceSample(clip, into, rate);
        return clip.withRange(new SourceRange(clip.range().startSample(), cut))
                .length(rate)
                .count();
    }

    private static long sourceSample(Clip clip, long into, SampleRate rate) {
        return Trimming.sourceSample(clip, clip.startInStream(rate) + into, rate);
    }
}
