package org.pregap.workspace.taking;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.pregap.intake.AudioFiles;
import org.pregap.intake.Sheet;
import org.pregap.intake.SheetReader;
import org.pregap.io.FormatException;
import org.pregap.parallel.Job;
import org.pregap.workspace.FaultText;

/**
 * What is meant by files, folders and sheets that somebody hands over, by their names and first bytes. In folders only
 * audio is looked for; a sheet counts if it is handed over itself, and then the files that it names are not taken again.
 */
final class DroppedFiles {
    private static final int MOST_FILES = 20_000;
    private static final int MOST_AUDIO = 999;
    private static final String SHEET = ".csv";
    private static final String ALBUM = ".pregap";

    private final Job job;
    private final FolderWalk folders;
    private final Map<Path, Sheet> sheets = new LinkedHashMap<>();
    private final Set<Path> named = new HashSet<>();
    private final List<Batch> batches = new ArrayList<>();
    private final List<String> left = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private List<Path> run = new ArrayList<>();
    private int audioCount;

    private DroppedFiles(Job job) {
        this.job = job;
        this.folders = new FolderWalk(MOST_FILES, job::check);
    }

    /**
     * What makes tracks, in order: a sheet, or files one after the other.
     *
     * @param isSheet whether the sheet was handed over, rather than made of the files
     */
    record Batch(Sheet sheet, boolean isSheet) {
        static Batch ofFiles(List<Path> files) {
            return new Batch(Sheet.ofFiles(files), false);
        }

        List<Path> files() {
            return sheet.rows().stream().map(Sheet.Row::file).toList();
        }
    }

    /** @throws FormatException if there is far more than any disc can hold */
    static DroppedFiles sorted(List<Path> dropped, Job job) throws IOException {
        var sorted = new DroppedFiles(job);
        List<Path> files =
                dropped.stream().map(file -> file.toAbsolutePath().normalize()).toList();
        files.stream().filter(DroppedFiles::isSheet).forEach(sorted::readSheet);
        for (Path file : files) {
            sorted.add(file);
        }
        sorted.endRun();
        sorted.left.addAll(sorted.folders.remarks());
        return sorted;
    }

    List<Batch> batches() {
        return batches;
    }

    /** What was not taken, each with its reason. */
    List<String> left() {
        return left;
    }

    List<String> notes() {
        return notes;
    }

    /** Every audio file once. */
    List<Path> audioFiles() {
        Set<Path> all = new LinkedHashSet<>();
        batches.forEach(batch -> all.addAll(batch.files()));
        return List.copyOf(all);
    }

    private void readSheet(Path file) {
        try {
            Sheet sheet = SheetReader.read(file);
            sheets.put(file, sheet);
            sheet.rows().forEach(row -> named.add(row.file()));
        } catch (IOException wrong) {
            left.add(oneLine(FaultText.of(wrong)));
        }
    }

    private void add(Path file) throws IOException {
        if (isSheet(file)) {
            Sheet sheet = sheets.get(file);
            if (sheet != null) {
                endRun();
                batches.add(new Batch(sheet, true));
            }
        } else if (Files.isDirectory(file)) {
            addFolder(file);
        } else if (isAlbum(file)) {
            left.add(file + ": is an album file; open it by itself");
        } else {
            addAudio(file, file);
        }
    }

    private void addFolder(Path folder) throws IOException {
        int before = folders.files().size();
        folders.add(folder);
        List<Path> found = folders.files();
        for (Path file : List.copyOf(found.subList(before, found.size()))) {
            if (isAlbum(file)) {
                left.add(file + ": is an album file; open it by itself");
            } else if (isSheet(file)) {
                left.add(file + ": is a sheet in a folder; hand it over itself, and it says what to take");
            } else {
                addAudio(file, folder);
            }
        }
    }

    private void addAudio(Path file, Path dropped) throws IOException {
        job.check();
        if (named.contains(file)) {
            notes.add(file.getFileName() + " is taken once, as the sheet says");
            return;
        }
        try {
            AudioFiles.requireKnown(file);
        } catch (IOException foreign) {
            left.add(oneLine(FaultText.of(foreign)));
            return;
        }
        if (++audioCount > MOST_AUDIO) {
            throw new FormatException(
                    dropped.toString(),
                    "",
                    "holds more than " + MOST_AUDIO
                            + " audio files, and a disc has at most 99 tracks; choose the files or the folder that is meant");
        }
        run.add(file);
    }

    private void endRun() {
        if (!run.isEmpty()) {
            batches.add(Batch.ofFiles(run));
            run = new ArrayList<>();
        }
    }

    static String oneLine(String text) {
        return text.replaceAll("\\s*\\n\\s*", "; ");
    }

    private static boolean isSheet(Path file) {
        return hasEnding(file, SHEET) && !Files.isDirectory(file);
    }

    private static boolean isAlbum(Path file) {
        return hasEnding(file, ALBUM);
    }

    private static boolean hasEnding(Path file, String ending) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(ending);
    }
}
