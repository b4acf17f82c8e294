package org.pregap.model;

import org.pregap.time.CdFrames;
import org.pregap.time.SampleCount;
import org.pregap.time.SampleRate;

/**
 * The longest lengths that can be meant: ten million seconds, some 115 days. Numbers come from files that may lie; within
 * these bounds the positions of any album that fits into memory are exact, so that every album has a layout.
 */
interface Bounds {
    long LONGEST_SECONDS = 10_000_000;

    SampleRate FASTEST = SampleRate.ALBUM_RATES.get(SampleRate.ALBUM_RATES.size() - 1);

    /** @param what the length belongs to, for the message */
    static void require(String what, CdFrames length) {
        require(what, length.count(), LONGEST_SECONDS * CdFrames.PER_SECOND, " CD frames");
    }

    /** @param what the length belongs to, for the message */
    static void require(String what, SampleCount length) {
        require(what, length.count(), LONGEST_SECONDS * FASTEST.hz(), " samples");
    }

    private static void require(String what, long count, long most, String unit) {
        if (count < 0) {
            throw new IllegalArgumentException(what + " cannot be negative");
        }
        if (count > most) {
            throw new IllegalArgumentException(what + " cannot be " + count + unit + " long");
        }
    }
}
