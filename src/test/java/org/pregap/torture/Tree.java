package org.pregap.torture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;
import org.pregap.io.FileDigest;

/** What lies in a folder: to compare, to put back, to clear. */
final class Tree {
    private Tree() {}

    /** The digest of every file below a folder, by its name there; folders that are empty count too. */
    static Map<String, String> digests(Path folder) throws IOException {
        Map<String, String> digests = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.filter(each -> !each.equals(folder)).toList()) {
                String name = folder.relativize(path).toString();
                digests.put(name, Files.isRegularFile(path) ? FileDigest.sha256(path, read -> {}) : "a folder");
            }
        }
        return digests;
    }

    /** The same folder again, with nothing else in it. */
    static void copy(Path from, Path to) throws IOException {
        delete(to);
        Path parent = to.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        PathUtils.copyDirectory(from, to);
    }

    static void delete(Path path) throws IOException {
        if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            PathUtils.deleteDirectory(path);
        } else {
            Files.deleteIfExists(path);
        }
    }
}
