package org.pregap.ui.transport;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The seconds before and after as they are typed and shown: {@code 5}, {@code 2.5}, with a comma too. */
final class RollText {
    private static final Pattern SECONDS = Pattern.compile("([0-9]{1,2}(?:[.,][0-9]{1,6})?)\\s*s?");
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
        Matcher number = SECONDS.matcher(typed.strip());
        if (!number.matches()) {
            return OptionalDouble.empty();
        }
        double seconds = Double.parseDouble(number.group(1).replace(',', '.'));
        return seconds <= LONGEST_SECONDS ? OptionalDouble.of(seconds) : OptionalDouble.empty();
    }
}
