package org.pregap.delivery;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.pregap.format.ddp.dialect.DdpDialect;
import org.pregap.format.ddp.dialect.FileNames;
import org.pregap.format.ddp.dialect.IsrcPlacement;
import org.pregap.format.ddp.dialect.Md5Form;

/**
 * How a DDP is to be written, in the words of the command line and of profiles. What does not exist is refused; the
 * message says what there is.
 *
 * @param dialect its name
 * @param isrcPlacement which entries of a track carry its ISRC; empty for as the dialect does
 * @param checksums a form of MD5 sums, {@code crc32}, or both with a comma; empty for as the dialect does
 * @param fileNames other names for {@code pq}, {@code image}, {@code cdtext} and {@code md5}
 * @param codesInText whether UPC/EAN and ISRCs stand in CD-Text too
 */
public record DdpWish(
        String dialect,
        Optional<String> isrcPlacement,
        Optional<String> checksums,
        Map<String, String> fileNames,
        boolean codesInText) {
    private static final String CRC32 = "crc32";
    private static final Set<String> FILES = Set.of("pq", "image", "cdtext", "md5");

    public DdpWish {
        fileNames = Map.copyOf(fileNames);
        resolved(dialect, isrcPlacement, checksums, fileNames);
    }

    /** As a dialect does, in everything. */
    public static DdpWish of(String dialect) {
        return new DdpWish(dialect, Optional.empty(), Optional.empty(), Map.of(), false);
    }

    DdpDialect resolved() {
        return resolved(dialect, isrcPlacement, checksums, fileNames);
    }

    private static DdpDialect resolved(
            String name, Optional<String> isrc, Optional<String> checksums, Map<String, String> fileNames) {
        DdpDialect dialect = Delivery.requireDialect(name);
        if (isrc.isPresent()) {
            dialect = dialect.withIsrc(IsrcPlacement.find(isrc.get())
                    .orElseThrow(() -> unknown("placement of the ISRC", isrc.get(), isrcPlacements())));
        }
        if (checksums.isPresent()) {
            dialect = withChecksums(dialect, checksums.get());
        }
        return withFiles(dialect, fileNames);
    }

    private static DdpDialect withChecksums(DdpDialect dialect, String wanted) {
        Md5Form form = dialect.md5();
        boolean crc32 = false;
        for (String part : wanted.split(",", -1)) {
            String id = part.strip();
            if (id.equals(CRC32)) {
                crc32 = true;
            } else {
                form = Md5Form.find(id).orElseThrow(() -> unknown("form of checksums", id, checksumForms()));
            }
        }
        return dialect.withChecksums(form, crc32);
    }

    private static DdpDialect withFiles(DdpDialect dialect, Map<String, String> names) {
        for (String key : new TreeMap<>(names).keySet()) {
            if (!FILES.contains(key)) {
                throw unknown(
                        "file of a DDP that can be named",
                        key,
                        FILES.stream().sorted().toList());
            }
        }
        FileNames usual = dialect.files();
        return dialect.withFiles(new FileNames(
                names.getOrDefault("pq", usual.pq()),
                names.getOrDefault("image", usual.image()),
                names.getOrDefault("cdtext", usual.cdText()),
                names.getOrDefault("md5", usual.md5())));
    }

    /** The names of the placements of an ISRC. */
    public static List<String> isrcPlacements() {
        return Arrays.stream(IsrcPlacement.values()).map(IsrcPlacement::id).toList();
    }

    /** The names of the forms of checksums. */
    public static List<String> checksumForms() {
        List<String> forms = Arrays.stream(Md5Form.values()).map(Md5Form::id).collect(Collectors.toList());
        forms.add(CRC32);
        return forms;
    }

    private static IllegalArgumentException unknown(String what, String name, List<String> known) {
        return new IllegalArgumentException(
                "there is no " + what + " '" + name + "'; there are " + String.join(", ", known));
    }
}
