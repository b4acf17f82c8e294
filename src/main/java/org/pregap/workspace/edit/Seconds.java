package org.pregap.workspace.edit;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** Lengths as decimal seconds, with a point whatever the locale. */
public final class Seconds {
    private static final int FEWEST_DECIMALS = 2;
    private static final int HUNDREDTHS = 100;
    private static final long NO_OVERFLOW = Long.MAX_VALUE / HUNDREDTHS;
    private static final int MILLISECONDS = 3;

    private Seconds() {}

    /** With two decimals. */
    public static String rounded(long count, int perSecond) {
        return decimal(count, perSecond, FEWEST_DECIMALS, RoundingMode.HALF_UP);
    }

    /** With three decimals. */
    public static String toMilliseconds(long count, int perSecond) {
        return decimal(count, perSecond, MILLISECONDS, RoundingMode.HALF_UP);
    }

    /** With two decimals, never more than it is: for the most that fits. */
    public static String atMost(long count, int perSecond) {
        return decimal(count, perSecond, FEWEST_DECIMALS, RoundingMode.DOWN);
    }

    /**
     * With two decimals, or with as many more as it takes to get the same count back when they are rounded to the nearest.
     * Two always do for CD frames.
     */
    public static String exact(long count, int perSecond) {
        if (count >= 0 && count < NO_OVERFLOW && count * HUNDREDTHS % perSecond == 0) {
            return ofHundredths(count * HUNDREDTHS / perSecond);
        }
        int decimals = FEWEST_DECIMALS;
        while (back(decimal(count, perSecond, decimals, RoundingMode.HALF_UP), perSecond) != count) {
            decimals++;
        }
        return decimal(count, perSecond, decimals, RoundingMode.HALF_UP);
    }

    private static String ofHundredths(long hundredths) {
        long part = hundredths % HUNDREDTHS;
        return hundredths / HUNDREDTHS + (part < 10 ? ".0" : ".") + part;
    }

    private static String decimal(long count, int perSecond, int decimals, RoundingMode rounding) {
        return new BigDecimal(BigInteger.valueOf(count))
                .divide(BigDecimal.valueOf(perSecond), decimals, rounding)
                .toPlainString();
    }

    private static long back(String seconds, int perSecond) {
        return new BigDecimal(seconds)
                .multiply(BigDecimal.valueOf(perSecond))
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }
}
