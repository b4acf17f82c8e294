package org.pregap.delivery.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.pregap.analysis.Loudness;
import org.pregap.analysis.LoudnessFigure;

/** Figures of loudness as JSON, with the keys that other programs rely on; minus infinity is {@code null}. */
public final class FiguresJson {
    private static final double DIGITS = 1e4;

    private FiguresJson() {}

    /** Adds every figure. */
    public static void put(ObjectNode node, Loudness loudness) {
        for (LoudnessFigure figure : LoudnessFigure.values()) {
            put(node, figure.key(), figure.of(loudness));
        }
        node.put("dynamicRange", loudness.dynamicRange());
    }

    /** To a ten-thousandth, which is far below what any figure means. */
    public static void put(ObjectNode node, String key, double decibels) {
        if (Double.isFinite(decibels)) {
            node.put(key, rounded(decibels));
        } else {
            node.putNull(key);
        }
    }

    public static double rounded(double decibels) {
        return Math.rint(decibels * DIGITS) / DIGITS + 0.0;
    }
}
