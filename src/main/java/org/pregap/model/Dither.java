package org.pregap.model;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.pregap.time.SampleRate;

/**
 * What is done to the error of rounding samples to words, by name. A shaped dither moves the noise to where the ear
 * hears least, and makes more of it; its curve belongs to certain sample rates.
 */
public enum Dither {
    /** The nearest word. */
    NONE("none", "Only for measurements and comparisons: the error of rounding is distortion.", Rates.ANY),
    /** White noise of two LSB peak to peak. */
    TPDF("tpdf", "For everything, and the right one where the audio will be processed again.", Rates.ANY),
    /** The same, rising by 6 dB per octave. */
    TPDF_HP("tpdf-hp", "As safe as tpdf and a little quieter where the ear is keen.", Rates.ANY),
    /** Nine taps after a modified E-weighting. */
    MODIFIED_E(
            "modified-e",
            "The gentlest curve: quieter where the ear is keen, and little is added at the top.",
            Rates.LOW),
    /** Five taps after an improved E-weighting. */
    LIPSHITZ("lipshitz", "The curve to begin with, for quiet and acoustic music on CD.", Rates.LOW),
    /** Nine taps after an F-weighting. */
    WANNAMAKER_9("wannamaker-9", "For very quiet music on CD that is not processed any further.", Rates.LOW),
    /** Nine taps after an improved E-weighting. */
    IMPROVED_E("improved-e", "The deepest at 3 to 4 kHz, for masters that only a disc will carry.", Rates.LOW),
    /** The gentler of Naoki Shibata's curves, one for each rate. */
    LOW_SHIBATA("low-shibata", "Quiet over a wide range up to 12 kHz, with less at the top than shibata.", Rates.LOW),
    /** Naoki Shibata's curve, one for each rate. */
    SHIBATA(
            "shibata",
            "The quietest from 5 to 12 kHz and the loudest at the top, for masters that only a disc will carry.",
            Rates.LOW);

    /** Sets of rates. */
    private static final class Rates {
        static final List<SampleRate> LOW = List.of(new SampleRate(44_100), new SampleRate(48_000));
        static final List<SampleRate> ANY = List.of();
    }

    private final String id;
    private final String advice;

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable list of records
    private final List<SampleRate> rates;

    Dither(String id, String advice, List<SampleRate> rates) {
        this.id = id;
        this.advice = advice;
        this.rates = rates;
    }

    /** The name in album files and on the command line. */
    public String id() {
        return id;
    }

    /** One sentence: when to use it. */
    public String advice() {
        return advice;
    }

    /** Whether earlier errors shape the noise. */
    public boolean isShaped() {
        return !rates.isEmpty();
    }

    /** The sample rates it is made for; none named where it fits every rate. */
    public List<SampleRate> rates() {
        return rates;
    }

    /** What is used at a rate: this one where it is made for it, otherwise {@link #TPDF}. */
    public Dither at(SampleRate rate) {
        return rates.isEmpty() || rates.contains(rate) ? this : TPDF;
    }

    /** @throws IllegalArgumentException if there is no such dither */
    public static Dither parse(String id) {
        for (Dither dither : values()) {
            if (dither.id.equals(id)) {
                return dither;
            }
        }
        String known = Arrays.stream(values()).map(Dither::id).collect(Collectors.joining(", "));
        throw new IllegalArgumentException("'" + id + "' is no dither; there are " + known);
    }
}
