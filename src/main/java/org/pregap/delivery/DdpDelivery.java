package org.pregap.delivery;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.pregap.check.Finding;
import org.pregap.format.ddp.DdpDialect;
import org.pregap.format.ddp.DdpWriter;
import org.pregap.format.ddp.ImageSums;
import org.pregap.layout.DiscContents;
import org.pregap.parallel.Job;
import org.pregap.render.CdRender;
import org.pregap.render.Overs;
import org.pregap.render.Stretch;
import org.pregap.time.CdFrames;

/**
 * A DDP that was written and proved.
 *
 * @param dialect the name of the dialect it is written in
 * @param contents what it says of the disc
 * @param stretches where the audio passed untouched and where it was dithered
 * @param overs what had to be clamped
 * @param files the MD5 of every file, by name
 */
public record DdpDelivery(
        String dialect, DiscContents contents, List<Stretch> stretches, Overs overs, Map<String, String> files) {
    private static final double RENDERING_SHARE = 0.75;

    public DdpDelivery {
        stretches = List.copyOf(stretches);
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /**
     * Renders the image, describes it, reads everything back and compares.
     *
     * @param contents what the disc is to say; must break no rule
     * @param folder empty
     * @throws ReadBackException if what lies on disk is not what was meant
     */
    static DdpDelivery write(CdRender render, DiscContents contents, DdpDialect dialect, Path folder, Job job)
            throws IOException {
        ImageSums sums;
        Overs overs;
        try (var image = new ImageFile(folder.resolve(DdpWriter.IMAGE_FILE))) {
            overs = render.run(job.part(0, RENDERING_SHARE), image);
            sums = image.finish();
        }
        DdpWriter.write(folder, DdpMapping.toDescription(contents, dialect), sums);
        Verification readBack = Verification.of(folder, job.part(RENDERING_SHARE, 1));
        requireEqual(contents, sums, readBack);
        return new DdpDelivery(dialect.name(), contents, render.stretches(), overs, readBack.md5OfAll(job));
    }

    private static void requireEqual(DiscContents meant, ImageSums sums, Verification readBack)
            throws ReadBackException {
        List<String> differences = new ArrayList<>();
        readBack.findings().stream().map(Finding::message).forEach(differences::add);
        differences.addAll(
                ContentsComparison.differences(meant, readBack.folder().contents()));
        String imageMd5 = readBack.md5().getOrDefault(DdpWriter.IMAGE_FILE, "missing");
        if (!imageMd5.equals(sums.md5())) {
            differences.add("the image's MD5: rendered " + sums.md5() + ", read " + imageMd5);
        }
        long imageBytes = meant.leadOut().cdFrame() * CdFrames.BYTES_EACH;
        if (sums.lengthBytes() != imageBytes) {
            differences.add("the image's length: meant " + imageBytes + " bytes, rendered " + sums.lengthBytes());
        }
        if (!differences.isEmpty()) {
            throw new ReadBackException(differences);
        }
    }
}
