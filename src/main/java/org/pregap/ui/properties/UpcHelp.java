package org.pregap.ui.properties;

import org.pregap.model.Ean;
import org.pregap.ui.words.Words;

/** Says while a bar code number is typed what it will be. */
final class UpcHelp {
    private static final int UPC_DIGITS = 12;
    private static final int EAN_DIGITS = 13;

    private final Words words;

    UpcHelp(Words words) {
        this.words = words;
    }

    /** Empty where there is nothing to say: for no number, and for a whole EAN. */
    String of(String typed) {
        String digits = typed.replaceAll("[\\s-]", "");
        if (digits.isEmpty() || !digits.matches("[0-9]{1,13}")) {
            return "";
        }
        int missing = UPC_DIGITS - digits.length();
        if (missing > 1) {
            return words.get("upc.count", Integer.toString(digits.length()));
        }
        if (missing == 1) {
            return words.get("upc.check", lastDigit(Ean.completing(digits)));
        }
        return digits.length() == EAN_DIGITS ? "" : twelve(digits);
    }

    /** A UPC-A, or an EAN whose check digit is still to come. */
    private String twelve(String digits) {
        Ean completed = Ean.completing(digits);
        return Ean.completing(digits.substring(0, UPC_DIGITS - 1)).digits().equals("0" + digits)
                ? words.get("upc.asEan", "0" + digits)
                : words.get("upc.or", lastDigit(completed), completed.digits());
    }

    private static String lastDigit(Ean ean) {
        return ean.digits().substring(EAN_DIGITS - 1);
    }
}
