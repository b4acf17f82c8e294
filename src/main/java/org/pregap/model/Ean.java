package org.pregap.model;

import java.util.regex.Pattern;

/**
 * The release's bar code number: EAN-13, which holds a UPC-A of twelve digits behind a leading zero. Source: GS1 General
 * Specifications, section 7.9 (check digit).
 *
 * @param digits 13 digits, the last of which is the check digit
 */
public record Ean(String digits) {
    private static final Pattern SHAPE = Pattern.compile("[0-9]{13}");

    public Ean {
        if (!SHAPE.matcher(digits).matches()) {
            throw new IllegalArgumentException("'" + digits + "' is no UPC/EAN: 12 or 13 digits are wanted");
        }
        char right = checkDigit(digits);
        if (digits.charAt(12) != right) {
            throw new IllegalArgumentException("the check digit of UPC/EAN " + digits
                    + " is wrong: the last digit should be " + right + ", or another digit was mistyped");
        }
    }

    /** Reads 13 digits of an EAN or 12 of a UPC-A, with or without spaces and hyphens. */
    public static Ean parse(String text) {
        String digits = text.replaceAll("[\\s-]", "");
        return new Ean(digits.length() == 12 ? "0" + digits : digits);
    }

    /**
     * The number whose first digits these are.
     *
     * @param first 12 digits of an EAN, or 11 of a UPC-A
     * @throws IllegalArgumentException if they are not that many
     */
    public static Ean completing(String first) {
        String twelve = first.length() == 11 ? "0" + first : first;
        if (!twelve.matches("[0-9]{12}")) {
            throw new IllegalArgumentException("'" + first + "' is not the beginning of a UPC/EAN: 11 or 12 digits");
        }
        return new Ean(twelve + checkDigit(twelve));
    }

    /** The digit that makes the weighted sum a multiple of ten: weights 1, 3, 1, 3 … from the left. */
    private static char checkDigit(String digits) {
        int sum = 0;
        for (int i = 0; i < 12; i++) {
            sum += (digits.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3);
        }
        return (char) ('0' + (10 - sum % 10) % 10);
    }

    @Override
    public String toString() {
        return digits;
    }
}
