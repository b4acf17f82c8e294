package org.pregap.intake.field;

import java.util.List;
import java.util.Optional;
import org.pregap.model.Album;
import org.pregap.model.Fade;
import org.pregap.model.FadeLaw;
import org.pregap.model.Join.Butt;
import org.pregap.model.Join.Crossfade;
import org.pregap.model.Join.Pause;
import org.pregap.model.MarkPlace;
import org.pregap.model.Track;
import org.pregap.time.CdFrames;
import org.pregap.time.SampleCount;
import org.pregap.time.TimeSpan;

/** How a track joins the one before, read from texts. A new kind of join keeps the countdown of the old one. */
final class JoinEdits {
    private JoinEdits() {}

    static Noted<TrackEdit> pause(Cells cells, String text) {
        return cells.cdFrames(text)
                .map(length -> (track, album) ->
                        track.withJoin(new Pause(length, track.join().countdown())));
    }

    static Noted<TrackEdit> gapless(Cells cells, String text) {
        if (cells.yes(text)) {
            return Noted.of(
                    (track, album) -> track.withJoin(new Butt(track.join().countdown())));
        }
        return Noted.of((track, album) -> {
            if (track.join() instanceof Butt) {
                throw new IllegalArgumentException("say what comes instead, with pause or crossfade");
            }
            return track;
        });
    }

    /** Both sides get the same law and the whole overlap; the mark stays where it was, adaptive stays adaptive. */
    static Noted<TrackEdit> crossfade(Cells cells, String text) {
        Cells.Shape shape = cells.shape(text);
        if (shape.length().seconds().signum() == 0) {
            throw new IllegalArgumentException("a crossfade has a length; without one write gapless instead");
        }
        FadeLaw law = shape.law().orElse(FadeLaw.EQUAL_POWER);
        return Noted.of((track, album) -> {
            SampleCount overlap = shape.length().toSamples(album.rate());
            Crossfade plain =
                    Crossfade.of(overlap, law).withCountdown(track.join().countdown());
            return track.withJoin(
                    track.join() instanceof Crossfade old
                            ? plain.withMark(old.mark()).withAdaptive(old.adaptive())
                            : plain);
        });
    }

    static Noted<TrackEdit> mark(Cells cells, String text) {
        MarkPlace place = cells.mark(text);
        return Noted.of((track, album) ->
                track.withJoin(crossfadeOf(track, "the mark lies").withMark(place)));
    }

    static Noted<TrackEdit> crossfadeOut(Cells cells, String text) {
        Side side = Side.read(cells, text);
        return Noted.of((track, album) -> {
            Crossfade old = crossfadeOf(track, "this curve lies");
            return track.withJoin(old.withSides(side.changed(old.outgoing(), old, album), old.incoming()));
        });
    }

    static Noted<TrackEdit> crossfadeIn(Cells cells, String text) {
        Side side = Side.read(cells, text);
        return Noted.of((track, album) -> {
            Crossfade old = crossfadeOf(track, "this curve lies");
            return track.withJoin(old.withSides(old.outgoing(), side.changed(old.incoming(), old, album)));
        });
    }

    static Noted<TrackEdit> adapt(Cells cells, String text) {
        boolean adaptive = cells.yes(text);
        return Noted.of((track, album) -> adaptive || track.join() instanceof Crossfade
                ? track.withJoin(crossfadeOf(track, "what adapts is a curve").withAdaptive(adaptive))
                : track);
    }

    static Noted<TrackEdit> countdown(Cells cells, String text) {
        Noted<Optional<CdFrames>> length = Cells.trimmed(text).isEmpty()
                ? Noted.of(Optional.empty())
                : cells.cdFrames(text).map(Optional::of);
        if (length.value().filter(CdFrames::isZero).isPresent()) {
            throw new IllegalArgumentException("a countdown is at least one CD frame long; empty removes it");
        }
        return length.map(
                countdown -> (track, album) -> track.withJoin(track.join().withCountdown(countdown)));
    }

    private static Crossfade crossfadeOf(Track track, String what) {
        if (track.join() instanceof Crossfade crossfade) {
            return crossfade;
        }
        throw new IllegalArgumentException(what + " in a crossfade, and this track has none; set crossfade first");
    }

    /** What is said of one curve of a crossfade: a length, a law or both. */
    private record Side(Optional<TimeSpan> typed, Optional<FadeLaw> law) {
        static Side read(Cells cells, String text) {
            List<String> parts = Cells.parts(text);
            if (parts.size() == 1 && Character.isLetter(parts.get(0).charAt(0))) {
                return new Side(Optional.empty(), Optional.of(cells.law(text)));
            }
            Cells.Shape shape = cells.shape(text);
            return new Side(Optional.of(shape.length()), shape.law());
        }

        /** A side that had no curve gets one over the whole overlap if only a law is said. */
        Fade changed(Fade curve, Crossfade crossfade, Album album) {
            SampleCount length = typed.map(span -> span.toSamples(album.rate()))
                    .orElse(curve.isNone() ? crossfade.overlap() : curve.length());
            return new Fade(length, law.orElse(curve.law()));
        }
    }
}
