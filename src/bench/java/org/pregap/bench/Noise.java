package org.pregap.bench;

import java.util.SplittableRandom;

/** Something to work on: seeded noise of one channel. */
final class Noise {
    private Noise() {}

    /** @return samples between −0.5 and 0.5 */
    static double[] samples(int count, long seed) {
        var random = new SplittableRandom(seed);
        return random.doubles(count, -0.5, 0.5).toArray();
    }
}
