package org.pregap.workspace;

import java.util.ArrayList;
import java.util.List;
import org.pregap.delivery.DdpDelivery;
import org.pregap.delivery.RenderReport;
import org.pregap.layout.DiscLayout;
import org.pregap.render.Overs;
import org.pregap.render.Stretch.Kind;
import org.pregap.time.CdFrames;
import org.pregap.time.SampleCount;
import org.pregap.time.SamplePos;
import org.pregap.time.SampleRate;

/** A finished run in a few sentences. */
final class RenderSummary {
    private static final int PLACES_SHOWN = 5;

    private RenderSummary() {}

    static List<String> lines(RenderReport report) {
        DdpDelivery ddp = report.ddp();
        List<String> lines = new ArrayList<>();
        int tracks = ddp.contents().tracks().size();
        lines.add(report.request().destination() + ": DDP 2.00 ("
                + ddp.dialect() + "), " + tracks + (tracks == 1 ? " track" : " tracks") + ", lead-out "
                + ddp.contents().leadOut());
        lines.add("  " + lengthOf(ddp, Kind.TRANSPARENT) + " bit for bit as in the sources, "
                + lengthOf(ddp, Kind.DITHERED) + " dithered (TPDF), " + lengthOf(ddp, Kind.SILENT)
                + " silence; nothing was resampled");
        overs(ddp.overs(), report.layout(), lines);
        report.request().sources().stream()
                .filter(source -> !source.sha256().equals(source.decidedSha256()))
                .map(source ->
                        "  ACCEPTED: " + source.name() + " is not the file that was taken in; listen to its joins")
                .forEach(lines::add);
        lines.add("  read back from disk: audio, layout, texts, codes and checksums are as the album says");
        return lines;
    }

    private static void overs(Overs overs, DiscLayout layout, List<String> lines) {
        if (overs.runCount() == 0) {
            lines.add("  no sample was clipped");
            return;
        }
        StringBuilder places = new StringBuilder();
        for (Overs.Run run :
                overs.runs().subList(0, Math.min(PLACES_SHOWN, overs.runs().size()))) {
            var position = new SamplePos(run.startSample());
            places.append(places.isEmpty() ? "" : ", ")
                    .append(position.cdFrameContaining(SampleRate.CD))
                    .append(" (track ")
                    .append(layout.trackAt(position))
                    .append(")");
        }
        String more = overs.runCount() > PLACES_SHOWN ? ", more in the report" : "";
        lines.add("  CLIPPED: " + counted(overs.sampleCount(), "sample") + " at " + counted(overs.runCount(), "place")
                + " went over full scale: " + places + more);
    }

    private static String counted(long count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }

    private static CdFrames lengthOf(DdpDelivery ddp, Kind kind) {
        long samples = ddp.stretches().stream()
                .filter(stretch -> stretch.kind() == kind)
                .mapToLong(stretch -> stretch.end() - stretch.start())
                .sum();
        return new SampleCount(samples).roundedUpToCdFrames(SampleRate.CD);
    }
}
