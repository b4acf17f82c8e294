package org.pregap.workspace.encoding;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.pregap.analysis.Loudness;
import org.pregap.delivery.lossy.LossyDelivery;
import org.pregap.delivery.lossy.LossyFile;
import org.pregap.delivery.lossy.LossyJoin;

/** A folder of lossy files in a few sentences. */
public final class LossySummary {
    private LossySummary() {}

    /** @param destination the folder of the delivery */
    public static List<String> lines(LossyDelivery lossy, Path destination) {
        List<String> lines = new ArrayList<>();
        int files = lossy.files().size();
        lines.add(destination.resolve(lossy.folder()) + ": " + files + (files == 1 ? " file, " : " files, ")
                + lossy.words().rate() + ", lossy");
        lines.add("  decoded again: " + loudness(lossy.album()) + "; before coding " + loudness(lossy.source()));
        long over =
                lossy.files().stream().filter(file -> file.overSamples() > 0).count();
        lines.add(
                over == 0 ? "  nothing comes out beyond full scale" : "  OVER full scale: " + of(over, files, "file"));
        long asLong = lossy.files().stream().filter(LossyFile::isAsLong).count();
        lines.add((asLong == files ? "  " : "  NOT: ") + of(asLong, files, "file")
                + " as long as the track, without priming and padding");
        if (!lossy.joins().isEmpty()) {
            int joins = lossy.joins().size();
            long fit = lossy.joins().stream().filter(LossyJoin::fits).count();
            lines.add((fit == joins ? "  " : "  NOT: ") + of(fit, joins, "continuous join") + " as in the programme");
        }
        return lines;
    }

    private static String of(long some, int all, String what) {
        return some + " of " + all + " " + what + (all == 1 ? "" : "s");
    }

    private static String loudness(Loudness album) {
        return album.integratedLufs() == Double.NEGATIVE_INFINITY
                ? "silence"
                : String.format(Locale.ROOT, "%.1f LUFS, %.1f dBTP", album.integratedLufs(), album.truePeakDbtp());
    }
}
