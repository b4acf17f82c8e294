package org.pregap.workspace.edit;

import org.pregap.layout.DiscLayout;
import org.pregap.model.Album;
import org.pregap.model.Join.Crossfade;
import org.pregap.model.Join.Pause;
import org.pregap.model.MarkPlace;
import org.pregap.model.Track;
import org.pregap.time.CdFrames;
import org.pregap.time.SampleCount;

/** Moves INDEX 01 while the sound stays. */
final class MarkDrag {
    private MarkDrag() {}

    static Album moved(Album album, int number, SampleCount by) {
        Track track = album.track(number);
        if (number == 1 || track.join() instanceof Pause) {
            return Reach.furthest(album, cdFrames(album, by), d -> inSilence(album, number, new CdFrames(d)));
        }
        return track.join() instanceof Crossfade crossfade
                ? album.withTrack(number, t -> t.withJoin(crossfade.withMark(nearest(crossfade, by))))
                : album;
    }

    private static long cdFrames(Album album, SampleCount by) {
        long each = album.rate().samplesPerCdFrame();
        long wanted = Math.max(-Long.MAX_VALUE / 2, Math.min(Long.MAX_VALUE / 2, by.count()));
        return Math.floorDiv(wanted + each / 2, each);
    }

    /** Never before the end of the track before, nor after the first sound: both lengths would be negative. */
    private static Album inSilence(Album album, int number, CdFrames later) {
        Track track = album.track(number);
        Album moved = album.withTrack(number, t -> t.withHeadSpace(t.headSpace().minus(later)));
        if (number == 1) {
            CdFrames pause = DiscLayout.withoutClips(album).track(1).pause().plus(later);
            if (pause.isShorterThan(Places.shortestFirstPause(album))) {
                throw new IllegalArgumentException(
                        "the first pause cannot be " + pause.count() + "f; here it is at least "
                                + Places.shortestFirstPause(album).count() + "f");
            }
            return moved.withOpening(album.opening().withFirstPause(pause));
        }
        Pause pause = (Pause) track.join();
        return moved.withTrack(number, t -> t.withJoin(new Pause(pause.length().plus(later), pause.countdown())));
    }

    private static MarkPlace nearest(Crossfade crossfade, SampleCount by) {
        long overlap = crossfade.overlap().count();
        long limited = Math.max(-overlap, Math.min(overlap, by.count()));
        long wanted = place(crossfade.mark(), overlap) + limited;
        MarkPlace nearest = crossfade.mark();
        for (MarkPlace place : MarkPlace.values()) {
            if (Math.abs(place(place, overlap) - wanted) < Math.abs(place(nearest, overlap) - wanted)) {
                nearest = place;
            }
        }
        return nearest;
    }

    private static long place(MarkPlace place, long overlap) {
        return switch (place) {
            case START -> 0;
            case MIDDLE -> overlap / 2;
            case END -> overlap;
        };
    }
}
