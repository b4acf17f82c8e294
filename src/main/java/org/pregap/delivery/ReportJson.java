package org.pregap.delivery;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import org.pregap.layout.DiscLayout;
import org.pregap.render.Overs;
import org.pregap.render.Stretch;
import org.pregap.render.Stretch.Kind;
import org.pregap.time.SamplePos;
import org.pregap.time.SampleRate;

/** The record of a run as {@code report.json}. */
public final class ReportJson {
    private static final int VERSION = 1;

    private ReportJson() {}

    static byte[] write(RenderReport report) {
        return (JsonText.of(toJson(report)) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    public static ObjectNode toJson(RenderReport report) {
        DeliveryRequest request = report.request();
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("format", "pregap-report");
        node.put("version", VERSION);
        node.put("program", request.origin().program());
        node.put("renderedAt", request.origin().renderedAt().toString());
        request.album().release().date().ifPresent(date -> node.put("date", date.toString()));
        ArrayNode sources = node.putArray("sources");
        for (DeliveryRequest.SourceRecord source : request.sources()) {
            ObjectNode item = sources.addObject();
            item.put("file", source.name());
            item.put("sha256", source.sha256());
            if (!source.sha256().equals(source.decidedSha256())) {
                item.put("changedFromSha256", source.decidedSha256());
            }
        }
        node.putArray("conversions");
        node.set("ddp", ddp(report));
        node.set("findings", DiscJson.findings(request.findings()));
        return node;
    }

    private static ObjectNode ddp(RenderReport report) {
        DdpDelivery ddp = report.ddp();
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("folder", Delivery.DDP_FOLDER);
        node.put("dialect", ddp.dialect());
        node.put("readBack", "identical");
        ArrayNode files = node.putArray("files");
        ddp.files().forEach((name, md5) -> files.addObject().put("name", name).put("md5", md5));
        ArrayNode words = node.putArray("wordLength");
        for (Stretch stretch : ddp.stretches()) {
            if (stretch.kind() != Kind.SILENT) {
                words.addObject()
                        .put("fromSample", stretch.start())
                        .put("toSample", stretch.end())
                        .put("from", at(stretch.start()))
                        .put("to", at(stretch.end()))
                        .put("dither", stretch.kind() == Kind.DITHERED ? "tpdf" : "none");
            }
        }
        node.set("clipped", overs(ddp.overs(), report.layout()));
        node.set("disc", DiscJson.disc(ddp.contents(), SampleRate.CD));
        return node;
    }

    private static ObjectNode overs(Overs overs, DiscLayout layout) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("samples", overs.sampleCount());
        node.put("places", overs.runCount());
        ArrayNode runs = node.putArray("first");
        for (Overs.Run run : overs.runs()) {
            runs.addObject()
                    .put("track", layout.trackAt(new SamplePos(run.startSample())))
                    .put("at", at(run.startSample()))
                    .put("sample", run.startSample())
                    .put("samples", run.lengthSamples());
        }
        return node;
    }

    private static String at(long sample) {
        return new SamplePos(sample).cdFrameContaining(SampleRate.CD).toString();
    }
}
