package org.pregap.torture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The sample album in several Java machines: every byte of what is delivered is the same. */
final class Jdks implements Part {
    @Override
    public String name() {
        return "jdks";
    }

    @Override
    public int usualCount() {
        return 1;
    }

    @Override
    public Row run(Order order) throws IOException, InterruptedException {
        var javas = new ArrayList<Path>(List.of(Launch.ownJava()));
        javas.addAll(order.javas());
        var faults = new ArrayList<String>();
        Map<String, String> first = Map.of();
        for (Path java : javas) {
            Map<String, String> found = rendered(java, order.folder());
            first = first.isEmpty() ? found : first;
            if (!found.equals(first)) {
                found.entrySet().removeAll(first.entrySet());
                faults.add(java + " gives other bytes in " + found.keySet());
            }
        }
        List<String> names = new ArrayList<>();
        for (Path java : javas) {
            names.add(version(java));
        }
        return order.row(
                this, javas.size(), faults, "Java " + String.join(", ", names) + "; " + first.size() + " files");
    }

    private static Map<String, String> rendered(Path java, Path folder) throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        Tree.delete(out);
        Launch.End end = Launch.of(
                        java,
                        List.of(),
                        Map.of(),
                        folder,
                        "render",
                        Path.of("samples/sample.pregap"),
                        "--to",
                        out,
                        "--ddp",
                        "--tracks",
                        "wav24",
                        "--tracks",
                        "wav32f",
                        "--tracks",
                        "wav16@48k",
                        "--loudness")
                .end();
        Subjects.require(end.code() == 0, end.toString());
        forget(out.resolve("report.json"), "\"renderedAt\": \"[^\"]*\"", "\"Java [^\"]*\"", "\"seal\": \"[^\"]*\"");
        // Of the page, which says both too.
        forget(out.resolve("report.json"), "\"md5\": \"[^\"]*\"");
        forget(out.resolve("report.html"), "Rendered</dt><dd>[^<]*", "Java [0-9.]+");
        return Tree.digests(out);
    }

    /** Takes out what says when a report was made and with which Java: the first that is found of each. */
    private static void forget(Path file, String... patterns) throws IOException {
        String text = Files.readString(file);
        for (String pattern : patterns) {
            Subjects.require(Pattern.compile(pattern).matcher(text).find(), file + " has no " + pattern);
            text = text.replaceFirst(pattern, "");
        }
        Files.writeString(file, text);
    }

    /** The file beside every Java. */
    private static String version(Path java) throws IOException {
        return Files.readAllLines(java.resolve("release")).stream()
                .filter(line -> line.startsWith("JAVA_VERSION="))
                .map(line -> line.replaceAll("[^0-9.]", ""))
                .findFirst()
                .orElse("unknown");
    }
}
