package org.pregap.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.pregap.model.Clip;
import org.pregap.model.Fade;
import org.pregap.model.FadeLaw;
import org.pregap.model.Gain;
import org.pregap.model.Isrc;
import org.pregap.model.Join;
import org.pregap.model.MarkPlace;
import org.pregap.model.Source;
import org.pregap.model.Track;
import org.pregap.model.TrackFlags;
import org.pregap.time.CdFrames;
import org.pregap.time.SampleCount;
import org.pregap.time.SampleRate;
import org.pregap.time.SourceRange;

/** Tracks cut from a few sources. On a disc's tracks of at least 10 s, joins take at most 2 s at either end. */
final class RandomTracks {
    private final SplittableRandom random;
    private final SampleRate rate;
    private final boolean forDisc;
    private final List<Source> sources;
    private final RandomTexts texts;

    RandomTracks(SplittableRandom random, SampleRate rate, boolean forDisc, List<Source> sources, RandomTexts texts) {
        this.random = random;
        this.rate = rate;
        this.forDisc = forDisc;
        this.sources = sources;
        this.texts = texts;
    }

    Track next(List<Track> before) {
        List<Clip> clips = clips();
        Join join = join();
        boolean afterSilence = before.isEmpty() || join instanceof Join.Pause;
        boolean mayHaveHeadSpace = !forDisc || afterSilence;
        return new Track(
                texts.next(),
                random.nextBoolean() ? Optional.of(isrc()) : Optional.empty(),
                flags(),
                join,
                mayHaveHeadSpace && random.nextInt(4) == 0 ? new CdFrames(random.nextInt(40)) : CdFrames.ZERO,
                clips,
                random.nextInt(3) == 0 ? indexes() : List.of(),
                gain(),
                random.nextInt(3) == 0 ? gain() : Gain.UNITY);
    }

    /** One whole source, or one to three stretches of sources: touching, apart, or overlapping by their fades. */
    private List<Clip> clips() {
        if (random.nextInt(4) == 0) {
            Source source = oneOf(sources);
            return List.of(forDisc ? Clip.whole(source) : Clip.whole(source).withGain(gain()));
        }
        List<Clip> clips = new ArrayList<>(List.of(clip(SampleCount.ZERO, 10 + random.nextInt(10))));
        for (int i = random.nextInt(4) - 1; i > 0; i--) {
            SampleCount end = endOf(clips);
            long shift = random.nextInt(3) == 0 ? 0 : random.nextInt(2 * rate.hz()) - rate.hz();
            clips.add(clip(new SampleCount(end.count() + shift), 3 + random.nextInt(5)));
        }
        return clips;
    }

    /** A stretch of some source, of about so many seconds, with fades that fit into it. */
    Clip clip(SampleCount offset, int seconds) {
        Source source = oneOf(sources);
        int hz = source.format().rate().hz();
        long length = (long) hz * seconds + random.nextInt(hz);
        long start = random.nextLong(source.lengthSamples() - length);
        Clip cut = Clip.whole(source)
                .withRange(new SourceRange(start, start + length))
                .withOffset(offset)
                .withGain(gain());
        return random.nextBoolean() ? cut : cut.withFadeIn(fade(rate.hz() / 3)).withFadeOut(fade(rate.hz() / 2));
    }

    SampleCount endOf(List<Clip> clips) {
        return clips.stream()
                .map(clip -> clip.offset().plus(clip.length(rate)))
                .max(SampleCount::compareTo)
                .orElse(SampleCount.ZERO);
    }

    Gain gain() {
        return random.nextBoolean() ? Gain.UNITY : new Gain(random.nextInt(18_001) - 12_000);
    }

    private <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private Fade fade(int longest) {
        return new Fade(new SampleCount(random.nextInt(longest + 1)), RandomFades.law(random));
    }

    private Join join() {
        Join join =
                switch (random.nextInt(4)) {
                    case 0 -> Join.Pause.STANDARD;
                    case 1 -> Join.Pause.of(new CdFrames(random.nextInt(400)));
                    case 2 -> Join.Butt.PLAIN;
                    default -> crossfade();
                };
        return random.nextInt(4) > 0
                ? join
                : join.withCountdown(Optional.of(new CdFrames(1 + random.nextInt(2 * CdFrames.PER_SECOND))));
    }

    private Join crossfade() {
        int overlap = 1 + random.nextInt((forDisc ? 2 : 60) * rate.hz());
        MarkPlace mark = oneOf(List.of(MarkPlace.values()));
        Join.Crossfade plain = Join.Crossfade.of(new SampleCount(overlap), FadeLaw.EQUAL_POWER);
        return random.nextBoolean()
                ? plain.withMark(mark)
                : plain.withSides(fade(overlap), fade(overlap))
                        .withAdaptive(random.nextBoolean())
                        .withMark(mark);
    }

    /** Within the first 3 s and a little, which even the shortest track on a disc leaves to itself. */
    private List<CdFrames> indexes() {
        var places = new TreeSet<Integer>();
        for (int i = random.nextInt(5); i >= 0; i--) {
            places.add(1 + random.nextInt((forDisc ? 3 : 300) * CdFrames.PER_SECOND));
        }
        return places.stream().map(CdFrames::new).toList();
    }

    private Isrc isrc() {
        String designation =
                Integer.toString(10_000_000 + random.nextInt(10_000_000)).substring(1);
        return new Isrc((random.nextBoolean() ? "AA6Q7" : "ZZXYZ") + designation);
    }

    private TrackFlags flags() {
        if (random.nextBoolean()) {
            return TrackFlags.NONE;
        }
        boolean fourChannel = !forDisc && random.nextInt(4) == 0;
        boolean copyPermitted = random.nextBoolean();
        boolean scms = random.nextInt(4) == 0 && !(forDisc && copyPermitted);
        return new TrackFlags(copyPermitted, random.nextBoolean(), fourChannel, scms);
    }
}
