package org.pregap.delivery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.pregap.format.ddp.DdpDialect;
import org.pregap.io.StagedFolder;
import org.pregap.layout.DiscContents;
import org.pregap.parallel.Job;
import org.pregap.render.CdRender;
import org.pregap.render.Programme;
import org.pregap.render.SourceCatalog;

/** One run from album to a folder that has its name. Nothing appears under that name unless all of it was proved. */
public final class Delivery {
    static final String DDP_FOLDER = "DDP";
    static final String REPORT = "report.json";

    private Delivery() {}

    /**
     * Writes all that is asked for. The caller has applied the rules: the album breaks none that concerns it.
     *
     * @throws java.nio.file.FileAlreadyExistsException if the destination exists and may not be replaced
     * @throws ReadBackException if what lies on disk is not what was meant
     * @throws org.pregap.parallel.Cancelled if the job was cancelled; nothing is left then
     */
    public static RenderReport run(DeliveryRequest request, SourceCatalog sources, Job job) throws IOException {
        DdpDialect dialect = requireDialect(request.dialect());
        try (StagedFolder staged = StagedFolder.begin(request.destination(), request.replace())) {
            Programme programme = Programme.of(request.album(), sources);
            requireRoom(programme, staged.path());
            DiscContents contents = DiscContents.of(request.album(), programme.layout());
            Path ddpFolder = Files.createDirectory(staged.path().resolve(DDP_FOLDER));
            DdpDelivery ddp = DdpDelivery.write(
                    new CdRender(programme, request.blockSamples()),
                    contents.inLanguage(contents.mainLanguage()),
                    dialect,
                    ddpFolder,
                    job);
            sources.requireUnchanged();
            var report = new RenderReport(request, programme.layout(), ddp);
            Files.write(staged.path().resolve(REPORT), ReportJson.write(report));
            job.check();
            staged.commit();
            return report;
        }
    }

    /** @throws IllegalArgumentException if there is no dialect of that name; the message says which there are */
    public static DdpDialect requireDialect(String name) {
        return DdpDialect.named(name)
                .orElseThrow(() -> new IllegalArgumentException("there is no DDP dialect '" + name + "'; there are "
                        + String.join(
                                ", ",
                                DdpDialect.all().stream().map(DdpDialect::name).toList())));
    }

    /** Better said now than after minutes of rendering. */
    private static void requireRoom(Programme programme, Path folder) throws IOException {
        long neededBytes = programme.lengthSamples() * Integer.BYTES;
        long freeBytes = Files.getFileStore(folder).getUsableSpace();
        if (freeBytes < neededBytes) {
            throw new IOException("the master takes " + megabytes(neededBytes) + ", but only " + megabytes(freeBytes)
                    + " are free at " + folder.getParent());
        }
    }

    private static String megabytes(long bytes) {
        return (bytes + 999_999) / 1_000_000 + " MB";
    }
}
