package org.pregap.picture;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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

    /** The same on dark paper, where each stands out as much as on white. */
    private static final Map<String, String> DARK = dark();

    private Palette() {}

    private static Map<String, String> dark() {
        Map<String, String> dark = new LinkedHashMap<>();
        dark.put(PAPER, "#171c23");
        dark.put(INK, "#e6eaef");
        dark.put(SOFT_INK, "#9aa5b1");
        dark.put(GRID, "#2b333d");
        dark.put(FAINT_GRID, "#212831");
        dark.put(BASE, "#6b7683");
        dark.put(REFERENCE, "#d9b36c");
        dark.put(BAND, "#2e2919");
        dark.put(MARKER, "#4a5560");
        List<String> curves = List.of("#4aa3df", "#f0883e", "#3fbf93", "#e08bbd", "#b4bcc6", "#d9a520");
        for (int i = 0; i < curves.size(); i++) {
            dark.put(CURVES.get(i), curves.get(i));
        }
        return dark;
    }

    /** Style rules that give what is drawn within an element its dark colours. */
    static String darkRules(String within) {
        var rules = new StringBuilder();
        DARK.forEach((light, dark) -> {
            for (String drawn : List.of("fill", "stroke")) {
                rules.append(within).append(" [").append(drawn).append("=\"").append(light);
                rules.append("\"]{").append(drawn).append(':').append(dark).append("}\n");
            }
        });
        return rules.toString();
    }

    /** Curves beyond the last colour begin again with the first, dashed. */
    static String curve(int index) {
        return CURVES.get(index % CURVES.size());
    }

    static boolean isDashed(int index) {
        return index / CURVES.size() % 2 == 1;
    }
}
