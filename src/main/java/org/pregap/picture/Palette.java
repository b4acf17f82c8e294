package org.pregap.picture;

import java.util.List;

/**
 * The colours of pictures. Those of the curves are told apart with any kind of colour vision and stand out from white
 * by 3:1 or more.
 *
 * <p>Source: Okabe and Ito, Color Universal Design, 2008, figure 16; the orange and the purple are darkened for the
 * contrast, sky blue and yellow, which cannot be, are left out.
 */
final class Palette {
    static final String PAPER = "#ffffff";
    static final String INK = "#1c2128";
    static final String SOFT_INK = "#59636e";
    static final String GRID = "#e5e8eb";
    static final String FAINT_GRID = "#f1f3f5";
    static final String BASE = "#8c959f";
    static final String REFERENCE = "#6b4e16";
    static final String BAND = "#f6eedb";
    static final String MARKER = "#b3bac2";

    static final List<String> CURVES = List.of("#0072b2", "#d55e00", "#009e73", "#c2679b", "#3d3d3d", "#b87d00");

    private Palette() {}

    /** Curves beyond the last colour begin again with the first, dashed. */
    static String curve(int index) {
        return CURVES.get(index % CURVES.size());
    }

    static boolean isDashed(int index) {
        return index / CURVES.size() % 2 == 1;
    }
}
