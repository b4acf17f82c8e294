package org.pregap.workspace.loudness;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Levels for people, and columns to put them in: a point whatever the locale, and {@code -inf} for what has no level. */
public final class DecibelText {
    private static final double SURE = 1e6;
    private static final double NO_TIE = 0.499;

    private DecibelText() {}

    /** {@code -14.2} */
    public static String of(double decibels) {
        return Double.isFinite(decibels) ? rounded(decibels) : decibels < 0 ? "-inf" : "inf";
    }

    /** {@code +1.5}, {@code -0.3}, {@code 0.0} */
    public static String signed(double decibels) {
        String text = of(decibels);
        return decibels > 0 && !text.equals("0.0") ? "+" + text : text;
    }

    /** Right-aligned in so many columns. */
    public static String right(String text, int columns) {
        return " ".repeat(Math.max(0, columns - text.length())) + text;
    }

    /** Left-aligned in exactly so many columns; what is longer is cut and ends in an ellipsis. */
    public static String left(String text, int columns) {
        int length = text.codePointCount(0, text.length());
        if (length <= columns) {
            return text + " ".repeat(columns - length);
        }
        return text.substring(0, text.offsetByCodePoints(0, columns - 1)) + "\u2026";
    }

    /** To the nearest tenth, ties to the even one. */
    private static String rounded(double decibels) {
        double tenths = decibels * 10;
        double whole = Math.rint(tenths);
        // The product is not exact; only where it lies far from a tie is its nearest whole number sure to be right.
        if (Math.abs(tenths) < SURE && Math.abs(tenths - whole) < NO_TIE) {
            return ofTenths((int) whole);
        }
        return exactly(decibels);
    }

    private static String ofTenths(int tenths) {
        int magnitude = Math.abs(tenths);
        return (tenths < 0 ? "-" : "") + magnitude / 10 + "." + magnitude % 10;
    }

    private static String exactly(double decibels) {
        BigDecimal tenths = new BigDecimal(decibels).setScale(1, RoundingMode.HALF_EVEN);
        return tenths.signum() == 0 ? "0.0" : tenths.toPlainString();
    }
}
