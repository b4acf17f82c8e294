package org.pregap.delivery.report;

import java.util.List;
import java.util.Optional;
import org.pregap.delivery.DdpDelivery;
import org.pregap.delivery.DeliveryRequest;
import org.pregap.delivery.disc.ImageDelivery;
import org.pregap.delivery.tracks.TracksDelivery;
import org.pregap.layout.DiscLayout;
import org.pregap.render.AdaptedCrossfade;

/**
 * The record of one run: what was made from what.
 *
 * @param request what was asked for
 * @param layout where everything lies
 * @param ddp the proved master, if one was wanted
 * @param image the proved image with its CUE sheet, if one was wanted
 * @param tracks the proved folders of track files
 * @param crossfades what its adaptive crossfades came to
 */
public record RenderReport(
        DeliveryRequest request,
        DiscLayout layout,
        Optional<DdpDelivery> ddp,
        Optional<ImageDelivery> image,
        List<TracksDelivery> tracks,
        List<AdaptedCrossfade> crossfades) {
    public RenderReport {
        crossfades = List.copyOf(crossfades);
        tracks = List.copyOf(tracks);
    }

    /** Every conversion of a sample rate that took place. */
    public List<Conversion> conversions() {
        return Conversion.of(this);
    }
}
