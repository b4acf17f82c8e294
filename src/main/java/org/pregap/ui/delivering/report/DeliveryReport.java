package org.pregap.ui.delivering.report;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.pregap.check.Finding;
import org.pregap.workspace.DeliveredFile;

/**
 * What was delivered.
 *
 * @param folder where
 * @param files all of them
 * @param lines what was done, in sentences
 * @param findings warnings and notes
 */
public record DeliveryReport(Path folder, List<DeliveredFile> files, List<String> lines, List<Finding> findings) {
    private static final String PAGE = "report.html";

    public DeliveryReport {
        files = List.copyOf(files);
        lines = List.copyOf(lines);
        findings = List.copyOf(findings);
    }

    /** The page that people read, where the delivery has one. */
    public Optional<Path> page() {
        return files.stream()
                .filter(file -> file.name().equals(PAGE))
                .findFirst()
                .map(file -> folder.resolve(file.name()));
    }
}
