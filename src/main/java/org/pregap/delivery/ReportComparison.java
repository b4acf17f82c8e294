package org.pregap.delivery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pregap.check.Finding;
import org.pregap.check.Rule;
import org.pregap.delivery.report.ReportFiles;

/** What differs between a delivery as its report lists it and as it lies there. */
final class ReportComparison {
    private static final long LARGEST_PAGE_BYTES = 64 << 20;

    private final List<Finding> findings = new ArrayList<>();

    private ReportComparison() {}

    /** The report itself, and what lies beside it. */
    static List<Finding> ofRoot(Path folder, ReportFiles report) throws IOException {
        var comparison = new ReportComparison();
        if (!report.whole()) {
            comparison.differs(Delivery.REPORT + " is not as it was written: what it says may have been changed");
        }
        var expected = new TreeSet<String>();
        expected.add(Delivery.REPORT);
        report.folders().forEach(each -> expected.add(each.name()));
        if (report.page().isPresent()) {
            expected.add(Delivery.PAGE);
            Path page = folder.resolve(Delivery.PAGE);
            if (!Files.isRegularFile(page)) {
                comparison.differs(Delivery.PAGE + " is missing");
            } else if (Files.size(page) > LARGEST_PAGE_BYTES
                    || !report.page().get().fits(Files.readAllBytes(page))) {
                comparison.differs(Delivery.PAGE + " is not as it was written");
            }
        }
        try (Stream<Path> files = Files.list(folder)) {
            files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> !expected.contains(name))
                    .sorted()
                    .forEach(comparison::stranger);
        }
        return comparison.findings;
    }

    /**
     * One folder.
     *
     * @param found the MD5 of each file in it, by name
     */
    static List<Finding> of(ReportFiles.Folder reported, Map<String, String> found) {
        var comparison = new ReportComparison();
        Map<String, String> strangers = strangers(reported, found);
        for (Map.Entry<String, String> file : new TreeMap<>(reported.md5()).entrySet()) {
            comparison.compare(reported.name(), file, found.get(file.getKey()), strangers);
        }
        strangers.values().stream().sorted().forEach(name -> comparison.stranger(reported.name() + "/" + name));
        return comparison.findings;
    }

    /** By what is in them; a second of the same content counts by its name. */
    private static Map<String, String> strangers(ReportFiles.Folder reported, Map<String, String> found) {
        Map<String, String> strangers = new HashMap<>();
        new TreeMap<>(found).forEach((name, md5) -> {
            if (!reported.md5().containsKey(name)) {
                strangers.put(strangers.containsKey(md5) ? name : md5, name);
            }
        });
        return strangers;
    }

    private void compare(
            String folder, Map.Entry<String, String> file, @Nullable String found, Map<String, String> strangers) {
        String name = folder + "/" + file.getKey();
        if (found == null) {
            String now = strangers.remove(file.getValue());
            differs(name + (now == null ? " is missing" : " is called " + now + " now"));
        } else if (!found.equals(file.getValue())) {
            differs(name + " has MD5 " + found + ", the report says " + file.getValue());
        }
    }

    private void stranger(String name) {
        differs(name + " is not in the report: it was added after the delivery");
    }

    private void differs(String message) {
        findings.add(Finding.ofAlbum(Rule.DELIVERY_CHANGED, message));
    }
}
