package org.pregap.picture;

/**
 * How wide text becomes, without asking for a font: widths of DejaVu Sans, the widest of the faces named in the
 * pictures, so that what fits by these figures fits anywhere.
 */
final class TextWidth {
    private static final char ELLIPSIS = '\u2026';

    /** Hundredths of the type size for the characters from space to tilde, read from DejaVu Sans 2.37. */
    private static final int[] ASCII = {
        32, 40, 46, 84, 64, 95, 78, 27, 39, 39, 50, 84, 32, 36, 32, 34, // space to /
        64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 34, 34, 84, 84, 84, 53, // 0 to ?
        100, 68, 69, 70, 77, 63, 58, 77, 75, 29, 29, 66, 56, 86, 75, 79, // @ to O
        60, 79, 69, 63, 61, 73, 68, 99, 69, 61, 69, 39, 34, 39, 84, 50, // P to _
        50, 61, 63, 55, 63, 62, 35, 63, 63, 28, 28, 58, 28, 97, 63, 61, // ` to o
        63, 63, 41, 52, 39, 63, 59, 82, 59, 59, 52, 64, 34, 64, 84 // p to ~
    };

    private static final double LATIN_AND_ALIKE = 0.8;
    private static final double IDEOGRAPHIC = 1.05;
    private static final double PICTOGRAPHIC = 1.4;
    private static final int FIRST_IDEOGRAPHIC = 0x1100;
    private static final double STRONG = 1.2;

    private TextWidth() {}

    static double of(String text, TextStyle style) {
        return text.codePoints().mapToDouble(TextWidth::ems).sum() * style.sizePx() * (style.strong() ? STRONG : 1);
    }

    /** The text, or as much of its beginning as fits with an ellipsis; nothing where not even a letter fits. */
    static String cut(String text, double widthPx, TextStyle style) {
        if (of(text, style) <= widthPx) {
            return text;
        }
        int[] points = text.codePoints().toArray();
        for (int kept = points.length - 1; kept > 0; kept--) {
            String shorter = new String(points, 0, kept).stripTrailing() + ELLIPSIS;
            if (of(shorter, style) <= widthPx) {
                return shorter;
            }
        }
        return "";
    }

    private static double ems(int codePoint) {
        if (codePoint >= ' ' && codePoint <= '~') {
            return ASCII[codePoint - ' '] / 100.0;
        }
        if (codePoint > Character.MAX_VALUE || Character.isSurrogate((char) codePoint)) {
            return PICTOGRAPHIC;
        }
        if (codePoint == ELLIPSIS) {
            return 1;
        }
        return codePoint < FIRST_IDEOGRAPHIC ? LATIN_AND_ALIKE : IDEOGRAPHIC;
    }
}
