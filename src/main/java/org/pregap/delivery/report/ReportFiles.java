package org.pregap.delivery.report;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pregap.delivery.Delivery;
import org.pregap.delivery.disc.ImagePlan;
import org.pregap.io.FileBytes;
import org.pregap.io.FormatException;

/**
 * What a report says lies in a delivery.
 *
 * @param folders folder by folder, in the order of the report
 * @param page the readable report beside it, if there is one
 * @param whole whether it says what it said when it was written; where it cannot show that, it is taken at its word
 */
public record ReportFiles(List<Folder> folders, Optional<ReportPageSum> page, boolean whole) {
    private static final int LARGEST_REPORT_BYTES = 64 << 20;
    private static final int FIRST_SEALED_VERSION = 2;

    /**
     * A folder of a delivery.
     *
     * @param name of the folder
     * @param md5 of each file, by name
     */
    public record Folder(String name, Map<String, String> md5) {}

    /** @throws FormatException if it is no report that lists files */
    public static ReportFiles read(Path file) throws IOException {
        try (FileBytes bytes = FileBytes.open(file)) {
            if (bytes.length() > LARGEST_REPORT_BYTES) {
                throw new FormatException(file.toString(), "", "is too large for a report");
            }
            return parsed(file, bytes.upTo(0, LARGEST_REPORT_BYTES));
        } catch (JacksonException e) {
            throw new FormatException(file.toString(), line(e), "is damaged: it is no JSON any more; copy it again");
        }
    }

    /** The parser's own words are about itself. It knows no line for what is nested too deeply. */
    private static String line(JacksonException fault) {
        JsonLocation where = fault.getLocation();
        return where == null ? "" : "line " + where.getLineNr();
    }

    private static ReportFiles parsed(Path file, byte[] json) throws IOException {
        JsonNode root = JsonMapper.builder().build().readTree(json);
        List<Folder> folders = new ArrayList<>();
        if (root.path("ddp").path("files").isArray()) {
            folders.add(new Folder(Delivery.DDP_FOLDER, sums(root.path("ddp"))));
        }
        if (root.path("image").path("files").isArray()) {
            folders.add(new Folder(ImagePlan.FOLDER, sums(root.path("image"))));
        }
        for (JsonNode tracks : root.path("tracks")) {
            folders.add(new Folder(folderName(tracks, file), sums(tracks)));
        }
        for (JsonNode lossy : root.path("lossy")) {
            folders.add(new Folder(folderName(lossy, file), sums(lossy)));
        }
        if (!root.path("format").asText().equals("pregap-report") || folders.isEmpty()) {
            throw new FormatException(file.toString(), "", "is no report of Pregap that lists files");
        }
        boolean sealed = root.has(ReportSeal.KEY) || root.path("version").asLong() >= FIRST_SEALED_VERSION;
        boolean whole = !sealed
                || ReportSeal.of(new String(json, StandardCharsets.UTF_8))
                        .equals(root.path(ReportSeal.KEY).asText());
        return new ReportFiles(folders, ReportPageSum.in(root), whole);
    }

    /** A report may be anybody's; it must not lead out of its folder. */
    private static String folderName(JsonNode tracks, Path file) throws FormatException {
        String name = tracks.path("folder").asText();
        if (!name.matches("[A-Za-z0-9][A-Za-z0-9.-]*")) {
            throw new FormatException(
                    file.toString(), "tracks", "names a folder '" + name + "', which is none of ours");
        }
        return name;
    }

    private static Map<String, String> sums(JsonNode folder) {
        Map<String, String> sums = new HashMap<>();
        folder.path("files")
                .forEach(item ->
                        sums.put(item.path("name").asText(), item.path("md5").asText()));
        return sums;
    }
}
