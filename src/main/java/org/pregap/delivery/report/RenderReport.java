package org.pregap.delivery.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pregap.check.AlbumCheck;
import org.pregap.check.Finding;
import org.pregap.delivery.DdpDelivery;
import org.pregap.delivery.DeliveryRequest;
import org.pregap.delivery.disc.ImageDelivery;
import org.pregap.delivery.lossy.LossyDelivery;
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
 * @param lossy the proved folders of lossy files
 * @param crossfades what its adaptive crossfades came to
 * @param sizes how large everything is that was written so far
 * @param page the readable report, if one was written
 */
public record RenderReport(
        DeliveryRequest request,
        DiscLayout layout,
        Optional<DdpDelivery> ddp,
        Optional<ImageDelivery> image,
        List<TracksDelivery> tracks,
        List<LossyDelivery> lossy,
        List<AdaptedCrossfade> crossfades,
        FileSizes sizes,
        Optional<ReportPageSum> page) {
    public RenderReport {
        crossfades = List.copyOf(crossfades);
        tracks = List.copyOf(tracks);
        lossy = List.copyOf(lossy);
    }

    /** This, with a readable report beside it. */
    public RenderReport withPage(byte[] written) {
        String renderedAt = request.origin().renderedAt().toString();
        var sum = ReportPageSum.of(written, renderedAt);
        return new RenderReport(request, layout, ddp, image, tracks, lossy, crossfades, sizes, Optional.of(sum));
    }

    /** What the rules said before, and what was found in what was made. */
    public List<Finding> findings() {
        return AlbumCheck.sorted(
                Stream.concat(request.findings().stream(), lossy.stream().flatMap(made -> made.findings().stream())));
    }

    /** Every conversion of a sample rate that took place. */
    public List<Conversion> conversions() {
        return Conversion.of(this);
    }
}
