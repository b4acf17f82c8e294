package org.pregap.delivery.report;

import java.util.ArrayList;
import java.util.List;
import org.pregap.delivery.Delivery;
import org.pregap.delivery.DeliveryRequest;
import org.pregap.delivery.disc.ImagePlan;
import org.pregap.delivery.lossy.LossyDelivery;
import org.pregap.delivery.tracks.TracksDelivery;
import org.pregap.time.SampleRate;

/**
 * A conversion of the sample rate that took place.
 *
 * @param what a source by its name, or the whole programme
 * @param into what it was converted for: the album's programme, or a folder of the delivery
 */
public record Conversion(String what, SampleRate from, SampleRate to, String into) {
    /** What is converted for a delivery as a whole. */
    public static final String PROGRAMME = "programme";

    static List<Conversion> of(RenderReport report) {
        SampleRate albumRate = report.layout().rate();
        List<Conversion> conversions = new ArrayList<>();
        for (DeliveryRequest.SourceRecord source : report.request().sources()) {
            add(conversions, source.name(), source.rate(), albumRate, PROGRAMME);
        }
        report.ddp()
                .ifPresent(ddp ->
                        add(conversions, PROGRAMME, albumRate, ddp.words().rate(), Delivery.DDP_FOLDER));
        report.image()
                .ifPresent(image ->
                        add(conversions, PROGRAMME, albumRate, image.words().rate(), ImagePlan.FOLDER));
        for (TracksDelivery tracks : report.tracks()) {
            add(conversions, PROGRAMME, albumRate, tracks.words().rate(), tracks.folder());
        }
        for (LossyDelivery lossy : report.lossy()) {
            add(conversions, PROGRAMME, albumRate, lossy.words().rate(), lossy.folder());
        }
        return conversions;
    }

    private static void add(List<Conversion> conversions, String what, SampleRate from, SampleRate to, String into) {
        if (!from.equals(to)) {
            conversions.add(new Conversion(what, from, to, into));
        }
    }
}
