package org.pregap.dsp.rate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Two rates between which there is a conversion. */
record RatePair(int fromHz, int toHz) {
    private static final int[] RATES = {
        22_050, 32_000, 44_100, 48_000, 88_200, 96_000, 176_400, 192_000, 352_800, 384_000
    };

    static List<RatePair> all() {
        List<RatePair> pairs = new ArrayList<>();
        for (int fromHz : RATES) {
            IntStream.of(RATES)
                    .filter(toHz -> RateConversion.isPossible(fromHz, toHz))
                    .forEach(toHz -> pairs.add(new RatePair(fromHz, toHz)));
        }
        return pairs;
    }

    RateConversion conversion() {
        return RateConversion.between(fromHz, toHz);
    }

    int lowerHz() {
        return Math.min(fromHz, toHz);
    }
}
