package org.pregap.model;

import java.math.BigDecimal;

/**
 * A change of level, counted in thousandths of a decibel so that gains add up exactly.
 *
 * @param thousandthsDb −120,000 to +60,000
 */
public record Gain(int thousandthsDb) {
    private static final int LOWEST_THOUSANDTHS = -120_000;
    private static final int HIGHEST_THOUSANDTHS = 60_000;
    private static final BigDecimal LOWEST_DB = BigDecimal.valueOf(LOWEST_THOUSANDTHS, 3);
    private static final BigDecimal HIGHEST_DB = BigDecimal.valueOf(HIGHEST_THOUSANDTHS, 3);

    public static final Gain UNITY = new Gain(0);

    /** −120 dB. */
    public static final Gain LOWEST = new Gain(LOWEST_THOUSANDTHS);

    /** +60 dB. */
    public static final Gain HIGHEST = new Gain(HIGHEST_THOUSANDTHS);

    public Gain {
        if (thousandthsDb < LOWEST_THOUSANDTHS || thousandthsDb > HIGHEST_THOUSANDTHS) {
            throw new IllegalArgumentException("a gain lies between -120 and +60 dB");
        }
    }

    /** @throws IllegalArgumentException if it lies outside the range or is finer than 0.001 dB */
    public static Gain ofDb(BigDecimal db) {
        // The range comes first: shifting the point of 1E+200000000 would write out all its zeros.
        if (db.compareTo(LOWEST_DB) < 0 || db.compareTo(HIGHEST_DB) > 0) {
            throw new IllegalArgumentException(db + " dB is outside -120 to +60 dB");
        }
        try {
            return new Gain(db.movePointRight(3).intValueExact());
        } catch (ArithmeticException tooFine) {
            throw new IllegalArgumentException(db + " dB is finer than 0.001 dB");
        }
    }

    /** Reads {@code -1.5}, {@code +0.3} or {@code 2 dB}. */
    public static Gain parse(String text) {
        String number = text.strip().replaceFirst("\\s*dB$", "").replace('\u2212', '-');
        if (!number.matches("[+-]?[0-9]{1,4}(\\.[0-9]{1,6})?")) {
            throw new IllegalArgumentException("'" + text + "' is not a gain in dB; write for example -1.5");
        }
        return ofDb(new BigDecimal(number));
    }

    public BigDecimal db() {
        BigDecimal db = BigDecimal.valueOf(thousandthsDb, 3).stripTrailingZeros();
        return db.scale() < 0 ? db.setScale(0) : db;
    }

    public boolean isUnity() {
        return thousandthsDb == 0;
    }

    /** The sum of several gains as a linear factor, converted once; exactly 1 where they cancel. */
    public static double factor(Gain... gains) {
        int sum = 0;
        for (Gain gain : gains) {
            sum += gain.thousandthsDb;
        }
        return sum == 0 ? 1.0 : StrictMath.pow(10.0, sum / 20_000.0);
    }

    /** {@code -1.5 dB} */
    @Override
    public String toString() {
        return db().toPlainString() + " dB";
    }
}
