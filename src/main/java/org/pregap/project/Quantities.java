package org.pregap.project;

import java.math.BigDecimal;
import org.pregap.io.FormatException;
import org.pregap.model.Gain;
import org.pregap.time.CdFrames;
import org.pregap.time.SampleCount;

/**
 * Numbers with a unit, and how large an album file lets them be: far beyond any disc, yet small enough that no sum of
 * them overflows on any clock.
 */
final class Quantities {
    /** 37 hours. */
    static final long MOST_CD_FRAMES = 10_000_000;

    /** 99 hours at 192 kHz. */
    static final long MOST_SAMPLES = 1L << 36;

    private static final int MOST_DIGITS = 10;

    private Quantities() {}

    static CdFrames cdFrames(Located at) throws FormatException {
        return new CdFrames(at.whole(0, MOST_CD_FRAMES));
    }

    static SampleCount samples(Located at) throws FormatException {
        return new SampleCount(at.whole(0, MOST_SAMPLES));
    }

    static Gain gainDb(Located at) throws FormatException {
        BigDecimal db = at.decimal();
        // A number such as 1e999999999 is short in the file; nothing may ever write it out.
        if (Math.abs((long) db.precision() - db.scale()) > MOST_DIGITS || Math.abs((long) db.scale()) > MOST_DIGITS) {
            throw at.wrong("a gain lies between -120 and +60 dB, in steps of 0.001 dB");
        }
        return at.make(() -> Gain.ofDb(db));
    }
}
