package org.pregap.workspace.loudness;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.pregap.delivery.json.FiguresJson;

/** Measurements as JSON, with the keys that other programs rely on; minus infinity is {@code null}. */
public final class LoudnessJson {
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
            FiguresJson.put(entry, track.measurement().loudness());
        }
        FiguresJson.put(node.putObject("album"), set.album());
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

    private static void putJoin(ObjectNode node, MeasuredJoin join) {
        node.put("track", join.track());
        FiguresJson.put(node, "beforeLufs", join.beforeLufs());
        FiguresJson.put(node, "afterLufs", join.afterLufs());
        FiguresJson.put(node, "differenceLu", join.hasSound() ? join.differenceLu() : Double.NEGATIVE_INFINITY);
    }
}
