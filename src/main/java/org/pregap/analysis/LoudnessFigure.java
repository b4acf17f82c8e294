package org.pregap.analysis;

import java.util.function.ToDoubleFunction;

/** The figures of a measurement, in the order in which they are shown. */
public enum LoudnessFigure {
    INTEGRATED("integratedLufs", "I", "LUFS", Loudness::integratedLufs),
    RANGE("loudnessRangeLu", "LRA", "LU", Loudness::loudnessRangeLu),
    MOMENTARY("momentaryMaxLufs", "M max", "LUFS", Loudness::momentaryMaxLufs),
    SHORT_TERM("shortTermMaxLufs", "S max", "LUFS", Loudness::shortTermMaxLufs),
    TRUE_PEAK("truePeakDbtp", "peak", "dBTP", Loudness::truePeakDbtp),
    SAMPLE_PEAK("samplePeakDbfs", "sample", "dBFS", Loudness::samplePeakDbfs),
    PEAK_TO_LOUDNESS("plrDb", "PLR", "dB", Loudness::plrDb);

    private final String key;
    private final String heading;
    private final String unit;

    @SuppressWarnings("ImmutableEnumChecker") // a reference to an accessor holds no state
    private final ToDoubleFunction<Loudness> value;

    LoudnessFigure(String key, String heading, String unit, ToDoubleFunction<Loudness> value) {
        this.key = key;
        this.heading = heading;
        this.unit = unit;
        this.value = value;
    }

    /** Its name in JSON and CSV. */
    public String key() {
        return key;
    }

    public String heading() {
        return heading;
    }

    public String unit() {
        return unit;
    }

    public double of(Loudness loudness) {
        return value.applyAsDouble(loudness);
    }
}
