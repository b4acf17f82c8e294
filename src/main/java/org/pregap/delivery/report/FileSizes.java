package org.pregap.delivery.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * How large the files of a delivery are.
 *
 * @param bytes by name within the delivery, with {@code /}
 */
public record FileSizes(Map<String, Long> bytes) {
    public FileSizes {
        bytes = Map.copyOf(bytes);
    }

    /** Of everything that lies in a folder, at any depth. */
    public static FileSizes in(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> tree = Files.walk(folder)) {
            files = tree.filter(Files::isRegularFile).toList();
        }
        Map<String, Long> bytes = new TreeMap<>();
        for (Path file : files) {
            bytes.put(folder.relativize(file).toString().replace('\\', '/'), Files.size(file));
        }
        return new FileSizes(bytes);
    }

    /** @return 0 if there is no such file */
    public long of(String folder, String name) {
        return bytes.getOrDefault(folder + "/" + name, 0L);
    }

    /** Of all files in a folder of the delivery. */
    public long of(String folder) {
        return bytes.entrySet().stream()
                .filter(file -> file.getKey().startsWith(folder + "/"))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
