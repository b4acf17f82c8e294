package org.pregap.ui.meters;

/** Where a level lies on a meter: even in dB from −54 at the foot to +3 at the top. */
final class MeterScale {
    static final double LOWEST_DB = -54;
    static final double HIGHEST_DB = 3;

    /** Where lines and figures are drawn. */
    static final int[] MARKS_DB = {0, -6, -12, -18, -24, -30, -36, -42, -48};

    private MeterScale() {}

    /** 0 at the foot and below, 1 at the top and above. */
    static double fraction(double levelDb) {
        double fraction = (levelDb - LOWEST_DB) / (HIGHEST_DB - LOWEST_DB);
        return Math.max(0, Math.min(1, fraction));
    }

    /** @return pixels from the top of a meter so high */
    static int y(double levelDb, int height) {
        return (int) Math.round((1 - fraction(levelDb)) * height);
    }
}
