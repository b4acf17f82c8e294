package org.pregap.workspace;

import java.util.ArrayList;
import java.util.List;
import org.pregap.delivery.DdpDelivery;
import org.pregap.delivery.RenderReport;
import org.pregap.layout.DiscLayout;
import org.pregap.render.Overs;
import org.pregap.render.Stretch.Kind;
import org.pregap.time.CdFrames;
import org.pregap.time.DiscAddress;
import org.pregap.time.SampleCount;
import org.pregap.time.SamplePos;
import org.pregap.time.SampleRate;

/** A finished run in a few sentences. */
final class RenderSummary {
    private static final int PLACES_SHOWN = 5;
    private static final long SAMPLES_PER_CD_FRAME = SampleRate.CD.samplesPerCdFrame();

    private RenderSummary() {}

    static List<String> lines(RenderReport report) {
        DdpDelivery ddp = report.ddp();
        List<String> lines = new ArrayList<>();
        int tracks = ddp.contents().tracks().size();
        lines.add(report.request().destination() + ": DDP 2.00 ("
                + ddp.dialect() + "), " + tracks + (tracks == 1 ? " track" : " tracks") + ", lead-out "
                + ddp.contents().leadOut());
        lines.add("  " + shares(ddp) + "; nothing was resampled");
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

    /** In whole CD frames that add up to the disc; none is called untouched that is so only in part. */
    private static String shares(DdpDelivery ddp) {
        CdFrames untouched = new CdFrames(Math.floorDiv(samplesOf(ddp, Kind.TRANSPARENT), SAMPLES_PER_CD_FRAME));
        CdFrames dithered = new SampleCount(samplesOf(ddp, Kind.DITHERED)).roundedUpToCdFrames(SampleRate.CD);
        CdFrames silence = ddp.contents()
                .leadOut()
                .since(DiscAddress.ZERO)
                .minus(untouched)
                .minus(dithered);
        return untouched + " bit for bit as in the sources, " + dithered + " dithered (TPDF), " + silence + " silence";
    }

    private static long samplesOf(DdpDelivery ddp, Kind kind) {
        return ddp.stretches().stream()
                .filter(stretch -> stretch.kind() == kind)
                .mapToLong(stretch -> stretch.end() - stretch.start())
                .sum();
    }
}
