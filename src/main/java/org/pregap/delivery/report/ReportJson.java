package org.pregap.delivery.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import org.pregap.delivery.DdpDelivery;
import org.pregap.delivery.Delivery;
import org.pregap.delivery.DeliveryRequest;
import org.pregap.delivery.disc.ImageDelivery;
import org.pregap.delivery.disc.ImagePlan;
import org.pregap.delivery.image.DiscLoudness;
import org.pregap.delivery.json.CrossfadeJson;
import org.pregap.delivery.json.DiscJson;
import org.pregap.delivery.json.FiguresJson;
import org.pregap.delivery.json.JsonText;
import org.pregap.delivery.json.LossyJson;
import org.pregap.delivery.json.WordsJson;
import org.pregap.delivery.tracks.Cutting;
import org.pregap.delivery.tracks.TrackFile;
import org.pregap.delivery.tracks.TracksDelivery;
import org.pregap.render.words.Words;
import org.pregap.time.DiscAddress;
import org.pregap.time.SampleRate;

/** The record of a run as {@code report.json}. */
public final class ReportJson {
    private static final int VERSION = 2;

    private ReportJson() {}

    /** The bytes of the file. */
    public static byte[] write(RenderReport report) {
        return (JsonText.of(toJson(report)) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    public static ObjectNode toJson(RenderReport report) {
        DeliveryRequest request = report.request();
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("format", "pregap-report");
        node.put("version", VERSION);
        node.put("program", request.origin().program());
        ArrayNode with = node.putArray("with");
        request.origin().with().forEach(with::add);
        node.put("renderedAt", request.origin().renderedAt().toString());
        request.album().release().date().ifPresent(date -> node.put("date", date.toString()));
        request.origin().preset().ifPresent(preset -> node.put("preset", preset));
        report.page().ifPresent(page -> page.put(node, Delivery.PAGE));
        ArrayNode sources = node.putArray("sources");
        for (DeliveryRequest.SourceRecord source : request.sources()) {
            ObjectNode item = sources.addObject();
            item.put("file", source.name());
            item.put("sampleRate", source.rate().hz());
            item.put("sha256", source.sha256());
            if (!source.sha256().equals(source.decidedSha256())) {
                item.put("changedFromSha256", source.decidedSha256());
            }
        }
        ArrayNode conversions = node.putArray("conversions");
        for (Conversion conversion : report.conversions()) {
            conversions
                    .addObject()
                    .put("what", conversion.what())
                    .put("fromHz", conversion.from().hz())
                    .put("toHz", conversion.to().hz())
                    .put("into", conversion.into());
        }
        node.set(
                "crossfades",
                CrossfadeJson.of(report.crossfades(), request.album().rate()));
        report.ddp().ifPresent(ddp -> node.set("ddp", ddp(ddp, report)));
        report.image().ifPresent(image -> node.set("image", image(image, report)));
        ArrayNode tracks = node.putArray("tracks");
        report.tracks().forEach(delivery -> tracks.add(tracks(delivery, report)));
        ArrayNode lossy = node.putArray("lossy");
        report.lossy()
                .forEach(delivery ->
                        lossy.add(LossyJson.of(delivery, name -> report.sizes().of(delivery.folder(), name))));
        node.set("findings", DiscJson.findings(report.findings()));
        return ReportSeal.set(node);
    }

    private static ObjectNode ddp(DdpDelivery ddp, RenderReport report) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("folder", Delivery.DDP_FOLDER);
        node.put("dialect", ddp.dialect());
        node.put("readBack", "identical");
        ArrayNode files = node.putArray("files");
        ddp.files().forEach((name, md5) -> files.addObject()
                .put("name", name)
                .put("bytes", report.sizes().of(Delivery.DDP_FOLDER, name))
                .put("md5", md5));
        node.put("dither", ddp.words().dither().id());
        node.set("wordLength", WordsJson.stretches(ddp.stretches(), ddp.words()));
        node.set("clipped", WordsJson.overs(ddp.overs(), ddp.words(), report.layout()));
        ddp.loudness().ifPresent(loudness -> node.set("loudness", loudness(loudness)));
        node.set("disc", DiscJson.disc(ddp.contents(), SampleRate.CD));
        return node;
    }

    private static ObjectNode image(ImageDelivery image, RenderReport report) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("folder", ImagePlan.FOLDER);
        node.put("format", image.kind().id());
        node.put("readBack", "identical");
        ArrayNode files = node.putArray("files");
        image.files().forEach((name, md5) -> files.addObject()
                .put("name", name)
                .put("bytes", report.sizes().of(ImagePlan.FOLDER, name))
                .put("md5", md5));
        node.put("startsAtFrames", DiscAddress.TWO_SECONDS.cdFrame());
        node.put("leftOutSamples", image.leftOut().samples());
        node.put("dither", image.words().dither().id());
        node.set("wordLength", WordsJson.stretches(image.stretches(), image.words()));
        node.set("clipped", WordsJson.overs(image.overs(), image.words(), report.layout()));
        image.loudness().ifPresent(loudness -> node.set("loudness", loudness(loudness)));
        node.set("disc", DiscJson.disc(image.contents(), SampleRate.CD));
        return node;
    }

    private static ObjectNode loudness(DiscLoudness loudness) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        ArrayNode tracks = node.putArray("tracks");
        for (int i = 0; i < loudness.tracks().size(); i++) {
            FiguresJson.put(
                    tracks.addObject().put("number", i + 1), loudness.tracks().get(i));
        }
        FiguresJson.put(node.putObject("album"), loudness.album());
        return node;
    }

    private static ObjectNode tracks(TracksDelivery delivery, RenderReport report) {
        Words words = delivery.words();
        Cutting cutting = report.request().wanted().cutting();
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("folder", delivery.folder());
        node.put("format", delivery.format().kind().id());
        node.put("sampleRate", words.rate().hz());
        node.put("bits", words.length().bits());
        node.put("dither", words.dither().id());
        node.put("pauses", cutting.pauses().id());
        node.put("cut", cutting.exact() ? "exact" : "frame");
        node.put("readBack", "identical");
        ArrayNode files = node.putArray("files");
        for (TrackFile file : delivery.files()) {
            ObjectNode item = files.addObject()
                    .put("name", file.name())
                    .put("track", file.track())
                    .put("fromSample", file.startSample())
                    .put("samples", file.lengthSamples())
                    .put("bytes", report.sizes().of(delivery.folder(), file.name()))
                    .put("md5", file.md5())
                    .put("tags", file.tags());
            FiguresJson.put(item.putObject("loudness"), file.loudness());
        }
        FiguresJson.put(node.putObject("albumLoudness"), delivery.album());
        node.set("wordLength", WordsJson.stretches(delivery.stretches(), words));
        node.set("clipped", WordsJson.overs(delivery.overs(), words, report.layout()));
        return node;
    }
}
