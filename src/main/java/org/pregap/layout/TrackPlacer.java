package org.pregap.layout;

import java.util.List;
import java.util.Optional;
import org.pregap.model.Album;
import org.pregap.model.Join;
import org.pregap.model.MarkPlace;
import org.pregap.model.Track;
import org.pregap.time.DiscAddress;
import org.pregap.time.SampleCount;
import org.pregap.time.SamplePos;
import org.pregap.time.SampleRate;

/** Finds a track's place and marks from the end of the track before it and the join between them. */
final class TrackPlacer {
    private final Album album;
    private final SampleRate rate;

    TrackPlacer(Album album) {
        this.album = album;
        this.rate = album.rate();
    }

    /** INDEX 01 of track 1: after the first pause, and after whatever is hidden in it. */
    DiscAddress firstMark() {
        DiscAddress afterPause = DiscAddress.ZERO.plus(album.opening().firstPause());
        if (album.opening().hidden().isEmpty()) {
            return afterPause;
        }
        SamplePos hiddenEnd =
                DiscAddress.TWO_SECONDS.start(rate).plus(album.opening().hiddenLength(rate));
        DiscAddress afterHidden = hiddenEnd.nextCdFrame(rate);
        return afterHidden.isAfter(afterPause) ? afterHidden : afterPause;
    }

    PlacedTrack first(Track track) {
        DiscAddress mark = firstMark();
        return afterSilence(track, 1, SamplePos.ZERO, Optional.of(DiscAddress.ZERO), mark);
    }

    PlacedTrack next(Track track, List<PlacedTrack> before) {
        int number = before.size() + 1;
        SamplePos outgoingEnd = before.get(before.size() - 1).end();
        return track.join()
                .fold(
                        pause -> afterPause(track, number, outgoingEnd, pause),
                        butt -> continuing(track, number, outgoingEnd, SampleCount.ZERO),
                        crossfade -> continuing(
                                track, number, outgoingEnd.minus(crossfade.overlap()), markOffset(crossfade)));
    }

    private PlacedTrack afterPause(Track track, int number, SamplePos outgoingEnd, Join.Pause pause) {
        DiscAddress silence = outgoingEnd.nextCdFrame(rate);
        DiscAddress mark = silence.plus(pause.length());
        Optional<DiscAddress> pauseStart = pause.length().isZero() ? Optional.empty() : Optional.of(silence);
        return afterSilence(track, number, outgoingEnd, countdownOr(pause, mark, pauseStart), mark);
    }

    private PlacedTrack afterSilence(
            Track track, int number, SamplePos silenceStart, Optional<DiscAddress> pauseStart, DiscAddress mark) {
        SamplePos start = mark.start(rate).plus(track.headSpace().toSamples(rate));
        return placed(track, number, start, silenceStart, pauseStart, mark, start.since(silenceStart));
    }

    /** Audio runs through the join, so the mark snaps down to the CD frame that holds it and nothing is moved. */
    private PlacedTrack continuing(Track track, int number, SamplePos start, SampleCount markOffset) {
        SamplePos join = start.plus(markOffset);
        DiscAddress mark = join.cdFrameContaining(rate);
        Optional<DiscAddress> pauseStart = countdownOr(track.join(), mark, Optional.empty());
        return placed(track, number, start, join, pauseStart, mark, SampleCount.ZERO);
    }

    private PlacedTrack placed(
            Track track,
            int number,
            SamplePos start,
            SamplePos join,
            Optional<DiscAddress> pauseStart,
            DiscAddress mark,
            SampleCount silence) {
        List<DiscAddress> further = track.indexes().isEmpty()
                ? List.of()
                : track.indexes().stream().map(mark::plus).toList();
        SamplePos end = start.plus(track.length(rate));
        return new PlacedTrack(number, start, end, join, pauseStart, mark, further, silence);
    }

    private static Optional<DiscAddress> countdownOr(Join join, DiscAddress mark, Optional<DiscAddress> pauseStart) {
        return join.countdown().map(mark::minus).or(() -> pauseStart);
    }

    private static SampleCount markOffset(Join.Crossfade crossfade) {
        MarkPlace place = crossfade.mark();
        long overlap = crossfade.overlap().count();
        return new SampleCount(
                switch (place) {
                    case START -> 0;
                    case MIDDLE -> overlap / 2;
                    case END -> overlap;
                });
    }
}
