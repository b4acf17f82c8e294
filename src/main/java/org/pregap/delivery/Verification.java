package org.pregap.delivery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.pregap.check.Finding;
import org.pregap.check.Rule;
import org.pregap.format.ddp.DdpChecksums;
import org.pregap.format.ddp.ImageSums;
import org.pregap.parallel.Job;

/**
 * The proof of a DDP on disk: its structure, and every checksum it carries against its file.
 *
 * @param folder as it was read
 * @param md5 the MD5 of each file that a checksum names, by file name
 * @param findings everything that is wrong
 */
public record Verification(DdpFolder folder, Map<String, String> md5, List<Finding> findings) {
    public Verification {
        md5 = Map.copyOf(md5);
        findings = List.copyOf(findings);
    }

    /** @throws org.pregap.io.FormatException if there is no DDP, or one that cannot be understood */
    public static Verification of(Path ddp, Job job) throws IOException {
        return of(ddp, Map.of(), job);
    }

    /**
     * The same where some files were read already.
     *
     * @param known sums of files that are known to have them, by name
     */
    static Verification of(Path ddp, Map<String, ImageSums> known, Job job) throws IOException {
        DdpFolder folder = DdpFolder.read(ddp);
        List<Finding> findings = new ArrayList<>(folder.findings());
        var sums = new FileSums(ddp, totalBytes(folder, ddp), job);
        known.forEach(sums::know);
        for (DdpChecksums list : folder.set().checksums()) {
            for (DdpChecksums.Entry entry : list.entries()) {
                if (sums.has(entry.name())) {
                    compare(sums, list.fileName(), entry, findings);
                }
            }
        }
        requireChecksums(folder, findings);
        return new Verification(folder, sums.allMd5(), findings);
    }

    /** The MD5 of everything in the folder, also of what no checksum names, such as the lists themselves. */
    Map<String, String> md5OfAll(Job job) throws IOException {
        // Only the lists themselves are left, so the work stays where it is: at its end.
        return FileSums.md5OfAll(folder.set().folder(), md5, job.part(1, 1));
    }

    private static void compare(FileSums sums, String list, DdpChecksums.Entry entry, List<Finding> findings)
            throws IOException {
        String found = sums.of(entry.name(), entry.algorithm());
        if (!found.equals(entry.hex().toLowerCase(Locale.ROOT))) {
            findings.add(Finding.ofAlbum(
                    Rule.DDP_CHECKSUM,
                    entry.name() + " has " + entry.algorithm() + " " + found + ", " + list + " says " + entry.hex()));
        }
    }

    /** Which files a list leaves out, and which it names that are not there, the reader of the set has found already. */
    private static void requireChecksums(DdpFolder folder, List<Finding> findings) {
        if (folder.set().checksums().stream().allMatch(list -> list.entries().isEmpty())) {
            findings.add(Finding.ofAlbum(
                    Rule.DDP_CHECKSUM, "there are no checksums, so nothing can show that the set is as it was made"));
        }
    }

    private static long totalBytes(DdpFolder folder, Path ddp) throws IOException {
        long total = 1;
        for (String name : folder.set().checksums().stream()
                .flatMap(list -> list.entries().stream())
                .map(DdpChecksums.Entry::name)
                .distinct()
                .toList()) {
            Path file = ddp.resolve(name);
            total += Files.isRegularFile(file) ? Files.size(file) : 0;
        }
        return total;
    }
}
