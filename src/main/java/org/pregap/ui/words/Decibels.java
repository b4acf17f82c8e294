package org.pregap.ui.words;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Levels and gains as the window writes them: a point whatever the locale, a minus as wide as a plus, and no −0.0. */
public final class Decibels {
    private static final char MINUS = '\u2212';
    private static final String INFINITY = "\u221e";

    private Decibels() {}

    /** {@code −14.2}; {@code −∞} for silence. */
    public static String of(double decibels, int decimals) {
        if (!Double.isFinite(decibels)) {
            return decibels > 0 ? INFINITY : MINUS + INFINITY;
        }
        // Zero of a BigDecimal has no sign.
        return BigDecimal.valueOf(decibels)
                .setScale(decimals, RoundingMode.HALF_UP)
                .toPlainString()
                .replace('-', MINUS);
    }

    /** {@code +1.5}, {@code −0.3}, {@code 0.0}: what is added to something. */
    public static String signed(double decibels, int decimals) {
        String text = of(decibels, decimals);
        boolean isZero = text.chars().allMatch(c -> c == '0' || c == '.');
        return decibels > 0 && !isZero ? "+" + text : text;
    }
}
