package org.pregap.intake;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.pregap.intake.field.Noted;
import org.pregap.time.SampleRate;

/** Finds the rate of an album: the one with most playing time; of equal ones the higher. */
final class RateChoice {
    private final Map<SampleRate, BigInteger> samplesPlayed = new TreeMap<>();

    void add(SampleRate rate, long lengthSamples) {
        samplesPlayed.merge(rate, BigInteger.valueOf(lengthSamples), BigInteger::add);
    }

    /** An album rate; where most sound has another, the next one above it or else the highest there is. */
    Noted<SampleRate> choice() {
        Optional<SampleRate> most = samplesPlayed.keySet().stream().reduce(this::longer);
        if (most.isEmpty() || most.get().isAlbumRate()) {
            return Noted.of(most.orElse(SampleRate.CD));
        }
        List<SampleRate> rates = SampleRate.ALBUM_RATES;
        SampleRate next = rates.stream()
                .filter(rate -> rate.compareTo(most.get()) >= 0)
                .findFirst()
                .orElse(rates.get(rates.size() - 1));
        String note = "most of the sound has " + most.get() + ", which no album can have; the album has " + next;
        return new Noted<>(next, List.of(note));
    }

    /** Compares seconds without dividing: a/x against b/y is a*y against b*x. Rates come in ascending order. */
    private SampleRate longer(SampleRate low, SampleRate high) {
        BigInteger ofLow = played(low).multiply(BigInteger.valueOf(high.hz()));
        BigInteger ofHigh = played(high).multiply(BigInteger.valueOf(low.hz()));
        return ofLow.compareTo(ofHigh) > 0 ? low : high;
    }

    private BigInteger played(SampleRate rate) {
        return samplesPlayed.getOrDefault(rate, BigInteger.ZERO);
    }
}
