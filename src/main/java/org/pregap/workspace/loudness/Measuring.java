package org.pregap.workspace.loudness;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pregap.analysis.MonoAs;
import org.pregap.delivery.json.JsonText;
import org.pregap.io.AtomicFile;
import org.pregap.io.FileBytes;
import org.pregap.model.Album;
import org.pregap.parallel.Job;
import org.pregap.picture.Picture;
import org.pregap.picture.PictureKind;
import org.pregap.project.AlbumFile;
import org.pregap.workspace.SourceFiles;
import org.pregap.workspace.SourceProof;
import org.pregap.workspace.cache.ResultCache;

/**
 * The loudness of audio files, or of an album as it is delivered, and what players would make of it.
 *
 * @param set what was measured
 * @param platforms what players would do; none if nobody asked
 */
public record Measuring(MeasuredSet set, PlatformReport platforms) {
    private static final int HEAD_BYTES = 64;
    private static final double CHECKING_SHARE = 0.2;

    /**
     * What is asked for.
     *
     * @param paths an album file, or any number of audio files in playing order
     * @param dualMono whether a file with one channel counts as two loudspeakers; of an album every track does
     * @param home the folder that holds {@code templates}, if platforms are asked for
     * @param cache knows what was measured of an album before
     */
    public record Order(List<Path> paths, boolean dualMono, Optional<Path> home, ResultCache cache) {
        public Order {
            paths = List.copyOf(paths);
        }
    }

    /**
     * @throws IllegalArgumentException if an album is not alone
     * @throws IOException if something cannot be read; {@code FormatException} if it is damaged, or holds what is no
     *     number
     */
    public static Measuring of(Order order, Job job) throws IOException {
        // Nobody wants to wait for this answer.
        Platforms platforms = Platforms.load(order.home());
        MeasuredSet set = measured(order, job);
        return new Measuring(set, platforms.on(set));
    }

    private static MeasuredSet measured(Order order, Job job) throws IOException {
        for (Path path : order.paths()) {
            if (isAlbum(path)) {
                if (order.paths().size() > 1) {
                    throw new IllegalArgumentException(
                            path + " is an album, which is measured alone; give one album, or audio files");
                }
                return ofAlbum(path, order.cache(), job);
            }
        }
        return FileMeasuring.measure(order.paths(), order.dualMono() ? MonoAs.DUAL : MonoAs.SINGLE, job);
    }

    private static MeasuredSet ofAlbum(Path file, ResultCache cache, Job job) throws IOException {
        Album album = AlbumFile.load(file);
        AlbumMeasuring.requireDeliverable(file, album);
        List<String> changes = SourceProof.remarksOnChanges(album, job.part(0, CHECKING_SHARE));
        var measuring = new AlbumMeasuring(
                file, new SourceFiles(album, job::check), changes.isEmpty() ? cache : ResultCache.none());
        return measuring.measure(album, job.part(CHECKING_SHARE, 1)).noting(changes);
    }

    /** Audio files never begin with a brace, as every album file does. */
    private static boolean isAlbum(Path path) throws IOException {
        if (!Files.isRegularFile(path)) {
            return false;
        }
        try (FileBytes bytes = FileBytes.open(path)) {
            String head = new String(bytes.upTo(0, HEAD_BYTES), StandardCharsets.UTF_8);
            return (head.startsWith("\uFEFF") ? head.substring(1) : head)
                    .strip()
                    .startsWith("{");
        }
    }

    /** For people. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>(LoudnessText.lines(set));
        lines.addAll(platforms.lines());
        return lines;
    }

    public List<String> notes() {
        return set.notes();
    }

    /** As {@code pregap measure --json}. */
    public String toJson() {
        ObjectNode node = LoudnessJson.of(set);
        platforms.putInto(node);
        return JsonText.of(node);
    }

    /** For spreadsheets; without the platforms. */
    public String toCsv() {
        return LoudnessCsv.of(set);
    }

    /** Whether a plot can be written under this name: it ends in {@code .svg} or {@code .png}. */
    public static boolean isPlotName(Path file) {
        return PictureKind.of(file).isPresent();
    }

    /** Writes the curves and bars as what the name ends in. */
    public void writePlot(Path file) throws IOException {
        Picture picture = LoudnessPlot.of(set);
        AtomicFile.write(file, picture.as(PictureKind.of(file).orElse(PictureKind.SVG)));
    }
}
