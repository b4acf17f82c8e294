package org.pregap.delivery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.pregap.check.Finding;
import org.pregap.delivery.report.ReportFiles;
import org.pregap.io.FormatException;
import org.pregap.parallel.Job;

/**
 * The proof of a folder that was delivered: a DDP by itself, or a whole delivery against the report beside it.
 *
 * @param ddp the DDP in it, if there is one
 * @param withReport whether there was a report to hold it against
 * @param fileCount how many files were summed
 * @param findings everything that is wrong
 * @param unproved what else lies there, that nothing was held against because there is no report
 */
public record DeliveryProof(
        Optional<Verification> ddp, boolean withReport, int fileCount, List<Finding> findings, List<String> unproved) {
    public DeliveryProof {
        findings = List.copyOf(findings);
        unproved = List.copyOf(unproved);
    }

    /** The folder in which the DDP lies: the given one or {@code DDP} in it. */
    public static Path ddpFolder(Path folder) throws IOException {
        requireFolder(folder);
        Path inside = folder.resolve(Delivery.DDP_FOLDER);
        if (isDdp(folder)) {
            return folder;
        }
        if (isDdp(inside)) {
            return inside;
        }
        throw new FormatException(folder.toString(), "", "holds no DDP: there is no DDPID in it nor in a folder DDP");
    }

    public static DeliveryProof of(Path folder, Job job) throws IOException {
        requireFolder(folder);
        Path report = folder.resolve(Delivery.REPORT);
        if (isDdp(folder) || !Files.exists(report)) {
            requireSomething(folder);
            Path inside = ddpFolder(folder);
            Verification ddp = Verification.of(inside, job);
            List<String> unproved = inside.equals(folder) ? List.of() : namesBeside(inside);
            return new DeliveryProof(Optional.of(ddp), false, ddp.md5().size(), ddp.findings(), unproved);
        }
        return againstReport(folder, ReportFiles.read(report), job);
    }

    private static void requireSomething(Path folder) throws FormatException {
        if (!isDdp(folder) && !isDdp(folder.resolve(Delivery.DDP_FOLDER))) {
            throw new FormatException(
                    folder.toString(),
                    "",
                    "holds neither a DDP, for there is no DDPID, nor a report.json that says what should be in it");
        }
    }

    private static DeliveryProof againstReport(Path folder, ReportFiles report, Job job) throws IOException {
        Optional<Verification> ddp = Optional.empty();
        List<Finding> findings = new ArrayList<>(ReportComparison.ofRoot(folder, report));
        int files = 0;
        for (int i = 0; i < report.folders().size(); i++) {
            ReportFiles.Folder reported = report.folders().get(i);
            double count = report.folders().size();
            Job part = job.part(i / count, (i + 1) / count);
            Path here = folder.resolve(reported.name());
            Map<String, String> found;
            if (reported.name().equals(Delivery.DDP_FOLDER)) {
                Verification verification = Verification.of(here, part);
                ddp = Optional.of(verification);
                findings.addAll(verification.findings());
                found = verification.md5OfAll(part);
            } else {
                found = FileSums.md5OfAll(here, Map.of(), part);
            }
            files += found.size();
            findings.addAll(ReportComparison.of(reported, found));
        }
        return new DeliveryProof(ddp, true, files, findings, List.of());
    }

    private static List<String> namesBeside(Path ddp) throws IOException {
        Path folder = Objects.requireNonNull(ddp.getParent());
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.equals(ddp))
                    .map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    private static boolean isDdp(Path folder) {
        return Files.exists(folder.resolve("DDPID"));
    }

    private static void requireFolder(Path folder) throws FormatException {
        if (!Files.isDirectory(folder)) {
            throw new FormatException(folder.toString(), "", "is no folder; give the folder of a DDP or of a delivery");
        }
    }
}
