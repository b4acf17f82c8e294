package org.pregap.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.pregap.model.Album;
import org.pregap.model.Clip;
import org.pregap.model.Fade;
import org.pregap.model.FadeLaw;
import org.pregap.model.Gain;
import org.pregap.model.Join;
import org.pregap.model.MarkPlace;
import org.pregap.model.Opening;
import org.pregap.model.Source;
import org.pregap.model.SourceFormat;
import org.pregap.model.Track;
import org.pregap.time.CdFrames;
import org.pregap.time.SampleCount;
import org.pregap.time.SampleRate;
import org.pregap.time.SourceRange;

/**
 * Small albums that keep the rules of placing: tracks of half a second to a second and a half, overlaps and countdowns
 * shorter than either side, index points within their tracks. Lengths are mostly no whole CD frames.
 */
public final class SimpleAlbums {
    private static final String DIGEST = "0".repeat(64);

    private SimpleAlbums() {}

    /** A 16-bit stereo source; equal arguments are equal sources. */
    public static Source source(String name, SampleRate rate, long lengthSamples) {
        return new Source("/" + name, DIGEST, new SourceFormat(rate, 2, 16, false), 16, lengthSamples);
    }

    /** A track of one whole source. */
    public static Track track(String name, SampleRate rate, long lengthSamples, Join join) {
        return Track.of(List.of(Clip.whole(source(name, rate, lengthSamples))), join);
    }

    /** An album at 44.1 kHz of the standard first pause and these tracks. */
    public static Album of(Track... tracks) {
        return Album.empty(SampleRate.CD).withTracks(List.of(tracks));
    }

    /** @param most the largest number of tracks; there is at least one */
    public static Album random(SplittableRandom random, SampleRate rate, int most) {
        List<Track> tracks = new ArrayList<>();
        int count = 1 + random.nextInt(most);
        for (int number = 1; number <= count; number++) {
            tracks.add(randomTrack(random, "track" + number, rate));
        }
        return Album.empty(rate)
                .withOpening(randomOpening(random, rate))
                .withTail(new CdFrames(random.nextInt(3)))
                .withTracks(tracks);
    }

    /** One track, 37 to 112 CD frames long. */
    public static Track randomTrack(SplittableRandom random, String name, SampleRate rate) {
        List<Clip> clips = new ArrayList<>();
        long left = random.nextLong(rate.hz() / 2, rate.hz() * 3 / 2);
        long offset = 0;
        int count = 1 + random.nextInt(3);
        for (int i = 1; i <= count; i++) {
            long length = i == count ? left : left / count;
            clips.add(randomClip(random, name + "." + i, rate, length, new SampleCount(offset)));
            offset += length;
            left -= length;
        }
        List<CdFrames> indexes = random.nextInt(4) == 0 ? List.of(new CdFrames(3), new CdFrames(5)) : List.of();
        return Track.of(clips, randomJoin(random, rate))
                .withHeadSpace(new CdFrames(random.nextInt(3) == 0 ? random.nextInt(20) : 0))
                .withIndexes(indexes)
                .withGain(randomGain(random));
    }

    private static Clip randomClip(
            SplittableRandom random, String name, SampleRate rate, long length, SampleCount offset) {
        long before = random.nextInt(100);
        Source source = source(name, rate, before + length + random.nextInt(100));
        return new Clip(
                source,
                new SourceRange(before, before + length),
                offset,
                randomGain(random),
                randomFade(random, length / 2),
                randomFade(random, length / 2));
    }

    /** Any kind of join, overlaps of at most an eighth of a second. */
    public static Join randomJoin(SplittableRandom random, SampleRate rate) {
        Optional<CdFrames> countdown =
                random.nextInt(4) == 0 ? Optional.of(new CdFrames(1 + random.nextInt(10))) : Optional.empty();
        return switch (random.nextInt(4)) {
            case 0 -> new Join.Butt(countdown);
            case 1 -> randomCrossfade(random, rate.hz() / 8).withCountdown(countdown);
            case 2 -> new Join.Pause(CdFrames.ZERO, countdown);
            default -> new Join.Pause(new CdFrames(random.nextInt(200)), countdown);
        };
    }

    private static Join.Crossfade randomCrossfade(SplittableRandom random, long longest) {
        long overlap = 1 + random.nextLong(longest);
        MarkPlace place = List.of(MarkPlace.values()).get(random.nextInt(3));
        return Join.Crossfade.of(new SampleCount(overlap), randomFade(random, overlap), randomFade(random, overlap))
                .withMark(place);
    }

    private static Opening randomOpening(SplittableRandom random, SampleRate rate) {
        var pause = new CdFrames(150 + random.nextInt(3) * 7L);
        if (random.nextInt(3) > 0) {
            return new Opening(pause, List.of());
        }
        return new Opening(
                pause, List.of(Clip.whole(source("hidden", rate, random.nextLong(rate.hz() / 100, rate.hz() / 2)))));
    }

    private static Fade randomFade(SplittableRandom random, long longest) {
        if (random.nextBoolean()) {
            return Fade.NONE;
        }
        return new Fade(
                new SampleCount(random.nextLong(longest + 1)),
                random.nextBoolean() ? FadeLaw.LINEAR : FadeLaw.EQUAL_POWER);
    }

    private static Gain randomGain(SplittableRandom random) {
        return random.nextInt(3) == 0 ? new Gain(random.nextInt(-9000, 3000)) : Gain.UNITY;
    }
}
