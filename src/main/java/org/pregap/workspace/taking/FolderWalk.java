package org.pregap.workspace.taking;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.pregap.workspace.FaultText;

/**
 * Everything in folders and below, in the order of names. Bounded: a folder that links lead to twice is looked into once,
 * and there is a limit to what is seen.
 */
final class FolderWalk {
    private static final int DEEPEST = 40;

    private final int mostFiles;
    private final Runnable check;
    private final List<Path> files = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    private final Set<Path> seen = new HashSet<>();
    private int hiddenCount;
    private boolean full;

    /**
     * @param mostFiles how many are looked at
     * @param check is called often and may throw to end the work
     */
    FolderWalk(int mostFiles, Runnable check) {
        this.mostFiles = mostFiles;
        this.check = check;
    }

    void add(Path folder) {
        add(folder, 1);
    }

    /** All but hidden ones, folder by folder. */
    List<Path> files() {
        return files;
    }

    /** What was not looked at, each with its reason. */
    List<String> remarks() {
        List<String> all = new ArrayList<>(remarks);
        if (full) {
            all.add("only the first " + mostFiles + " files were looked at");
        }
        if (hiddenCount > 0) {
            all.add(hiddenCount + (hiddenCount == 1 ? " hidden file was" : " hidden files were") + " passed over");
        }
        return all;
    }

    private void add(Path folder, int depth) {
        check.run();
        try {
            if (!seen.add(folder.toRealPath())) {
                remarks.add(folder + ": leads to a folder that was looked into already");
                return;
            }
            if (depth > DEEPEST) {
                remarks.add(folder + ": lies more than " + DEEPEST + " folders deep");
                return;
            }
            for (Path entry : entries(folder)) {
                entry(entry, depth);
            }
        } catch (IOException | UncheckedIOException unreadable) {
            remarks.add(FaultText.of(unreadable));
        }
    }

    private void entry(Path entry, int depth) {
        if (files.size() >= mostFiles) {
            full = true;
        } else if (String.valueOf(entry.getFileName()).startsWith(".")) {
            hiddenCount++;
        } else if (Files.isDirectory(entry)) {
            add(entry, depth + 1);
        } else {
            files.add(entry);
        }
    }

    private static List<Path> entries(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted(
                            Comparator.comparing(entry -> String.valueOf(entry.getFileName()), NaturalOrder.OF_NAMES))
                    .toList();
        }
    }
}
