package org.pregap.workspace.loudness;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.pregap.analysis.Loudness;

/** Measurements as JSON, with the keys that other programs rely on; minus infinity is {@code null}. */
public final class LoudnessJson {
    private static final double DIGITS = 1e4;

    private LoudnessJson() {}

    public static ObjectNode of(MeasuredSet set) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        ArrayNode tracks = node.putArray("tracks");
        for (MeasuredTrack track : set.tracks()) {
            ObjectNode entry = tracks.addObject();
            entry.put("file", track.file());
            if (track.number().isPresent()) {
                entry.put("number", track.number().getAsInt());
                entry.put("title", track.title());
            }
            putFigures(entry, track.measurement().loudness());
        }
        putFigures(node.putObject("album"), set.album());
        if (!set.joins().isEmpty()) {
            ArrayNode joins = node.putArray("joins");
            set.joins().forEach(join -> putJoin(joins.addObject(), join));
        }
        if (!set.notes().isEmpty()) {
            ArrayNode notes = node.putArray("notes");
            set.notes().forEach(notes::add);
        }
        return node;
    }

    private static void putFigures(ObjectNode node, Loudness loudness) {
        for (LoudnessFigure figure : LoudnessFigure.values()) {
            put(node, figure.key(), figure.of(loudness));
        }
        node.put("dynamicRange", loudness.dynamicRange());
    }

    private static void putJoin(ObjectNode node, MeasuredJoin join) {
        node.put("track", join.track());
        put(node, "beforeLufs", join.beforeLufs());
        put(node, "afterLufs", join.afterLufs());
        put(node, "differenceLu", join.hasSound() ? join.differenceLu() : Double.NEGATIVE_INFINITY);
    }

    /** To a ten-thousandth, which is far below what any figure means. */
    public static void put(ObjectNode node, String key, double decibels) {
        if (Double.isFinite(decibels)) {
            node.put(key, rounded(decibels));
        } else {
            node.putNull(key);
        }
    }

    static double rounded(double decibels) {
        return Math.rint(decibels * DIGITS) / DIGITS + 0.0;
    }
}
