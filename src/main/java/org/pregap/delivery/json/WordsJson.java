package org.pregap.delivery.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.pregap.layout.DiscLayout;
import org.pregap.render.words.Overs;
import org.pregap.render.words.Stretch;
import org.pregap.render.words.Stretch.Kind;
import org.pregap.render.words.Words;
import org.pregap.time.DiscAddress;
import org.pregap.time.SamplePos;
import org.pregap.time.SampleRate;

/** How the words of a pass were made, as JSON. Samples count at the rate of the words, times are CD frames. */
public final class WordsJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private WordsJson() {}

    public static ArrayNode stretches(List<Stretch> stretches, Words words) {
        ArrayNode array = NODES.arrayNode();
        for (Stretch stretch : stretches) {
            if (stretch.kind() != Kind.SILENT) {
                array.addObject()
                        .put("fromSample", stretch.start())
                        .put("toSample", stretch.end())
                        .put("from", at(stretch.start(), words.rate()).toString())
                        .put("to", at(stretch.end(), words.rate()).toString())
                        .put(
                                "dither",
                                stretch.kind() == Kind.DITHERED ? words.dither().id() : "none");
            }
        }
        return array;
    }

    public static ObjectNode overs(Overs overs, Words words, DiscLayout layout) {
        ObjectNode node = NODES.objectNode();
        node.put("samples", overs.sampleCount());
        node.put("places", overs.runCount());
        ArrayNode runs = node.putArray("first");
        for (Overs.Run run : overs.runs()) {
            DiscAddress at = at(run.startSample(), words.rate());
            runs.addObject()
                    .put("track", layout.trackAt(at.start(layout.rate())))
                    .put("at", at.toString())
                    .put("sample", run.startSample())
                    .put("samples", run.lengthSamples());
        }
        return node;
    }

    private static DiscAddress at(long sample, SampleRate rate) {
        return new SamplePos(sample).cdFrameContaining(rate);
    }
}
