package org.pregap.ui.transport;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalDouble;

/** The seconds before and after as they are typed and shown: {@code 5}, {@code 2.5}, with a comma too. */
final class RollText {
    private static final double LONGEST_SECONDS = 60;

    private RollText() {}

    /** To a tenth of a second, without zeros at the end. */
    static String of(double seconds) {
        return BigDecimal.valueOf(seconds)
                .setScale(1, RoundingMode.HALF_EVEN)
                .stripTrailingZeros()
                .toPlainString();
    }

    /** Seconds from 0 to 60; empty where it is no such number. */
    static OptionalDouble parse(String typed) {
        String text = typed.strip().replace(',', '.').replaceFirst("\\s*s$", "");
        try {
            double seconds = Double.parseDouble(text);
            return seconds >= 0 && seconds <= LONGEST_SECONDS ? OptionalDouble.of(seconds) : OptionalDouble.empty();
        } catch (NumberFormatException unreadable) {
            return OptionalDouble.empty();
        }
    }
}
