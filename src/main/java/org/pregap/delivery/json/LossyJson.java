package org.pregap.delivery.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.ToLongFunction;
import org.pregap.delivery.lossy.LossyDelivery;
import org.pregap.delivery.lossy.LossyFile;
import org.pregap.delivery.lossy.LossyJoin;

/** Lossy files as JSON. Samples count at the rate of the files. */
public final class LossyJson {
    private LossyJson() {}

    /** @param bytes how large a file of that name is */
    public static ObjectNode of(LossyDelivery delivery, ToLongFunction<String> bytes) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("folder", delivery.folder());
        node.put("format", delivery.format().kind().id());
        node.put("sampleRate", delivery.words().rate().hz());
        node.put("readBack", "decoded");
        ArrayNode files = node.putArray("files");
        delivery.files()
                .forEach(file -> put(
                        files.addObject(), file, bytes.applyAsLong(file.source().name())));
        ArrayNode joins = node.putArray("joins");
        delivery.joins().forEach(join -> put(joins.addObject(), join));
        FiguresJson.put(node.putObject("albumLoudness"), delivery.album());
        FiguresJson.put(node.putObject("sourceAlbumLoudness"), delivery.source());
        return node;
    }

    private static void put(ObjectNode node, LossyFile file, long bytes) {
        node.put("name", file.source().name())
                .put("track", file.source().track())
                .put("fromSample", file.source().startSample())
                .put("samples", file.source().lengthSamples())
                .put("decodedSamples", file.decodedSamples())
                .put("primingSamples", file.gapless().primingSamples())
                .put("paddingSamples", file.gapless().paddingSamples())
                .put("statedSamples", file.gapless().lengthSamples())
                .put("overSamples", file.overSamples())
                .put("bytes", bytes)
                .put("md5", file.md5())
                .put("tags", file.tags());
        FiguresJson.put(node.putObject("loudness"), file.loudness());
        FiguresJson.put(node.putObject("sourceLoudness"), file.source().loudness());
    }

    private static void put(ObjectNode node, LossyJoin join) {
        node.put("track", join.track()).put("gapSamples", join.gapSamples()).put("fits", join.fits());
        FiguresJson.put(node, "programmeDbfs", join.programmeDbfs());
        FiguresJson.put(node, "differenceDbfs", join.differenceDbfs());
        FiguresJson.put(node, "usualDifferenceDbfs", join.usualDifferenceDbfs());
    }
}
