package org.pregap.workspace.document;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pregap.workspace.jobs.Jobs;
import org.pregap.workspace.jobs.Outcome;
import org.pregap.workspace.settings.Settings;

/** The album files of late, remembered in the settings. Whether they are still there is looked up in the background. */
final class RecentFiles {
    private static final int MOST = 10;
    private static final String SETTING = "files.recent";

    private final Settings settings;
    private final Jobs jobs;
    private final Runnable changed;
    private List<Path> shown;

    /** @param changed is told when the order changed */
    RecentFiles(Settings settings, Jobs jobs, Runnable changed) {
        this.settings = settings;
        this.jobs = jobs;
        this.changed = changed;
        this.shown = remembered();
        sortLater();
    }

    /** The latest first; those that are gone at the end. */
    List<Path> all() {
        return shown;
    }

    void add(Path file) {
        if (file.toString().contains("\n")) {
            return;
        }
        Set<Path> files = new LinkedHashSet<>();
        files.add(file);
        files.addAll(remembered());
        settings.put(SETTING, files.stream().limit(MOST).map(Path::toString).collect(Collectors.joining("\n")));
        shown = remembered();
        sortLater();
    }

    private void sortLater() {
        List<Path> asked = remembered();
        jobs.runQuietly("Look for recent albums", job -> sorted(asked), outcome -> {
            if (outcome instanceof Outcome.Done<List<Path>> done && asked.equals(remembered())) {
                shown = done.result();
                changed.run();
            }
        });
    }

    private static List<Path> sorted(List<Path> files) {
        List<Path> there = files.stream().filter(Files::isRegularFile).toList();
        Set<Path> all = new LinkedHashSet<>(there);
        all.addAll(files);
        return List.copyOf(all);
    }

    private List<Path> remembered() {
        List<Path> files = new ArrayList<>();
        settings.get(SETTING).stream()
                .flatMap(text -> Stream.of(text.split("\n")))
                .forEach(line -> {
                    try {
                        if (!line.isBlank()) {
                            files.add(Path.of(line));
                        }
                    } catch (InvalidPathException ofAnotherSystem) {
                        // passed over
                    }
                });
        return List.copyOf(files);
    }
}
