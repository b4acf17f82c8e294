package org.pregap.playback;

import java.util.List;
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

    /** Where it begins. */
    public SamplePos start() {
        return speed > 0 ? passages.get(0).start() : passages.get(0).end();
    }
}
