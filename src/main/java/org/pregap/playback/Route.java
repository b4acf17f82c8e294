package org.pregap.playback;

import java.util.List;
import org.pregap.time.SamplePos;

/**
 * What is played of a sound, and how fast. Stretches follow one another without a gap; backwards, each is played from its
 * end to its start.
 *
 * @param stretches in the order in which they are heard, at least one
 * @param speed 1 as it is, 2 to 8 as a tape that runs faster, below 0 as one that runs backwards
 */
public record Route(List<Stretch> stretches, int speed) {
    /** The fastest way through, either way. */
    public static final int FASTEST = 8;

    public Route {
        stretches = List.copyOf(stretches);
        if (stretches.isEmpty()) {
            throw new IllegalArgumentException("a route has at least one stretch");
        }
        if (speed == 0 || Math.abs(speed) > FASTEST) {
            throw new IllegalArgumentException("no speed of " + speed);
        }
    }

    public static Route of(List<Stretch> stretches) {
        return new Route(stretches, 1);
    }

    public static Route of(SamplePos start, SamplePos end) {
        return of(List.of(new Stretch(start, end)));
    }

    /** Where it begins. */
    public SamplePos start() {
        return speed > 0 ? stretches.get(0).start() : stretches.get(0).end();
    }
}
