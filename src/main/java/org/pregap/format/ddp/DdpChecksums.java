package org.pregap.format.ddp;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a checksum file says. Read are {@code hex *name}, {@code hex  name}, {@code MD5 (name) = hex} and
 * {@code name=hex} with MD5 or CRC-32 sums, any line end, comments and section heads.
 *
 * @param fileName of the checksum file
 * @param entries in its order; names are names of files in the same folder
 * @param defects lines that were not understood
 */
public record DdpChecksums(String fileName, List<Entry> entries, List<DdpDefect> defects) {
    private static final Pattern SUM_THEN_NAME = Pattern.compile("([0-9a-fA-F]{32})[ \\t]+\\*?(.+)");
    private static final Pattern NAME_IN_BRACKETS = Pattern.compile("MD5 ?\\((.+)\\) ?= ?([0-9a-fA-F]{32})");
    private static final Pattern NAME_THEN_SUM = Pattern.compile("([^=]+)=[ \\t]*([0-9a-fA-F]{32}|[0-9a-fA-F]{8})");
    private static final Pattern SAYS_NOTHING = Pattern.compile("|[;#\\[/].*|(?i:version)=.*");
    private static final String UTF_8_MARK = "\u00ef\u00bb\u00bf";
    private static final int MD5_DIGITS = 32;

    /** How a sum was computed. */
    public enum Algorithm {
        MD5,
        CRC32
    }

    /**
     * The sum of one file.
     *
     * @param hex 32 or 8 lower-case digits
     */
    public record Entry(String name, Algorithm algorithm, String hex) {}

    public DdpChecksums {
        entries = List.copyOf(entries);
        defects = List.copyOf(defects);
    }

    /** Whether a file of this name is read as a checksum file. */
    static boolean isChecksumFile(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return !name.startsWith(".") && (lower.endsWith(".md5") || lower.equals("checksum.txt"));
    }

    /** Reads a checksum file; lines that are not understood are defects. */
    public static DdpChecksums parse(String fileName, byte[] content) {
        String text = new String(content, StandardCharsets.ISO_8859_1);
        var entries = new ArrayList<Entry>();
        var defects = new Defects();
        int number = 0;
        for (String raw :
                (text.startsWith(UTF_8_MARK) ? text.substring(3) : text).lines().toList()) {
            number++;
            String line = raw.strip();
            if (!SAYS_NOTHING.matcher(line).matches()) {
                read(fileName, "line " + number, line, entries, defects);
            }
        }
        return new DdpChecksums(fileName, entries, defects.list());
    }

    private static void read(String fileName, String place, String line, List<Entry> entries, Defects defects) {
        Matcher sumFirst = SUM_THEN_NAME.matcher(line);
        Matcher brackets = NAME_IN_BRACKETS.matcher(line);
        Matcher nameFirst = NAME_THEN_SUM.matcher(line);
        if (sumFirst.matches()) {
            add(fileName, place, sumFirst.group(2), sumFirst.group(1), entries, defects);
        } else if (brackets.matches()) {
            add(fileName, place, brackets.group(1), brackets.group(2), entries, defects);
        } else if (nameFirst.matches()) {
            add(fileName, place, nameFirst.group(1), nameFirst.group(2), entries, defects);
        } else {
            defects.add(fileName, place, "is no checksum of a known form");
        }
    }

    private static void add(
            String fileName, String place, String written, String hex, List<Entry> entries, Defects defects) {
        String name = written.strip();
        if (name.startsWith("./") || name.startsWith(".\\")) {
            name = name.substring(2);
        }
        if (!SetFolder.isPlainName(name)) {
            defects.add(fileName, place, "names '" + name + "', which is no file of this folder");
            return;
        }
        Algorithm algorithm = hex.length() == MD5_DIGITS ? Algorithm.MD5 : Algorithm.CRC32;
        entries.add(new Entry(name, algorithm, hex.toLowerCase(Locale.ROOT)));
    }
}
