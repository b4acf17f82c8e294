package org.pregap.ui.delivering;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pregap.model.Album;
import org.pregap.parallel.Job;
import org.pregap.ui.delivering.choice.DeliverChoices;
import org.pregap.ui.delivering.report.DeliveryReport;
import org.pregap.workspace.DeliveredFile;
import org.pregap.workspace.Destinations;
import org.pregap.workspace.Program;
import org.pregap.workspace.Rendering;

/**
 * Renders an album as it was when it was asked for.
 *
 * @param album as it was then
 * @param albumFile where its file is, or would be: sources are named from there
 * @param folder that will hold the delivery
 * @param choices what is wanted
 */
record DeliverRun(Album album, Path albumFile, Path folder, DeliverChoices choices) {
    private static final int BLOCK_SAMPLES = 16_384;
    private static final double RENDERING_SHARE = 0.97;

    /**
     * How it ended.
     *
     * @param report empty if a rule forbade it
     */
    record Result(Rendering rendering, Optional<DeliveryReport> report) {}

    Result run(Job job) throws IOException {
        Optional<String> restored = Destinations.recover(folder);
        var order = new Rendering.Order(
                albumFile,
                folder,
                choices.replace(),
                choices.acceptChanged(),
                choices.wanted(),
                BLOCK_SAMPLES,
                Program.nameAndVersion());
        Rendering rendering = Rendering.of(album, order, job.part(0, RENDERING_SHARE));
        if (!rendering.isDelivered()) {
            return new Result(rendering, Optional.empty());
        }
        // The delivery stands now; nothing ends it half-way.
        List<DeliveredFile> files =
                rendering.files(new Job(1, job.part(RENDERING_SHARE, 1).progress()));
        List<String> lines = new ArrayList<>(restored.stream().toList());
        // The folder is told once, above them.
        String within = folder + folder.getFileSystem().getSeparator();
        rendering.summary().stream()
                .map(line -> line.strip().replace(within, ""))
                .forEach(lines::add);
        return new Result(rendering, Optional.of(new DeliveryReport(folder, files, lines, rendering.findings())));
    }
}
