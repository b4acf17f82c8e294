package org.pregap.workspace;

import java.io.IOException;
import java.util.List;
import org.pregap.check.Finding;
import org.pregap.check.Severity;
import org.pregap.delivery.Deliverables;
import org.pregap.delivery.PlannedFolder;
import org.pregap.model.Album;
import org.pregap.parallel.Job;
import org.pregap.render.Programme;

/**
 * What would come of rendering an album, before it is rendered.
 *
 * @param findings the rules that concern what is wanted, errors first; only whether sources changed is not looked at
 * @param folders what would be written; none where an error forbids it
 */
public record DeliveryPlan(List<Finding> findings, List<Folder> folders) {
    /**
     * A folder of the delivery.
     *
     * @param name within the delivery, such as {@code WAV-24-96}
     * @param files their names, in the order in which they are written
     * @param bytes of all of them, but for a few kilobytes
     */
    public record Folder(String name, List<String> files, long bytes) {
        public Folder {
            files = List.copyOf(files);
        }
    }

    public DeliveryPlan {
        findings = List.copyOf(findings);
        folders = List.copyOf(folders);
    }

    /**
     * Reads only the few samples behind the marks of continuous joins.
     *
     * @throws IOException if a source cannot be read
     * @throws IllegalArgumentException if something is wanted that does not exist or that its kind of file cannot hold
     */
    public static DeliveryPlan of(Album album, Rendering.Wanted wanted, Job job) throws IOException {
        Deliverables deliverables = wanted.on(album);
        List<Finding> findings =
                Inspection.findings(album, deliverables, wanted.options().codesInText());
        if (findings.stream().anyMatch(Finding::isError)) {
            return new DeliveryPlan(findings, List.of());
        }
        job.check();
        List<Folder> folders = PlannedFolder.of(album, deliverables).stream()
                .map(folder ->
                        new Folder(folder.name(), List.copyOf(folder.files().keySet()), folder.bytes()))
                .toList();
        var programme = Programme.of(album, new SourceFiles(album, job::check));
        return new DeliveryPlan(JoinBleed.added(findings, deliverables, programme), folders);
    }

    /** What was found stays; nothing is written. */
    public DeliveryPlan refused() {
        return new DeliveryPlan(findings, List.of());
    }

    public boolean isForbidden() {
        return findings.stream().anyMatch(Finding::isError);
    }

    public List<Finding> warnings() {
        return findings.stream()
                .filter(finding -> finding.severity() == Severity.WARNING)
                .toList();
    }

    public long bytes() {
        return folders.stream().mapToLong(Folder::bytes).sum();
    }
}
