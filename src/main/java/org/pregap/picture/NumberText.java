package org.pregap.picture;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as they stand in a picture: a point before decimals, whatever the locale. */
final class NumberText {
    private static final char MINUS = '\u2212';

    private NumberText() {}

    /** A length or place in the file, to a hundredth of a pixel, with no more digits than needed. */
    static String coordinate(double px) {
        long hundredths = Math.round(px * 100);
        long whole = Math.abs(hundredths) / 100;
        long rest = Math.abs(hundredths) % 100;
        String sign = hundredths < 0 ? "-" : "";
        if (rest == 0) {
            return sign + whole;
        }
        return sign + whole + "." + (rest % 10 == 0 ? rest / 10 + "" : (rest < 10 ? "0" : "") + rest);
    }

    /** A number to be read: {@code 0.0001}, {@code −23}, {@code 20k}, {@code 3e−9}. */
    static String read(BigDecimal number, boolean thousands) {
        if (number.signum() == 0) {
            return "0";
        }
        int magnitude = number.precision() - number.scale() - 1;
        if (magnitude < -6 || magnitude > 8) {
            BigDecimal mantissa = number.scaleByPowerOfTen(-magnitude);
            return plain(mantissa) + "e" + signed(Integer.toString(magnitude));
        }
        if (thousands && magnitude >= 3) {
            return magnitude >= 6
                    ? plain(number.scaleByPowerOfTen(-6)) + "M"
                    : plain(number.scaleByPowerOfTen(-3)) + "k";
        }
        return plain(number);
    }

    /** Seconds as {@code m:ss}, {@code h:mm:ss} or, where they are not whole, {@code m:ss.fff}. */
    static String time(BigDecimal seconds) {
        if (seconds.precision() - seconds.scale() > 9) {
            return read(seconds, false);
        }
        BigDecimal positive = seconds.abs();
        long whole = positive.setScale(0, RoundingMode.FLOOR).longValueExact();
        BigDecimal part = positive.subtract(BigDecimal.valueOf(whole));
        long minutes = whole / 60;
        String clock = minutes < 60 ? minutes + ":" : minutes / 60 + ":" + two(minutes % 60) + ":";
        String decimals = part.signum() == 0
                ? ""
                : part.stripTrailingZeros().toPlainString().substring(1);
        return (seconds.signum() < 0 ? MINUS : "") + clock + two(whole % 60) + decimals;
    }

    private static String plain(BigDecimal number) {
        return signed(number.stripTrailingZeros().toPlainString());
    }

    private static String signed(String number) {
        return number.replace('-', MINUS);
    }

    private static String two(long number) {
        return (number < 10 ? "0" : "") + number;
    }
}
