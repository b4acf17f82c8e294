package org.pregap.workspace.edit;

import org.pregap.model.Gain;

/** Sums of gains that stop at the ends of what a gain can be. */
final class Gains {
    private Gains() {}

    static Gain sum(Gain gain, int thousandthsDb) {
        long sum = (long) gain.thousandthsDb() + thousandthsDb;
        return new Gain((int) Math.max(Gain.LOWEST.thousandthsDb(), Math.min(Gain.HIGHEST.thousandthsDb(), sum)));
    }
}
