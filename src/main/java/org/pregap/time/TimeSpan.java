package org.pregap.time;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A length of time as somebody typed it, kept exact until it is known which clock is meant.
 *
 * @param seconds the numerator of a number of seconds, 0 or more
 * @param per its denominator, 1 or more: 75 where CD frames were typed, a power of ten where decimals were
 */
public record TimeSpan(BigInteger seconds, BigInteger per) {
    private static final Pattern FRAMES = Pattern.compile("([0-9]{1,9})f");
    private static final Pattern MSF = Pattern.compile("([0-9]{1,4}):([0-5]?[0-9]):([0-7]?[0-9])");
    private static final Pattern CLOCK =
            Pattern.compile("(?:([0-9]{1,4}):(?=[0-5][0-9](?:\\.|$)))?([0-9]{1,6}(?:\\.[0-9]{1,30})?)");

    public TimeSpan {
        if (seconds.signum() < 0 || per.signum() <= 0) {
            throw new IllegalArgumentException("not a length of time: " + seconds + "/" + per + " s");
        }
    }

    public static TimeSpan of(CdFrames cdFrames) {
        return new TimeSpan(BigInteger.valueOf(cdFrames.count()), BigInteger.valueOf(CdFrames.PER_SECOND));
    }

    /**
     * Reads {@code SS[.fff]}, {@code M:SS[.fff]}, {@code MM:SS:FF} (CD frames) or {@code Nf} (CD frames).
     *
     * @throws IllegalArgumentException if the text is none of these; the message says what is accepted
     */
    public static TimeSpan parse(String text) {
        String typed = text.strip();
        Matcher frames = FRAMES.matcher(typed);
        if (frames.matches()) {
            return of(new CdFrames(Long.parseLong(frames.group(1))));
        }
        Matcher msf = MSF.matcher(typed);
        if (msf.matches() && Integer.parseInt(msf.group(3)) < CdFrames.PER_SECOND) {
            return of(new CdFrames(Msf.parse(typed).toCdFrames()));
        }
        Matcher clock = CLOCK.matcher(typed);
        if (clock.matches()) {
            var minutes = new BigDecimal(clock.group(1) == null ? "0" : clock.group(1));
            BigDecimal total = minutes.multiply(BigDecimal.valueOf(60)).add(new BigDecimal(clock.group(2)));
            return new TimeSpan(total.unscaledValue(), BigInteger.TEN.pow(total.scale()));
        }
        throw new IllegalArgumentException("'" + text
                + "' is not a time; write seconds (2.5), minutes and seconds (3:07.25), mm:ss:ff in CD frames (03:07:18)"
                + " or a number of CD frames (105f)");
    }

    /** To the nearest sample, halves up. */
    public SampleCount toSamples(SampleRate rate) {
        return new SampleCount(times(rate.hz()).longValueExact());
    }

    /** To the nearest CD frame, halves up. */
    public CdFrames toNearestCdFrames() {
        return new CdFrames(times(CdFrames.PER_SECOND).longValueExact());
    }

    /** Whether {@link #toNearestCdFrames} changes nothing. */
    public boolean isWholeCdFrames() {
        return seconds.multiply(BigInteger.valueOf(CdFrames.PER_SECOND))
                        .mod(per)
                        .signum()
                == 0;
    }

    private BigInteger times(int perSecond) {
        BigDecimal scaled = new BigDecimal(seconds.multiply(BigInteger.valueOf(perSecond)));
        return scaled.divide(new BigDecimal(per), 0, RoundingMode.HALF_UP).toBigIntegerExact();
    }
}
