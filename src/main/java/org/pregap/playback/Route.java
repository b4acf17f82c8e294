package org.pregap.playback;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongUnaryOperator;
import org.pregap.time.SamplePos;

/**
 * What is played of a sound, and how fast. Stretches follow one another without a gap; backwards, each is played from its
 * end to its start.
 *
 * @param passages in the order in which they are heard, at least one
 * @param speed 1 as it is, 2 to 8 as a tape that runs faster, below 0 as one that runs backwards
 */
public record Route(List<Passage> passages, int speed) {
    /** The fastest way through, either way. */
    public static final int FASTEST = 8;

    public Route {
        passages = List.copyOf(passages);
        if (passages.isEmpty()) {
            throw new IllegalArgumentException("a route has at least one passage");
        }
        if (speed == 0 || Math.abs(speed) > FASTEST) {
            throw new IllegalArgumentException("no speed of " + speed);
        }
    }

    public static Route of(List<Passage> passages) {
        return new Route(passages, 1);
    }

    public static Route of(SamplePos start, SamplePos end) {
        return of(List.of(new Passage(start, end)));
    }

    /**
     * What is left of it.
     *
     * @param passage the number of the passage in which {@code place} lies, from 0 on
     */
    Route from(int passage, SamplePos place) {
        var rest = new ArrayList<>(passages.subList(passage, passages.size()));
        Passage broken = rest.get(0);
        rest.set(0, speed > 0 ? new Passage(place, broken.end()) : new Passage(broken.start(), place));
        return new Route(rest, speed);
    }

    /** The same way on a clock that was changed. */
    Route mapped(LongUnaryOperator map) {
        return new Route(passages.stream().map(one -> one.mapped(map)).toList(), speed);
    }

    /** Where it begins. */
    public SamplePos start() {
        return speed > 0 ? passages.get(0).start() : passages.get(0).end();
    }
}
