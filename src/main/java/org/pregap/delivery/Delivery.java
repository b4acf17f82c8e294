package org.pregap.delivery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.pregap.delivery.disc.ImageDelivery;
import org.pregap.delivery.lossy.LossyDelivery;
import org.pregap.delivery.page.ReportPage;
import org.pregap.delivery.report.FileSizes;
import org.pregap.delivery.report.RenderReport;
import org.pregap.delivery.report.ReportJson;
import org.pregap.delivery.tracks.TracksDelivery;
import org.pregap.format.ddp.dialect.DdpDialect;
import org.pregap.io.ReadBackException;
import org.pregap.io.StagedFolder;
import org.pregap.parallel.Job;
import org.pregap.render.Programme;
import org.pregap.render.SourceCatalog;
import org.pregap.render.words.PcmRender;

/** One run from album to a folder that has its name. Nothing appears under that name unless all of it was proved. */
public final class Delivery {
    /** The folder of the DDP in a delivery. */
    public static final String DDP_FOLDER = "DDP";

    /** The report for people, beside the one for programs. */
    public static final String PAGE = "report.html";

    /** The report for programs: what was delivered, and from what. Every delivery has one. */
    public static final String REPORT = "report.json";

    private Delivery() {}

    /**
     * Writes all that is asked for. The caller has applied the rules: the album breaks none that concerns it.
     *
     * @throws java.nio.file.FileAlreadyExistsException if the destination exists and may not be replaced
     * @throws org.pregap.io.ReadBackException if what lies on disk is not what was meant
     * @throws org.pregap.parallel.Cancelled if the job was cancelled; nothing is left then
     * @throws IllegalArgumentException if something is wanted that its kind of file cannot hold
     */
    public static RenderReport run(DeliveryRequest request, SourceCatalog sources, Job job) throws IOException {
        try (StagedFolder staged = StagedFolder.begin(request.destination(), request.replace())) {
            try {
                return finished(request, staged, sources, job);
            } catch (IOException failure) {
                throw staged.explained(failure);
            } catch (UncheckedIOException walking) {
                throw staged.explained(Objects.requireNonNull(walking.getCause()));
            }
        }
    }

    private static RenderReport finished(DeliveryRequest request, StagedFolder staged, SourceCatalog sources, Job job)
            throws IOException {
        Programme programme = Programme.of(request.album(), sources);
        RenderReport report = renderUnchanged(request, programme, staged.path(), sources, job);
        if (request.wanted().hasPage()) {
            byte[] page = ReportPage.of(report);
            write(staged.path().resolve(PAGE), page);
            report = report.withPage(page);
        }
        write(staged.path().resolve(REPORT), ReportJson.write(report));
        job.check();
        staged.commit();
        return report;
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        Files.write(file, bytes);
        if (!Arrays.equals(Files.readAllBytes(file), bytes)) {
            throw new ReadBackException(List.of(file.getFileName() + " is not what was written"));
        }
    }

    /** A source that changes meanwhile may be unreadable at once; that it changed is the better answer then. */
    private static RenderReport renderUnchanged(
            DeliveryRequest request, Programme programme, Path folder, SourceCatalog sources, Job job)
            throws IOException {
        RenderReport report;
        try {
            report = render(request, programme, folder, job);
        } catch (IOException e) {
            sources.requireUnchanged();
            throw e;
        }
        sources.requireUnchanged();
        return report;
    }

    private static RenderReport render(DeliveryRequest request, Programme programme, Path folder, Job job)
            throws IOException {
        Optional<DdpDelivery> ddp = Optional.empty();
        Optional<ImageDelivery> image = Optional.empty();
        List<TracksDelivery> tracks = new ArrayList<>();
        List<LossyDelivery> lossy = new ArrayList<>();
        try (Passes passes = Passes.begin(request, programme, folder, job)) {
            requireRoom(passes, programme, folder);
            for (int i = 0; i < passes.all().size(); i++) {
                Pass pass = passes.all().get(i);
                job.progress().on(pass.folders());
                double count = passes.all().size();
                var render = PcmRender.of(programme, pass.words(), request.blockSamples());
                Pass.Result result = pass.run(render, job.part(i / count, (i + 1) / count));
                ddp = ddp.or(result::ddp);
                image = image.or(result::image);
                tracks.addAll(result.tracks());
                lossy.addAll(result.lossy());
            }
        }
        return new RenderReport(
                request,
                programme.layout(),
                ddp,
                image,
                tracks,
                lossy,
                programme.adaptedCrossfades(),
                FileSizes.in(folder),
                Optional.empty());
    }

    /** The names of all dialects, the recommended one first. */
    public static List<String> dialects() {
        return DdpDialect.all().stream().map(DdpDialect::name).toList();
    }

    /** @throws IllegalArgumentException if there is no dialect of that name; the message says which there are */
    public static DdpDialect requireDialect(String name) {
        return DdpDialect.named(name)
                .orElseThrow(() -> new IllegalArgumentException(
                        "there is no DDP dialect '" + name + "'; there are " + String.join(", ", dialects())));
    }

    /** Better said now than after minutes of rendering. */
    private static void requireRoom(Passes passes, Programme programme, Path folder) throws IOException {
        double seconds = programme.lengthSamples() / (double) programme.rate().hz();
        long neededBytes = (long) (seconds * passes.bytesPerSecond());
        long freeBytes = Files.getFileStore(folder).getUsableSpace();
        if (freeBytes < neededBytes) {
            throw new IOException("the delivery takes " + megabytes(neededBytes) + ", but only " + megabytes(freeBytes)
                    + " are free at " + folder.getParent());
        }
    }

    private static String megabytes(long bytes) {
        return (bytes + 999_999) / 1_000_000 + " MB";
    }
}
