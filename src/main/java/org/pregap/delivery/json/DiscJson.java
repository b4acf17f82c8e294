package org.pregap.delivery.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.pregap.check.Finding;
import org.pregap.layout.DiscContents;
import org.pregap.layout.DiscContents.DiscTrack;
import org.pregap.layout.IndexPoint;
import org.pregap.model.Language;
import org.pregap.model.TextField;
import org.pregap.time.SampleRate;

/** Discs and findings as JSON, with the keys that other programs rely on: more may be added, none is renamed. */
public final class DiscJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private DiscJson() {}

    /** Layout and texts of a disc, as {@code pregap info --json} gives them. */
    public static ObjectNode disc(DiscContents disc, SampleRate rate) {
        Language language = disc.mainLanguage();
        ObjectNode node = NODES.objectNode();
        node.put("title", disc.texts().get(language, TextField.TITLE));
        node.put("performer", disc.texts().get(language, TextField.PERFORMER));
        putOrNull(node, "upc", disc.ean());
        putOrNull(node, "masterId", disc.masterId());
        node.put("sampleRate", rate.hz());
        node.put("leadOutFrames", disc.leadOut().cdFrame());
        ArrayNode tracks = node.putArray("tracks");
        for (int i = 0; i < disc.tracks().size(); i++) {
            tracks.add(track(disc, i, language));
        }
        CdTextJson.put(node, disc);
        return node;
    }

    private static ObjectNode track(DiscContents disc, int position, Language language) {
        DiscTrack track = disc.tracks().get(position);
        ObjectNode node = NODES.objectNode();
        node.put("number", track.number());
        for (TextField field : TextField.values()) {
            String text = track.texts().get(language, field);
            if (!text.isEmpty() || field == TextField.TITLE || field == TextField.PERFORMER) {
                node.put(field.id(), text);
            }
        }
        putOrNull(node, "isrc", track.isrc());
        ArrayNode flags = node.putArray("flags");
        track.flags().names().forEach(flags::add);
        ObjectNode indexes = node.putObject("indexes");
        for (IndexPoint point : track.indexes()) {
            indexes.put(Integer.toString(point.index()), point.address().cdFrame());
        }
        node.put("lengthFrames", disc.lengthOf(position).count());
        return node;
    }

    /** Findings, as {@code pregap check --json} gives them. */
    public static ArrayNode findings(Iterable<Finding> findings) {
        ArrayNode array = NODES.arrayNode();
        for (Finding finding : findings) {
            ObjectNode node = array.addObject();
            node.put("rule", finding.rule().id());
            node.put("severity", finding.severity().id());
            if (finding.track().isPresent()) {
                node.put("track", finding.track().getAsInt());
            } else {
                node.putNull("track");
            }
            ArrayNode concerned = node.putArray("tracks");
            finding.tracks().forEach(concerned::add);
            finding.at().ifPresentOrElse(at -> node.put("frames", at.cdFrame()), () -> node.putNull("frames"));
            node.put("message", finding.message());
            node.put("why", finding.rule().why());
            node.put("fix", finding.rule().fixByCommand());
        }
        return array;
    }

    private static void putOrNull(ObjectNode node, String key, String text) {
        if (text.isEmpty()) {
            node.putNull(key);
        } else {
            node.put(key, text);
        }
    }
}
