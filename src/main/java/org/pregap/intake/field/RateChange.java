package org.pregap.intake.field;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.pregap.model.Album;
import org.pregap.model.Clip;
import org.pregap.model.Fade;
import org.pregap.model.Join;
import org.pregap.model.Join.Crossfade;
import org.pregap.model.Track;
import org.pregap.time.SampleCount;
import org.pregap.time.SampleRate;

/**
 * Puts an album onto another clock: fades, crossfades and the places of clips are counted in the album's samples and keep
 * their length in time, to the nearest sample. Clips that touch go on touching.
 */
record RateChange(SampleRate from, SampleRate to) {

    Noted<Album> apply(Album album) {
        if (from.equals(to)) {
            return Noted.of(album);
        }
        Album changed = album.withRate(to)
                .withOpening(album.opening().withHidden(clips(album.opening().hidden())))
                .withTracks(album.tracks().stream().map(this::track).toList());
        boolean exact = lengths(album).stream().allMatch(this::isExact);
        List<String> notes =
                exact ? List.of() : List.of("fades, crossfades and clips were moved to the nearest sample of " + to);
        return new Noted<>(changed, notes);
    }

    private Track track(Track track) {
        return track.withClips(clips(track.clips())).withJoin(join(track.join()));
    }

    private Join join(Join join) {
        return join instanceof Crossfade x
                ? new Crossfade(
                        atLeastOne(scaled(x.overlap())),
                        fade(x.outgoing()),
                        fade(x.incoming()),
                        x.adaptive(),
                        x.mark(),
                        x.countdown())
                : join;
    }

    /** An overlap of one sample at a high rate stays one. */
    private static SampleCount atLeastOne(SampleCount overlap) {
        return overlap.isZero() ? new SampleCount(1) : overlap;
    }

    private Fade fade(Fade fade) {
        return new Fade(scaled(fade.length()), fade.law());
    }

    /** The lengths of clips do not scale exactly, so one that begins where another ends is placed by that end. */
    private List<Clip> clips(List<Clip> clips) {
        var endsAfter = new TreeMap<SampleCount, SampleCount>();
        List<Clip> changed = new ArrayList<>(clips);
        IntStream.range(0, clips.size())
                .boxed()
                .sorted(Comparator.comparing(i -> clips.get(i).offset()))
                .forEach(i -> {
                    Clip clip = clips.get(i);
                    SampleCount offset = endsAfter.getOrDefault(clip.offset(), scaled(clip.offset()));
                    changed.set(
                            i,
                            clip.withOffset(offset)
                                    .withFadeIn(fade(clip.fadeIn()))
                                    .withFadeOut(fade(clip.fadeOut())));
                    endsAfter.put(clip.offset().plus(clip.length(from)), offset.plus(clip.length(to)));
                });
        return changed;
    }

    /** To the nearest sample, halves up. */
    private SampleCount scaled(SampleCount count) {
        long twice = Math.multiplyExact(count.count(), 2L * to.hz());
        return new SampleCount(Math.floorDiv(Math.addExact(twice, (long) from.hz()), 2L * from.hz()));
    }

    private boolean isExact(SampleCount count) {
        return Math.floorMod(Math.multiplyExact(count.count(), (long) to.hz()), (long) from.hz()) == 0;
    }

    private static List<SampleCount> lengths(Album album) {
        List<SampleCount> lengths = new ArrayList<>();
        album.opening().hidden().forEach(clip -> addLengths(lengths, clip));
        for (Track track : album.tracks()) {
            track.clips().forEach(clip -> addLengths(lengths, clip));
            if (track.join() instanceof Crossfade x) {
                lengths.add(x.overlap());
                lengths.add(x.outgoing().length());
                lengths.add(x.incoming().length());
            }
        }
        return lengths;
    }

    private static void addLengths(List<SampleCount> lengths, Clip clip) {
        lengths.add(clip.offset());
        lengths.add(clip.fadeIn().length());
        lengths.add(clip.fadeOut().length());
    }
}
