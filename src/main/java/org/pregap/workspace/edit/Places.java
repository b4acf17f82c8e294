package org.pregap.workspace.edit;

import java.math.BigInteger;
import org.pregap.layout.DiscLayout;
import org.pregap.layout.TrackLine;
import org.pregap.model.Album;
import org.pregap.model.Fade;
import org.pregap.model.FadeLaw;
import org.pregap.model.Join;
import org.pregap.model.Join.Butt;
import org.pregap.model.Join.Crossfade;
import org.pregap.model.Join.Pause;
import org.pregap.model.Opening;
import org.pregap.time.CdFrames;
import org.pregap.time.DiscAddress;
import org.pregap.time.SampleCount;
import org.pregap.time.SamplePos;
import org.pregap.time.SampleRate;

/** The join by which a track's sound comes to lie at a wanted place. */
final class Places {
    private Places() {}

    /**
     * After silence the place is rounded to the nearest CD frame and does not reach into the track before; a place inside
     * that track is a crossfade of what overlaps, and one exactly at its end stays gapless if the tracks were continuous.
     *
     * @param line asked of no track from this one on
     * @param wanted where the first sound of the track shall lie; for track 1 the first pause changes
     */
    static Album startingAt(Album album, TrackLine line, int number, SamplePos wanted) {
        return number == 1
                ? withFirstStart(album, wanted)
                : album.withTrack(
                        number, track -> track.withJoin(join(album, number, wanted, line.endBefore(album, number))));
    }

    /** As {@link #startingAt}, but a pause stays one and no other join changes. */
    static Album pausedUntil(Album album, int number, SamplePos wanted) {
        return pausedUntil(album, new TrackLine(), number, wanted);
    }

    private static Album pausedUntil(Album album, TrackLine line, int number, SamplePos wanted) {
        if (number == 1) {
            return withFirstStart(album, wanted);
        }
        return album.track(number).join() instanceof Pause pause
                ? album.withTrack(
                        number,
                        track -> track.withJoin(new Pause(
                                silence(album, number, wanted, line.endBefore(album, number)), pause.countdown())))
                : album;
    }

    /** The changed album, with the track's INDEX 01 where it was before, as far as the pause before the track allows. */
    static Album holding(Album before, Album changed, int number) {
        return number > changed.tracks().size()
                ? changed
                : holding(DiscLayout.withoutClips(before), changed, new TrackLine(), number);
    }

    /**
     * @param before where the tracks lay
     * @param line asked of no track from this one on
     */
    static Album holding(DiscLayout before, Album changed, TrackLine line, int number) {
        return pausedUntil(changed, line, number, before.track(number).start());
    }

    /** The same kind of crossfade over another length, or an equal-power one where there was none. */
    static Crossfade crossfade(Join join, SampleCount overlap) {
        if (!(join instanceof Crossfade old)) {
            return Crossfade.of(overlap, FadeLaw.EQUAL_POWER).withCountdown(join.countdown());
        }
        return new Crossfade(
                overlap,
                scaled(old.outgoing(), old.overlap(), overlap),
                scaled(old.incoming(), old.overlap(), overlap),
                old.adaptive(),
                old.mark(),
                old.countdown());
    }

    private static Join join(Album album, int number, SamplePos wanted, SamplePos end) {
        Join join = album.track(number).join();
        if (wanted.isBefore(end)) {
            return crossfade(join, end.since(wanted));
        }
        return wanted.equals(end) && !(join instanceof Pause)
                ? new Butt(join.countdown())
                : new Pause(silence(album, number, wanted, end), join.countdown());
    }

    private static CdFrames silence(Album album, int number, SamplePos wanted, SamplePos endBefore) {
        CdFrames pause = mark(album, number, wanted).since(endBefore.nextCdFrame(album.rate()));
        return pause.isShorterThan(CdFrames.ZERO) ? CdFrames.ZERO : pause;
    }

    /** Where INDEX 01 lies when the sound begins after silence, at or near the wanted place. */
    private static DiscAddress mark(Album album, int number, SamplePos wanted) {
        SampleRate rate = album.rate();
        SamplePos exact = wanted.minus(album.track(number).headSpace().toSamples(rate));
        return exact.plus(new SampleCount(rate.samplesPerCdFrame() / 2)).cdFrameContaining(rate);
    }

    /** What is hidden before track 1 keeps its place; the pause is shortened to its end, or to two seconds. */
    private static Album withFirstStart(Album album, SamplePos wanted) {
        Opening opening = album.opening();
        CdFrames shortest = shortestFirstPause(album);
        CdFrames pause = mark(album, 1, wanted).since(DiscAddress.ZERO);
        if (shortest.isShorterThan(pause)) {
            return album.withOpening(opening.withFirstPause(pause));
        }
        boolean coveredByHidden = !opening.hidden().isEmpty() && !shortest.isShorterThan(opening.firstPause());
        return coveredByHidden ? album : album.withOpening(opening.withFirstPause(shortest));
    }

    /** Two seconds, and what is hidden after them. */
    static CdFrames shortestFirstPause(Album album) {
        Opening opening = album.opening();
        CdFrames hidden = opening.hiddenLength(album.rate()).roundedUpToCdFrames(album.rate());
        return Opening.SHORTEST_PAUSE.plus(hidden);
    }

    /** A curve that was there does not vanish, and with it its law. */
    private static Fade scaled(Fade fade, SampleCount from, SampleCount to) {
        if (fade.isNone() || from.equals(to)) {
            return fade;
        }
        BigInteger twice = BigInteger.valueOf(fade.length().count()).multiply(BigInteger.valueOf(2 * to.count()));
        long nearest = twice.add(BigInteger.valueOf(from.count()))
                .divide(BigInteger.valueOf(2 * from.count()))
                .longValueExact();
        return new Fade(new SampleCount(Math.max(1, nearest)), fade.law());
    }
}
