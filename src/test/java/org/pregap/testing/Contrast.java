package org.pregap.testing;

import java.awt.Color;

/** How far two colours stand apart. Source: WCAG 2.1, "contrast ratio" and "relative luminance". */
public final class Contrast {
    private static final double LINEAR_BELOW = 0.03928;
    private static final double FLARE = 0.05;

    private Contrast() {}

    /** From 1 for the same to 21 for black on white; text needs 4.5, a shape 3. */
    public static double of(Color one, Color other) {
        double a = luminance(one) + FLARE;
        double b = luminance(other) + FLARE;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(int value) {
        double part = value / 255.0;
        return part <= LINEAR_BELOW ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
