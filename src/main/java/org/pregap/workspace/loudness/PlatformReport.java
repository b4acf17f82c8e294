package org.pregap.workspace.loudness;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.pregap.delivery.json.FiguresJson;

/** What players would do to what was measured. */
public final class PlatformReport {
    private final MeasuredSet set;
    private final List<Platform.Effects> effects;

    PlatformReport(MeasuredSet set, List<Platform.Effects> effects) {
        this.set = set;
        this.effects = List.copyOf(effects);
    }

    /** For people, below an empty line; none if nobody asked. */
    public List<String> lines() {
        return effects.isEmpty() ? List.of() : PlatformText.lines(set, effects);
    }

    /** Adds {@code platforms} to a report for programs, if somebody asked. */
    public void putInto(ObjectNode node) {
        if (effects.isEmpty()) {
            return;
        }
        ArrayNode list = node.putArray("platforms");
        effects.forEach(each -> put(list.addObject(), each));
    }

    private static void put(ObjectNode node, Platform.Effects effects) {
        Platform platform = effects.platform();
        node.put("name", platform.name());
        node.put("targetLufs", platform.targetLufs());
        node.put("scope", platform.scope().id());
        node.put("positiveGain", platform.positiveGain());
        FiguresJson.put(node, "ceilingDbtp", platform.ceilingDbtp().orElse(Double.NEGATIVE_INFINITY));
        node.put("note", platform.note());
        if (effects.album().isPresent()) {
            put(node.putObject("album"), effects.album().get());
        } else {
            node.putNull("album");
        }
        ArrayNode tracks = node.putArray("tracks");
        effects.tracks().forEach(effect -> put(tracks.addObject(), effect));
    }

    private static void put(ObjectNode node, Platform.Effect effect) {
        FiguresJson.put(node, "gainDb", effect.gainDb());
        FiguresJson.put(node, "integratedLufs", effect.lufs());
        node.put("limitedByPeak", effect.limited());
    }
}
