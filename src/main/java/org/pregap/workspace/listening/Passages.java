package org.pregap.workspace.listening;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.pregap.layout.DiscLayout;
import org.pregap.layout.PlacedTrack;
import org.pregap.playback.Passage;
import org.pregap.time.SampleCount;
import org.pregap.time.SamplePos;
import org.pregap.workspace.listening.Transport.Rolls;

/**
 * What to play of an album for each of the wishes that a transport knows.
 *
 * @param layout where everything lies
 * @param rolls how much is heard around what was asked for
 */
record Passages(DiscLayout layout, Rolls rolls) {
    /** From a place to the end. */
    Passage from(SamplePos position) {
        return new Passage(within(position), layout.end());
    }

    /** From the mark of a track on, or of hidden audio, 0; to the end of the album. */
    Passage track(int number, boolean preRoll) {
        SamplePos mark = number == 0
                ? layout.clips().get(0).start()
                : layout.track(number).mark().start(layout.rate());
        return from(preRoll ? mark.minus(samples(rolls.preSeconds())) : mark);
    }

    /**
     * The last seconds of the outgoing side, what lies between, and the first seconds of the incoming one. Into track 1
     * nothing goes out.
     */
    Passage transition(int intoTrack) {
        SamplePos in = layout.track(intoTrack).start();
        SamplePos out = intoTrack == 1 ? in : layout.track(intoTrack - 1).end();
        SamplePos first = out.isBefore(in) ? out : in;
        SamplePos last = out.isBefore(in) ? in : out;
        return new Passage(
                within(first.minus(samples(rolls.preSeconds()))), within(last.plus(samples(rolls.postSeconds()))));
    }

    /** The tracks into which all joins lead; the only one, if there is no other. */
    List<Integer> joins() {
        int tracks = layout.tracks().size();
        return IntStream.rangeClosed(Math.min(2, tracks), tracks)
                .filter(number -> number > 0)
                .boxed()
                .toList();
    }

    /** The outgoing side of a join from a place on; if that is over by then, its last seconds. */
    Passage outgoing(int intoTrack, SamplePos position) {
        SamplePos end = layout.track(intoTrack - 1).end();
        SamplePos start = position.isBefore(end) ? position : end.minus(samples(rolls.preSeconds()));
        return new Passage(within(start), end);
    }

    /** The track into which the nearest join leads; none where there are fewer than two tracks. */
    OptionalInt nearestJoin(SamplePos position) {
        return layout.tracks().stream()
                .filter(track -> track.number() > 1)
                .min((a, b) -> Long.compare(distance(a, position), distance(b, position)))
                .map(track -> OptionalInt.of(track.number()))
                .orElse(OptionalInt.empty());
    }

    /** The nearest place that is on the album. */
    SamplePos within(SamplePos position) {
        return new SamplePos(Math.max(0, Math.min(layout.end().sample(), position.sample())));
    }

    private static long distance(PlacedTrack track, SamplePos position) {
        return Math.abs(track.start().since(position).count());
    }

    private SampleCount samples(double seconds) {
        return new SampleCount(Math.round(seconds * layout.rate().hz()));
    }
}
