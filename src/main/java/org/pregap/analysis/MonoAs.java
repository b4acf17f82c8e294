package org.pregap.analysis;

/** What a source with one channel stands for. It concerns loudness alone, not peaks. */
public enum MonoAs {
    /** One loudspeaker: reads 3.01 LU lower than the same sound on two. */
    SINGLE(1),
    /** The same sound on the left and the right, as mono is delivered. */
    DUAL(2);

    private final int loudspeakers;

    MonoAs(int loudspeakers) {
        this.loudspeakers = loudspeakers;
    }

    /** By what the power of a mono source is multiplied: 1 or 2. */
    int loudspeakers() {
        return loudspeakers;
    }
}
