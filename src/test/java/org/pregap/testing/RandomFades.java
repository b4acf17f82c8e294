package org.pregap.testing;

import java.util.List;
import java.util.SplittableRandom;
import org.pregap.model.Album;
import org.pregap.model.Clip;
import org.pregap.model.Fade;
import org.pregap.model.FadeLaw;
import org.pregap.model.FadeLaw.Formula;
import org.pregap.model.Join;
import org.pregap.model.Track;

/** Fade laws of every formula. */
public final class RandomFades {
    /** One of each formula without a tension. */
    public static final List<FadeLaw> PLAIN_LAWS = List.of(
            FadeLaw.LINEAR, FadeLaw.EQUAL_POWER, FadeLaw.RAISED_COSINE, FadeLaw.LOGARITHMIC, FadeLaw.EXPONENTIAL);

    private RandomFades() {}

    public static FadeLaw law(SplittableRandom random) {
        int choice = random.nextInt(Formula.values().length);
        return choice < PLAIN_LAWS.size() ? PLAIN_LAWS.get(choice) : FadeLaw.tension(random.nextInt(-1000, 1001));
    }

    /** The album with other laws for all its fades, of the same lengths, and with some crossfades made adaptive. */
    public static Album withOtherLaws(Album album, SplittableRandom random) {
        List<Track> tracks = album.tracks().stream()
                .map(track -> track.withClips(clips(track.clips(), random)).withJoin(join(track.join(), random)))
                .toList();
        var opening = album.opening().withHidden(clips(album.opening().hidden(), random));
        return album.withTracks(tracks).withOpening(opening);
    }

    private static List<Clip> clips(List<Clip> clips, SplittableRandom random) {
        return clips.stream()
                .map(clip -> clip.withFadeIn(fade(clip.fadeIn(), random)).withFadeOut(fade(clip.fadeOut(), random)))
                .toList();
    }

    private static Join join(Join join, SplittableRandom random) {
        return join instanceof Join.Crossfade x
                ? x.withSides(fade(x.outgoing(), random), fade(x.incoming(), random))
                        .withAdaptive(random.nextBoolean())
                : join;
    }

    private static Fade fade(Fade fade, SplittableRandom random) {
        return new Fade(fade.length(), law(random));
    }
}
