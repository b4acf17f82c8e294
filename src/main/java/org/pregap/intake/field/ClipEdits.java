package org.pregap.intake.field;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.pregap.model.Clip;
import org.pregap.model.Fade;
import org.pregap.model.FadeLaw;
import org.pregap.model.Track;
import org.pregap.time.CdFrames;
import org.pregap.time.SampleCount;
import org.pregap.time.SampleRate;
import org.pregap.time.SourceRange;
import org.pregap.time.TimeSpan;

/** What happens at the two ends of a track's sound: at the clip that begins first and the one that ends last. */
final class ClipEdits {
    private ClipEdits() {}

    /** The amount is counted from the start of the file, so 0 undoes an earlier cut. Further clips close up. */
    static Noted<TrackEdit> trimStart(Cells cells, String text) {
        TimeSpan cut = cells.time(text);
        return Noted.of((track, album) -> {
            int first = first(track.clips());
            Clip clip = track.clips().get(first);
            long start = cut.toSamples(clip.source().format().rate()).count();
            Clip trimmed = withRange(clip, start, clip.range().endSample());
            long grownBy = trimmed.length(album.rate()).count()
                    - clip.length(album.rate()).count();
            List<Clip> clips = new ArrayList<>();
            for (int i = 0; i < track.clips().size(); i++) {
                clips.add(i == first ? trimmed : moved(track.clips().get(i), grownBy));
            }
            return track.withClips(clips);
        });
    }

    /** The amount is counted from the end of the file, so 0 undoes an earlier cut. */
    static Noted<TrackEdit> trimEnd(Cells cells, String text) {
        TimeSpan cut = cells.time(text);
        return Noted.of((track, album) -> {
            int last = last(track.clips(), album.rate());
            Clip clip = track.clips().get(last);
            long end = clip.source().lengthSamples()
                    - cut.toSamples(clip.source().format().rate()).count();
            return with(track, last, withRange(clip, clip.range().startSample(), end));
        });
    }

    static Noted<TrackEdit> fadeIn(Cells cells, String text) {
        return fade(cells, text, (track, rate) -> first(track.clips()), Clip::withFadeIn);
    }

    static Noted<TrackEdit> fadeOut(Cells cells, String text) {
        return fade(cells, text, (track, rate) -> last(track.clips(), rate), Clip::withFadeOut);
    }

    private static Noted<TrackEdit> fade(
            Cells cells,
            String text,
            BiFunction<Track, SampleRate, Integer> which,
            BiFunction<Clip, Fade, Clip> change) {
        Cells.Shape shape = Cells.trimmed(text).isEmpty() ? cells.shape("0") : cells.shape(text);
        FadeLaw law = shape.law().orElse(FadeLaw.LINEAR);
        return Noted.of((track, album) -> {
            int position = which.apply(track, album.rate());
            var fade = new Fade(shape.length().toSamples(album.rate()), law);
            return with(track, position, change.apply(track.clips().get(position), fade));
        });
    }

    private static Clip withRange(Clip clip, long startSample, long endSample) {
        if (endSample <= startSample) {
            long rateHz = clip.source().format().rate().hz();
            var length = CdFrames.ofSeconds(clip.source().lengthSamples() / rateHz);
            throw new IllegalArgumentException("nothing of " + clip.source().fileName() + " is left: it lasts " + length
                    + " (" + clip.source().lengthSamples() + " samples)");
        }
        return clip.withRange(new SourceRange(startSample, endSample));
    }

    private static Clip moved(Clip clip, long samples) {
        long offset = clip.offset().count() + samples;
        if (offset < 0) {
            throw new IllegalArgumentException(
                    "the track's next clip, of " + clip.source().fileName() + ", begins before the cut; cut less");
        }
        return clip.withOffset(new SampleCount(offset));
    }

    private static Track with(Track track, int position, Clip clip) {
        List<Clip> clips = new ArrayList<>(track.clips());
        clips.set(position, clip);
        return track.withClips(clips);
    }

    private static int first(List<Clip> clips) {
        int first = 0;
        for (int i = 1; i < clips.size(); i++) {
            if (clips.get(i).offset().compareTo(clips.get(first).offset()) < 0) {
                first = i;
            }
        }
        return first;
    }

    private static int last(List<Clip> clips, SampleRate rate) {
        int last = 0;
        for (int i = 1; i < clips.size(); i++) {
            if (end(clips.get(i), rate).compareTo(end(clips.get(last), rate)) >= 0) {
                last = i;
            }
        }
        return last;
    }

    private static SampleCount end(Clip clip, SampleRate rate) {
        return clip.offset().plus(clip.length(rate));
    }
}
