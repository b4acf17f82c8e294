package org.pregap.model;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An International Standard Recording Code in its compact form: two letters, three letters or digits, the year of
 * assignment in two digits, five digits of designation. Source: ISO 3901:2019, section 4.
 */
public record Isrc(String code) {
    private static final Pattern SHAPE = Pattern.compile("[A-Z]{2}[A-Z0-9]{3}[0-9]{7}");
    private static final int DESIGNATION_AT = 7;
    private static final int LAST_DESIGNATION = 99_999;

    public Isrc {
        if (!SHAPE.matcher(code).matches()) {
            throw new IllegalArgumentException("'" + code
                    + "' is not an ISRC: two letters, three letters or digits, seven digits, such as AA6Q72600001");
        }
    }

    /** Reads the compact or a printed form, {@code ISRC AA-6Q7-26-00001}, in upper or lower case. */
    public static Isrc parse(String text) {
        String compact = text.toUpperCase(Locale.ROOT).replaceFirst("^\\s*ISRC[:\\s]*(?=[A-Z]{2})", "");
        return new Isrc(compact.replaceAll("[\\s-]", ""));
    }

    /**
     * The code whose designation is one higher.
     *
     * @throws IllegalArgumentException if the designation is 99999: codes never wrap
     */
    public Isrc next() {
        int designation = Integer.parseInt(code.substring(DESIGNATION_AT));
        if (designation == LAST_DESIGNATION) {
            throw new IllegalArgumentException("there is no ISRC after " + code + ": its designation is the last one");
        }
        String digits = Integer.toString(100_000 + designation + 1).substring(1);
        return new Isrc(code.substring(0, DESIGNATION_AT) + digits);
    }

    @Override
    public String toString() {
        return code;
    }
}
