package org.pregap.time;

import java.util.List;

/**
 * A number of samples per second.
 *
 * @param hz 1 to 1,000,000
 */
public record SampleRate(int hz) implements Comparable<SampleRate> {
    /** The rate of a compact disc. */
    public static final SampleRate CD = new SampleRate(44_100);

    /** The rates an album can have: at each, a CD frame is a whole number of samples. */
    public static final List<SampleRate> ALBUM_RATES = List.of(
            CD,
            new SampleRate(48_000),
            new SampleRate(88_200),
            new SampleRate(96_000),
            new SampleRate(176_400),
            new SampleRate(192_000));

    /** Rates beyond those of albums that sources can have. */
    private static final List<SampleRate> FURTHER_SOURCE_RATES =
            List.of(new SampleRate(22_050), new SampleRate(32_000), new SampleRate(352_800), new SampleRate(384_000));

    public SampleRate {
        if (hz < 1 || hz > 1_000_000) {
            throw new IllegalArgumentException("not a sample rate: " + hz + " Hz");
        }
    }

    public boolean isAlbumRate() {
        return ALBUM_RATES.contains(this);
    }

    /** Whether sound at this rate can be put onto an album of any rate. */
    public boolean isSourceRate() {
        return isAlbumRate() || FURTHER_SOURCE_RATES.contains(this);
    }

    /**
     * The samples in 1/75 s: 588 at 44.1 kHz.
     *
     * @throws IllegalArgumentException if that is not a whole number
     */
    public int samplesPerCdFrame() {
        if (hz % CdFrames.PER_SECOND != 0) {
            throw new IllegalArgumentException("a CD frame is no whole number of samples at " + hz + " Hz");
        }
        return hz / CdFrames.PER_SECOND;
    }

    @Override
    public int compareTo(SampleRate other) {
        return Integer.compare(hz, other.hz);
    }

    /** For people: {@code 44.1 kHz}, {@code 96 kHz}. */
    @Override
    public String toString() {
        int whole = hz / 1000;
        int rest = hz % 1000;
        if (rest == 0) {
            return whole + " kHz";
        }
        String thousandths = Integer.toString(1000 + rest).substring(1);
        return whole + "." + thousandths.replaceAll("0+$", "") + " kHz";
    }
}
