package org.pregap.format.ddp.dialect;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The names of the files that a set may choose; the others are the same in every set.
 *
 * @param pq the PQ description
 * @param image the audio
 * @param cdText the texts
 * @param md5 the MD5 sums, beside the set
 */
public record FileNames(String pq, String image, String cdText, String md5) {
    private static final int WIDTH_IN_MAP = 17;
    private static final Set<String> TAKEN = Set.of("ddpid", "ddpms", "checksum.txt");

    /** The names that most tools give. */
    public static final FileNames USUAL = new FileNames("PQDESCR", "IMAGE.DAT", "CDTEXT.BIN", "CHECKSUM.MD5");

    /** @throws IllegalArgumentException if a name does not fit the map, is taken or cannot be read again; it says which */
    public FileNames {
        for (String name : List.of(pq, image, cdText)) {
            if (name.length() > WIDTH_IN_MAP) {
                throw new IllegalArgumentException(
                        "'" + name + "' has " + name.length() + " characters; the map has room for " + WIDTH_IN_MAP);
            }
        }
        var seen = new HashSet<>(TAKEN);
        for (String name : List.of(pq, image, cdText, md5)) {
            requirePlain(name);
            if (!seen.add(name.toLowerCase(Locale.ROOT))) {
                throw new IllegalArgumentException("'" + name + "' is the name of another file of the set");
            }
        }
        if (!isMd5(md5) || isMd5(pq) || isMd5(image) || isMd5(cdText)) {
            throw new IllegalArgumentException(
                    "the file of MD5 sums, and no other, ends in .MD5, by which it is found: '" + md5 + "'");
        }
    }

    /** Letters, digits, and {@code . _ -} inside: what every system and every plant's software takes. */
    private static void requirePlain(String name) {
        if (!name.matches("[A-Za-z0-9_][A-Za-z0-9_.-]{0,62}") || name.endsWith(".")) {
            throw new IllegalArgumentException("'" + name
                    + "' is no name for a file of a set; it takes letters, digits, points, hyphens and underscores");
        }
    }

    private static boolean isMd5(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".md5");
    }
}
